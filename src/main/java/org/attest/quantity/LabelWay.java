package org.attest.quantity;

import java.util.List;
import java.util.Optional;
import org.attest.model.Clause;
import org.attest.model.NounPhrase;
import org.attest.model.NounPhrase.Attachment;
import org.attest.model.NounPhrase.Link;
import org.attest.model.Sentence;
import org.attest.model.Token;
import org.attest.quantity.Measures.Measure;
import org.attest.quantity.Measures.Role;

/** {@code Crew: 165}: a label before the figure. */
final class LabelWay implements Way {

    private final Naming naming;

    LabelWay(Naming naming) {
        this.naming = naming;
    }

    /** {@code Crew: 165}; a label of a part of the line above names nothing itself. */
    @Override
    public Optional<Measured> find(Site site) {
        return Label.before(site)
                .map(
                        label ->
                                label.isOfTheAbove(site)
                                        ? Measured.unknown(site)
                                        : measured(site, label))
                .filter(label -> label.measure() != null || !site.hasNounBehind())
                .or(() -> scale(site));
    }

    /** {@code a magnitude 6.2 earthquake}: the name of a scale before its number. */
    private Optional<Measured> scale(Site site) {
        int name = site.begin() - 1;
        return site.token(name)
                .flatMap(
                        token ->
                                naming.measures()
                                        .find(Role.NOUN, token.lemma(), site.quantity())
                                        .filter(measure -> measure.dimension().equals("scalar")))
                .map(measure -> Measured.of(-1, name, name + 1, null, measure));
    }

    private Measured measured(Site site, Label label) {
        Sentence sentence = site.sentence();
        int phrase = label.phrase(sentence);
        if (label.isBareTotal(site)) {
            Measure measure =
                    Heading.above(site).flatMap(heading -> ofHeading(site, heading)).orElse(null);
            return Measured.of(-1, label.begin(), label.end(), null, measure);
        }
        if (phrase < 0 || !sentence.head(sentence.phrases().get(phrase)).tag().isNominal()) {
            return Measured.of(
                    -1, label.begin(), label.end(), null, named(site, label, label.end()));
        }
        NounPhrase nouns = sentence.phrases().get(phrase);
        int end = Math.min(nouns.head() + 1, label.end());
        Measure measure =
                whole(site, label)
                        .or(() -> behind(site, nouns))
                        .or(() -> ofQuantity(site, phrase))
                        .orElseGet(() -> named(site, label, end));
        return new Measured(phrase, label.begin(), end, label.end(), null, measure, true);
    }

    private Optional<Measure> whole(Site site, Label label) {
        String words = String.join(" ", Phrases.lower(site.sentence(), label.begin(), label.end()));
        return naming.measures().find(Role.LABEL, words, site.quantity());
    }

    /** {@code Bridges destroyed}: the participle names the measure, not the noun. */
    private Optional<Measure> behind(Site site, NounPhrase nouns) {
        Sentence sentence = site.sentence();
        String noun = sentence.head(nouns).lemma();
        for (Attachment attachment : nouns.attachments()) {
            if (attachment.link() == Link.PARTICIPLE) {
                Clause clause = sentence.clauses().get(attachment.target());
                return clause.passive()
                        ? verb(site, clause.verb().lemma(), noun)
                        : Optional.empty();
            }
        }
        return adjective(site, nouns.head() + 1)
                .or(
                        () ->
                                site.token(nouns.head() + 1)
                                        .filter(token -> token.tag() == Token.Tag.VERB)
                                        .flatMap(token -> verb(site, token.lemma(), noun)));
    }

    private Optional<Measure> verb(Site site, String lemma, String noun) {
        Measures measures = naming.measures();
        return measures.find(Role.VERB_OBJECT, lemma + " " + noun, site.quantity())
                .or(() -> measures.find(Role.VERB_OBJECT, lemma, site.quantity()));
    }

    private Optional<Measure> adjective(Site site, int index) {
        return site.token(index)
                .flatMap(
                        token ->
                                naming.measures()
                                        .find(Role.ADJECTIVE, token.lower(), site.quantity()));
    }

    /** {@code Number of deaths}: the noun is what it is the number of. */
    private Optional<Measure> ofQuantity(Site site, int phrase) {
        if (!naming.isQuantityNoun(site, phrase)) {
            return Optional.empty();
        }
        Sentence sentence = site.sentence();
        Optional<Integer> of = site.attached(phrase, List.of("of"));
        if (of.isPresent()) {
            NounPhrase nouns = sentence.phrases().get(of.get());
            return naming.measures()
                    .findEnd(
                            Role.NOUN,
                            Phrases.lemmas(sentence, nouns.begin(), nouns.head() + 1),
                            site.quantity());
        }
        return Optional.empty();
    }

    private Optional<Measure> ofHeading(Site site, Sentence heading) {
        return Heading.noun(heading)
                .flatMap(noun -> naming.measures().find(Role.NOUN, noun.lemma(), site.quantity()));
    }

    /** The measure that the words up to here name; null for none. */
    private Measure named(Site site, Label label, int end) {
        Sentence sentence = site.sentence();
        Measures measures = naming.measures();
        return measures.findEnd(
                        Role.LABEL, Phrases.lower(sentence, label.begin(), end), site.quantity())
                .or(
                        () ->
                                measures.findEnd(
                                        Role.NOUN,
                                        Phrases.lemmas(sentence, label.begin(), end),
                                        site.quantity()))
                .or(
                        () ->
                                measures.findEnd(
                                        Role.ADJECTIVE,
                                        Phrases.lower(sentence, label.begin(), end),
                                        site.quantity()))
                .orElse(null);
    }
}
