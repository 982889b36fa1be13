package org.attest.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.model.Clause;
import org.attest.model.NounPhrase;
import org.attest.model.Quantity.Kind;
import org.attest.model.Sentence;
import org.attest.model.Token;
import org.attest.quantity.Measures.Measure;
import org.attest.quantity.Measures.Role;

/**
 * What a figure measures or counts, as its sentence shows it.
 *
 * @param phrase index of the noun phrase that names it; -1 where a label or a verb alone does
 * @param words its nouns without the figure: the first token and one past the last; equal where
 *     there are none
 * @param tie the verb that names the measure; null if a noun does
 * @param measure the concept; null where none of the tables' forms fits
 */
record Measured(int phrase, int begin, int end, Site.Tie tie, Measure measure) {

    /** Finds what a figure measures. */
    static final class Finder {

        private static final List<String> CONTENT = List.of("of", "in", "worth of", "for", "on");

        private final Measures measures;
        private final LevelVerbs levels;

        Finder(Measures measures, LevelVerbs levels) {
            this.measures = measures;
            this.levels = levels;
        }

        /**
         * The first way that gives an answer: label, verb, noun beside it, noun that it says
         * something of.
         */
        Measured find(Site site) {
            return label(site)
                    .or(() -> adjective(site))
                    .or(() -> verb(site))
                    .or(() -> counted(site))
                    .or(() -> content(site))
                    .or(() -> named(site))
                    .or(() -> subject(site))
                    .or(() -> verbOfMeasure(site))
                    .orElse(new Measured(-1, site.end(), site.end(), null, null));
        }

        /** {@code Crew: 165}. */
        private Optional<Measured> label(Site site) {
            Sentence sentence = site.sentence();
            int colon = site.begin() - 1;
            if (colon < 1 || !sentence.tokens().get(colon).text().equals(":")) {
                return Optional.empty();
            }
            int first = colon;
            while (first > 0 && isLabelWord(sentence.tokens().get(first - 1))) {
                first--;
            }
            if (first == colon) {
                return Optional.empty();
            }
            List<String> words = lower(sentence, first, colon);
            Measure measure =
                    fitting(
                            site,
                            measures.find(Role.LABEL, String.join(" ", words))
                                    .or(() -> measures.findEnd(Role.LABEL, words))
                                    .or(
                                            () ->
                                                    measures.findEnd(
                                                            Role.NOUN,
                                                            lemmas(
                                                                    sentence,
                                                                    words.size(),
                                                                    site.begin() - 1))));
            return Optional.of(new Measured(-1, first, colon, null, measure));
        }

        private static boolean isLabelWord(Token token) {
            return token.tag() != Token.Tag.PUNCT && token.tag() != Token.Tag.SYM;
        }

        /**
         * {@code 12 dead}, {@code six missing}, {@code 148 metres long}: the word behind says what
         * is measured.
         */
        private Optional<Measured> adjective(Site site) {
            Sentence sentence = site.sentence();
            for (int length = 3; length >= 1; length--) {
                int stop = site.end() + length;
                if (stop <= sentence.tokens().size()) {
                    String words = String.join(" ", lower(sentence, site.end(), stop));
                    Role role =
                            site.quantity().kind() == Kind.MEASURE
                                    ? Role.COPULA_ADJECTIVE
                                    : Role.ADJECTIVE;
                    Optional<Measure> measure =
                            measures.find(role, words).filter(m -> m.fits(site.quantity()));
                    boolean open =
                            stop == sentence.tokens().size()
                                    || !sentence.tokens().get(stop).tag().isNominal();
                    if (measure.isPresent() && open) {
                        return Optional.of(
                                new Measured(
                                        site.phraseIndex(), site.end(), stop, null, measure.get()));
                    }
                }
            }
            return Optional.empty();
        }

        /**
         * {@code 17 people were killed}, {@code killing 17}, {@code 40 died}: the verb says more
         * than the noun.
         */
        private Optional<Measured> verb(Site site) {
            if (site.quantity().kind() != Kind.COUNT && site.quantity().kind() != Kind.VAGUE) {
                return Optional.empty();
            }
            int counted = countedPhrase(site);
            for (Site.Tie tie : site.ties(counted)) {
                Optional<Measure> measure =
                        measure(tie, site, counted).filter(m -> m.fits(site.quantity()));
                if (measure.isPresent()) {
                    return Optional.of(nouns(site, counted, tie, measure.get()));
                }
            }
            return Optional.empty();
        }

        private Optional<Measure> measure(Site.Tie tie, Site site, int counted) {
            if (!tie.isObjectOf() && !tie.isSubjectOf()) {
                return Optional.empty();
            }
            Role role = tie.isObjectOf() ? Role.VERB_OBJECT : Role.VERB_SUBJECT;
            String lemma = tie.clause().verb().lemma();
            String noun = counted < 0 ? "" : head(site, counted);
            return measures.find(role, lemma + " " + noun).or(() -> measures.find(role, lemma));
        }

        /**
         * {@code 85 facilities}, {@code a $20 million contract}, {@code thousands of civilians}.
         */
        private Optional<Measured> counted(Site site) {
            int counted = countedPhrase(site);
            if (counted < 0) {
                return Optional.empty();
            }
            Measured nouns = nouns(site, counted, null, null);
            return nouns.begin() == nouns.end()
                    ? Optional.empty()
                    : Optional.of(withNoun(site, nouns));
        }

        /**
         * The phrase of the things counted: the figure's own, or what follows with {@code of}; -1
         * if there is none.
         */
        private static int countedPhrase(Site site) {
            boolean ofThem = site.token(site.end()).map(token -> token.is("of")).orElse(false);
            if (ofThem && !site.hasNounBehind()) {
                return site.attached(site.phraseIndex(), List.of("of")).orElse(site.phraseIndex());
            }
            return site.phraseIndex();
        }

        /**
         * {@code $19.6 billion in sales}, {@code 90 percent of its imports}, {@code $410 million
         * for the upkeep}.
         */
        private Optional<Measured> content(Site site) {
            if (site.quantity().kind() == Kind.COUNT) {
                return Optional.empty();
            }
            return site.attached(site.phraseIndex(), CONTENT)
                    .map(phrase -> withNoun(site, nouns(site, phrase, null, null)));
        }

        /** {@code a toll of 40}, {@code a crew of about 160}, {@code at a cost of $2.4 billion}. */
        private Optional<Measured> named(Site site) {
            return site.hangsOn(site.phraseIndex())
                    .filter(
                            hold ->
                                    hold.word().equals("of")
                                            || hold.word().equals("at")
                                            || hold.word().equals("to"))
                    .map(hold -> withNoun(site, nouns(site, hold.target(), null, null)));
        }

        /** {@code The toll has risen to 29}, {@code the final cost was £372 million}. */
        private Optional<Measured> subject(Site site) {
            for (Site.Tie tie : site.ties()) {
                Clause clause = tie.clause();
                boolean saysLevel =
                        levels.contains(clause.verb().lemma())
                                && (tie.part() != Site.Part.SUBJECT)
                                && clause.subject() >= 0;
                if (saysLevel && clause.subject() != site.phraseIndex()) {
                    return Optional.of(withNoun(site, nouns(site, clause.subject(), null, null)));
                }
            }
            return Optional.empty();
        }

        /**
         * {@code weighs 900 kg}, {@code will cost an estimated 310 million pounds}, {@code is
         * worth}.
         */
        private Optional<Measured> verbOfMeasure(Site site) {
            for (Site.Tie tie : site.ties()) {
                if (tie.part() == Site.Part.SUBJECT) {
                    continue;
                }
                String lemma = tie.clause().verb().lemma();
                Optional<Measure> measure =
                        measures.find(Role.VERB_MEASURE, (lemma + " " + tie.preposition()).strip())
                                .or(() -> measures.find(Role.VERB_MEASURE, lemma))
                                .filter(m -> m.fits(site.quantity()));
                int subject = tie.clause().subject();
                if (measure.isPresent() || subject >= 0 && subject != site.phraseIndex()) {
                    Measured nouns = nouns(site, subject, tie, measure.orElse(null));
                    return Optional.of(measure.isPresent() ? nouns : withNoun(site, nouns));
                }
            }
            return Optional.empty();
        }

        private Measured withNoun(Site site, Measured nouns) {
            List<String> words = lemmas(site.sentence(), nouns.begin(), nouns.end());
            Measure measure = fitting(site, measures.findEnd(Role.NOUN, words));
            return new Measured(nouns.phrase(), nouns.begin(), nouns.end(), nouns.tie(), measure);
        }

        private static Measure fitting(Site site, Optional<Measure> measure) {
            return measure.filter(m -> m.fits(site.quantity())).orElse(null);
        }

        /** The nouns of a phrase without articles, numbers and the figure itself. */
        private static Measured nouns(Site site, int index, Site.Tie tie, Measure measure) {
            if (index < 0) {
                return new Measured(-1, site.end(), site.end(), tie, measure);
            }
            NounPhrase phrase = site.sentence().phrases().get(index);
            int begin =
                    phrase.contains(site.begin()) || phrase.contains(site.end() - 1)
                            ? Math.max(phrase.begin(), site.end())
                            : phrase.begin();
            int end = Math.max(begin, Math.min(phrase.end(), phrase.head() + 1));
            while (begin < end && isOutside(site.sentence().tokens().get(begin))) {
                begin++;
            }
            return new Measured(index, begin, end, tie, measure);
        }

        private static boolean isOutside(Token token) {
            return switch (token.tag()) {
                case DET, NUM, PUNCT, SYM, ADP, ADV, PRON, CCONJ, PART -> true;
                case ADJ, AUX, INTJ, NOUN, PROPN, SCONJ, VERB, X -> false;
            };
        }

        private static String head(Site site, int phrase) {
            return site.sentence().head(site.sentence().phrases().get(phrase)).lemma();
        }

        private static List<String> lower(Sentence sentence, int begin, int end) {
            return sentence.tokens().subList(begin, end).stream().map(Token::lower).toList();
        }

        private static List<String> lemmas(Sentence sentence, int begin, int end) {
            List<String> words = new ArrayList<>();
            for (Token token : sentence.tokens().subList(Math.min(begin, end), end)) {
                words.add(token.lemma());
            }
            return words;
        }
    }

    boolean hasWords() {
        return begin < end;
    }
}
