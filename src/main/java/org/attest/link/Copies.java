package org.attest.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.link.AnchorComparison.Standing;
import org.attest.model.Evidence;
import org.attest.model.Fact;
import org.attest.model.Figure;
import org.attest.model.Figure.TimeBasis;
import org.attest.model.Figure.TimeKind;
import org.attest.model.Sentence;

/**
 * What one document takes over from another word for word. Copies are found before anything is
 * compared: they are one statement, said again.
 *
 * <p>A sentence says something particular if it names somebody or a place; one that does not is a
 * copy only together with what stands before it in its paragraph, back to the next name. Else a
 * report's set phrase ({@code two more were held}) would be taken for a copy of every other report.
 */
final class Copies {

    /** What holds a copy to the first: beside it nothing is asked. */
    static final List<Evidence> TERMS =
            List.of(new Evidence("copy", "same sentence, same value", 1000));

    /** Words of fewer letters are said twice without being copied. */
    private static final int SHORT = 20;

    /** What grows or is over is told again in the same words only for so many days. */
    private static final int REPRINTED = 14;

    private final Map<List<Object>, Integer> seen = new HashMap<>();

    /** Equal for figures that may be copies. Figures of a document are asked for in their order. */
    Object of(FrameView view) {
        Figure figure = view.figure();
        List<Object> stated = List.of(figure.quantity(), known(figure.asOf()));
        return key(view, stated);
    }

    private static Object known(Figure.AsOf asOf) {
        return asOf.basis() == TimeBasis.DOCUMENT ? "" : asOf.range();
    }

    /** Equal for events that may be copies, in the same way. */
    Object of(EventView view) {
        return key(view, List.of(view.event().trigger(), view.event().range()));
    }

    private Object key(FactView view, List<Object> stated) {
        Story story = view.anchor().story();
        Setting setting = story.at(view.fact().span().begin());
        Optional<String> words = particular(story, setting);
        if (words.isEmpty()) {
            return view.fact().id();
        }
        int before = seen.merge(List.of(story.id(), setting.index(), stated), 1, Integer::sum) - 1;
        return List.of(words.get(), stated, before);
    }

    /** The sentence with those before it that it takes to name something; empty if none does. */
    private static Optional<String> particular(Story story, Setting setting) {
        List<String> words = new ArrayList<>();
        for (int i = setting.index(); i >= 0; i--) {
            Setting at = story.settings().get(i);
            if (at.paragraph() != setting.paragraph()) {
                return Optional.empty();
            }
            Sentence sentence = story.sentence(at);
            words.add(Fact.words(story.document().text(sentence)));
            if (!at.names().isEmpty() || !at.places().isEmpty()) {
                return Optional.of(String.join("\n", words)).filter(all -> all.length() > SHORT);
            }
        }
        return Optional.empty();
    }

    /**
     * Whether the one can be a copy of the other, their words being the same: nothing says that
     * they speak of two things.
     */
    static boolean possible(FactView a, FactView b, Standing standing) {
        return standing != Standing.DIFFERENT
                && (!passes(a.fact())
                        || a.anchor()
                                .story()
                                .daysTo(b.anchor().story())
                                .map(days -> days <= REPRINTED)
                                .orElse(true));
    }

    /** Whether the same words, told later, would speak of another day. */
    private static boolean passes(Fact fact) {
        return !(fact instanceof Figure figure)
                || figure.asOf().kind() == TimeKind.FLOW
                || figure.asOf().kind() == TimeKind.TALLY;
    }

    /** Whether two documents have one sentence, particular or not. */
    static boolean sameWords(Fact a, Fact b) {
        return a.sentence().length() > SHORT
                && !a.docId().equals(b.docId())
                && a.sentence().equals(b.sentence());
    }
}
