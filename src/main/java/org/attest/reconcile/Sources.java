package org.attest.reconcile;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attest.model.Document;
import org.attest.model.DocumentKind;
import org.attest.model.Fact;
import org.attest.model.Figure;

/** What is known of the documents that facts come from. */
final class Sources {

    /** The grades in their order, the best last; none comes first. */
    private static final List<String> GRADES = List.of("", "F", "E", "D", "C", "B", "A");

    private final Map<String, Document.About> about;
    private final Map<String, List<Publisher>> publishers;

    /**
     * @param about of every document, by its id
     * @param publishers what the user knows of some of them; one that owns several things has a row
     *     for each
     */
    Sources(Map<String, Document.About> about, List<Publisher> publishers) {
        this.about = Map.copyOf(about);
        this.publishers =
                publishers.stream()
                        .collect(Collectors.groupingBy(publisher -> folded(publisher.name())));
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).strip();
    }

    private List<Publisher> known(Fact fact) {
        return publishers.getOrDefault(folded(about(fact).publisher()), List.of());
    }

    /** 6 for a publisher of grade A, 1 for F, 0 where it has none. */
    int grade(Fact fact) {
        return known(fact).stream()
                .mapToInt(publisher -> GRADES.indexOf(publisher.grade()))
                .max()
                .orElse(0);
    }

    /** Whether the fact is about what its publisher owns, so that it speaks first-hand. */
    boolean isFirstHand(Fact fact) {
        String about = " " + folded(spokenOf(fact)) + " ";
        return known(fact).stream()
                .map(publisher -> folded(publisher.ownerOf()))
                .anyMatch(owned -> !owned.isEmpty() && about.contains(" " + owned + " "));
    }

    private static String spokenOf(Fact fact) {
        String words =
                fact instanceof Figure figure
                        ? figure.frame().holder() + " " + figure.sentence()
                        : fact.sentence();
        return words.replaceAll("[^\\p{L}\\p{N}-]++", " ");
    }

    Optional<LocalDate> published(Fact fact) {
        return about(fact).publication();
    }

    DocumentKind kind(Fact fact) {
        return about(fact).kind();
    }

    /** Who says it: the voice in the text, else the publisher, else the document itself. */
    String voice(Fact fact) {
        if (!fact.attributedTo().isEmpty()) {
            return fact.attributedTo();
        }
        return about(fact).publisher().isEmpty() ? fact.docId() : about(fact).publisher();
    }

    /** The voice as it is compared: an article or a capital makes no other voice. */
    String voiceKey(Fact fact) {
        return voice(fact).toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
    }

    private Document.About about(Fact fact) {
        Document.About known = about.get(fact.docId());
        if (known == null) {
            throw new IllegalArgumentException("a fact of an unknown document: " + fact.docId());
        }
        return known;
    }
}
