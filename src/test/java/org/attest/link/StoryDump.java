package org.attest.link;

import java.io.PrintStream;
import java.util.*;
import org.attest.lexicon.Lexicon;
import org.attest.model.Annotated;

public final class StoryDump {
    private StoryDump() {}
    public static void print(List<Annotated> documents, Lexicon lexicon, PrintStream out) {
        Vocabulary v = new Vocabulary(lexicon);
        List<Story> stories = documents.stream().map(d -> new Story(d, v)).toList();
        for (int i = 0; i < stories.size(); i++)
            for (int j = i + 1; j < stories.size(); j++) {
                Story a = stories.get(i), b = stories.get(j);
                String ga = a.id().replaceAll("/.*", ""), gb = b.id().replaceAll("/.*", "");
                String like = new StoryComparison(new Weights(lexicon, "link-anchors.csv")).likeness(a, b);
                boolean same = !a.id().contains("/") || ga.equals(gb);
                if (a.id().contains("/") && (same || like.equals("nothing"))) continue;
                Set<String> n = new TreeSet<>(a.tellingNames()); n.retainAll(b.tellingNames());
                Set<String> t = new TreeSet<>(a.topics()); t.retainAll(b.topics());
                Set<String> p = new TreeSet<>(a.placeIds()); p.retainAll(b.placeIds());
                out.println((same ? "SAME " : "OTHER ") + like + " " + a.id() + " " + b.id() + " days " + a.daysTo(b).orElse(-1L) + " names " + n + " of " + a.tellingNames().size() + "," + b.tellingNames().size() + " topics " + t + " places " + p);
            }
    }
}
