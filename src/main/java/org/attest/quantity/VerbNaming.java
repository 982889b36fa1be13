package org.attest.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.model.Clause;
import org.attest.model.Figure.Modality;
import org.attest.model.Quantity.Kind;
import org.attest.model.Token;
import org.attest.quantity.Measures.Measure;
import org.attest.quantity.Measures.Role;

/** Names what a verb measures, by the forms that the table may have of it. */
final class VerbNaming {

    /** What stands before an infinitive of what something is made for. */
    private static final Set<String> ABLE =
            Set.of("able", "capable", "meant", "designed", "licensed", "built", "certified");

    /** How many words belong to a verb behind it: {@code laid out for}. */
    private static final int LONGEST_PARTICLES = 2;

    private final Measures measures;
    private final Modalities modalities;

    VerbNaming(Measures measures, Modalities modalities) {
        this.measures = measures;
        this.modalities = modalities;
    }

    /** The measure that the verb names of what it counts: {@code kill} people. */
    Optional<Measure> measure(Site.Tie tie, Site site, int counted) {
        if (!tie.isObjectOf() && !tie.isSubjectOf()) {
            return Optional.empty();
        }
        Role role = tie.isObjectOf() ? Role.VERB_OBJECT : Role.VERB_SUBJECT;
        return forms(tie, site, counted).stream()
                .flatMap(form -> measures.find(role, form, site.quantity()).stream())
                .findFirst();
    }

    /**
     * What says most comes first: {@code not survive}, {@code hostage walk out}, {@code lose life},
     * {@code kill people}.
     */
    private List<String> forms(Site.Tie tie, Site site, int counted) {
        Clause.VerbGroup verb = tie.clause().verb();
        List<String> forms = new ArrayList<>();
        if (isAble(site, verb)) {
            forms.add("can " + verb.lemma() + " " + noun(site, counted));
            forms.add("can " + verb.lemma());
        }
        if (verb.negated()) {
            forms.add("not " + verb.lemma());
        }
        Set<String> phrase = new VerbPhrase(site, verb, counted).forms();
        if (tie.isSubjectOf()) {
            phrase.forEach(words -> forms.add(noun(site, counted) + " " + words));
        }
        forms.addAll(phrase);
        if (verb.voice() == Clause.Voice.PASSIVE) {
            forms.add("be " + verb.lemma());
        }
        nouns(site, counted).forEach(noun -> forms.add(verb.lemma() + " " + noun));
        forms.add(verb.lemma());
        return forms;
    }

    /** How a table may have the verb of a tie: {@code can fly}, {@code sell for}, {@code sell}. */
    List<String> verbForms(Site site, Site.Tie tie) {
        String lemma = tie.clause().verb().lemma();
        List<String> forms = new ArrayList<>();
        if (isAble(site, tie.clause().verb())) {
            forms.add("can " + lemma);
        }
        if (!tie.preposition().isEmpty()) {
            forms.add(lemma + " " + tie.preposition());
        }
        int behind = tie.clause().verb().end();
        if (behind < site.begin() && site.begin() - behind <= LONGEST_PARTICLES) {
            String words = String.join(" ", Phrases.lower(site.sentence(), behind, site.begin()));
            forms.add(lemma + " " + words);
            forms.add(words);
        }
        site.token(behind)
                .filter(token -> token.tag() == Token.Tag.ADP)
                .ifPresent(token -> forms.add(lemma + " " + token.lower()));
        forms.add(lemma);
        return forms;
    }

    /**
     * {@code can fly 900 km}, {@code licensed to carry 80}: what it is able to, not what it did.
     */
    private boolean isAble(Site site, Clause.VerbGroup verb) {
        return modalities.of(site) == Modality.CAPACITY
                || verb.modal().equals("can")
                || verb.modal().equals("could")
                || site.token(verb.begin() - 1)
                        .map(token -> ABLE.contains(token.lower()))
                        .orElse(false);
    }

    /** With the word before it, where that makes its sense ({@code crew member}), and alone. */
    private static List<String> nouns(Site site, int counted) {
        String noun = noun(site, counted);
        int head = counted < 0 ? -1 : site.sentence().phrases().get(counted).head();
        return site.token(head - 1)
                .filter(token -> head > 0 && token.tag() == Token.Tag.NOUN)
                .map(token -> List.of(token.lemma() + " " + noun, noun))
                .orElse(List.of(noun));
    }

    /** A quantity's own noun, {@code name} for a proper name, {@code quantity} for a measured. */
    private static String noun(Site site, int counted) {
        if (site.quantity().kind() == Kind.MEASURE) {
            return "quantity";
        }
        if (counted < 0) {
            return "";
        }
        Token head = site.sentence().head(site.sentence().phrases().get(counted));
        return head.tag() == Token.Tag.PROPN ? "name" : head.lemma();
    }
}
