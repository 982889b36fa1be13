package org.attest.reconcile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.model.Fact;

/** Who states something: a copy of a sentence in another document is the same voice once more. */
final class Voices {

    private Voices() {}

    /**
     * How many independent voices state these facts: one for each speaker, copies counted with the
     * first.
     */
    static int count(Sources sources, List<Fact> facts) {
        Map<String, String> firstSpeaker = new HashMap<>();
        Set<String> voices = new HashSet<>();
        for (Fact fact : facts) {
            voices.add(
                    firstSpeaker.computeIfAbsent(
                            Fact.words(fact.sentence()), words -> sources.voiceKey(fact)));
        }
        return voices.size();
    }

    /** The facts that are no copies of another one among them, in their order. */
    static List<Fact> independent(List<Fact> facts) {
        Map<String, String> firstDocument = new HashMap<>();
        return facts.stream()
                .filter(
                        fact ->
                                firstDocument
                                        .computeIfAbsent(
                                                Fact.words(fact.sentence()), words -> fact.docId())
                                        .equals(fact.docId()))
                .toList();
    }
}
