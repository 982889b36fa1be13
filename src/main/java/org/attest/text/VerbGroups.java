package org.attest.text;

import java.util.Set;
import org.attest.model.Clause.Form;
import org.attest.model.Clause.Tense;
import org.attest.model.Clause.VerbGroup;
import org.attest.model.Clause.Voice;
import org.attest.model.Token.Tag;

/**
 * Finds verb groups and reads tense, voice and form from them. {@code signed} alone may be a past
 * tense or a participle: it is given as a past tense, and {@link VerbForms} decides in context.
 */
final class VerbGroups {

    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "no longer");
    private static final Set<String> SHORT_MODALS = Set.of("'ll", "’ll", "'d", "’d");
    private static final Set<String> FUTURE_MODALS = Set.of("will", "shall", "would");
    private static final Set<String> PAST_AUXILIARIES = Set.of("was", "were", "had", "did");

    private final Words words;

    VerbGroups(Words words) {
        this.words = words;
    }

    /** The verb group that begins at a token; null if none does. */
    VerbGroup at(int begin) {
        Reading reading = new Reading(begin);
        return reading.read() ? reading.group() : null;
    }

    /** One walk over a group, from its first auxiliary to its main verb and particle. */
    private final class Reading {

        private final int begin;
        private int at;
        private int main = -1;
        private int firstVerb = -1;
        private String modal = "";
        private boolean infinitive;
        private boolean negated;
        private boolean perfect;
        private boolean be;
        private boolean future;

        Reading(int begin) {
            this.begin = begin;
            this.at = begin;
        }

        boolean read() {
            if (isInfinitiveMark(at)) {
                infinitive = true;
                modal = "to";
                at++;
            } else if (!words.isVerbal(at) || words.is(at, Tag.PART)) {
                return false;
            }
            while (at < words.size() && step()) {
                at++;
            }
            if (main < 0) {
                return false;
            }
            at = main + 1;
            return true;
        }

        private boolean isInfinitiveMark(int i) {
            if (!words.lower(i).equals("to")) {
                return false;
            }
            int verb = i + 1;
            while (words.is(verb, Tag.ADV)) {
                verb++;
            }
            return words.isVerbal(verb) && isBase(verb);
        }

        private boolean isBase(int i) {
            return words.lower(i).equals(words.lemma(i))
                    || words.lower(i).equals("be")
                    || words.vocabulary.isKnownVerb(words.lower(i));
        }

        /** Takes the token in if the group goes on with it. */
        private boolean step() {
            if (NEGATIONS.contains(words.lower(at))) {
                negated = true;
                return beginsOrContinues();
            }
            if (words.is(at, Tag.ADV) || words.lower(at).equals("also")) {
                return beginsOrContinues();
            }
            if (firstVerb < 0) {
                firstVerb = at;
                return take();
            }
            return continues() && take();
        }

        /** An adverb belongs to the group if another verb follows it. */
        private boolean beginsOrContinues() {
            for (int i = at; i < at + 3; i++) {
                if (words.isVerbal(i) || isAdjectivalParticiple(i)) {
                    return firstVerb < 0 || mayFollow(i);
                }
                if (!words.is(i, Tag.ADV) && !words.is(i, Tag.PART)) {
                    return false;
                }
            }
            return false;
        }

        private boolean continues() {
            return main >= 0 && mayFollow(at);
        }

        private boolean mayFollow(int i) {
            String before = words.lemma(main);
            if (isModal(main)) {
                return words.isVerbal(i) && !words.is(i, Tag.PART) || words.lower(i).equals("have");
            }
            return switch (before) {
                case "be" ->
                        words.is(i, Tag.AUX) && words.lower(i).equals("being")
                                || words.is(i, Tag.VERB)
                                        && (words.isPresentParticiple(i)
                                                || words.mayBeParticiple(i))
                                || isAdjectivalParticiple(i)
                                || isInfinitiveMark(i)
                                || i > 0
                                        && words.lower(i - 1).equals("to")
                                        && at > i - 1
                                        && isBase(i)
                                        && future;
                case "have" ->
                        words.lower(i).equals("been")
                                || words.lower(i).equals("had")
                                || words.is(i, Tag.VERB) && words.mayBeParticiple(i);
                case "do" -> words.isVerbal(i) && isBase(i);
                case "get" ->
                        words.is(i, Tag.VERB)
                                && words.mayBeParticiple(i)
                                && !words.isPresentParticiple(i);
                case "use" ->
                        words.lower(main).equals("used") && isInfinitiveMark(i)
                                || words.lower(i - 1).equals("to") && isBase(i);
                default -> false;
            };
        }

        private boolean isModal(int i) {
            return words.is(i, Tag.AUX)
                    && (words.in("modal", i) || SHORT_MODALS.contains(words.lower(i)));
        }

        /** {@code was wounded}, where the tagger sees an adjective. */
        private boolean isAdjectivalParticiple(int i) {
            return words.is(i, Tag.ADJ)
                    && words.lower(i).endsWith("ed")
                    && words.mayBeParticiple(i)
                    && !words.isNominal(i + 1)
                    && !words.is(i + 1, Tag.ADJ);
        }

        private boolean take() {
            if (words.lower(at).equals("to")) {
                future = words.lemma(main).equals("be");
                return true;
            }
            if (main >= 0) {
                beforeLast(main);
            }
            main = at;
            return true;
        }

        /** Notes what an auxiliary says, now that another verb has come after it. */
        private void beforeLast(int auxiliary) {
            if (isModal(auxiliary)) {
                modal = modalWord(auxiliary);
            }
            be = words.lemma(auxiliary).equals("be") || words.lemma(auxiliary).equals("get");
            perfect |= words.lemma(auxiliary).equals("have");
        }

        private String modalWord(int i) {
            return switch (words.lower(i)) {
                case "wo", "'ll", "’ll" -> "will";
                case "ca", "cannot" -> "can";
                case "'d", "’d" -> "would";
                default -> words.lower(i);
            };
        }

        VerbGroup group() {
            negated |= words.lower(begin).equals("cannot");
            boolean passive =
                    be
                                    && !words.isPresentParticiple(main)
                                    && (!isBase(main) || words.is(main, Tag.ADJ))
                            || be
                                    && words.vocabulary.isIrregularParticiple(words.lower(main))
                                    && !words.lower(main - 1).equals("to");
            String lemma = lemma();
            int end = particleEnd(lemma);
            String particle = end > main + 1 ? " " + words.lower(main + 1) : "";
            return new VerbGroup(
                    begin,
                    end,
                    main,
                    lemma + particle,
                    tense(),
                    passive ? Voice.PASSIVE : Voice.ACTIVE,
                    form(),
                    negated,
                    modal);
        }

        private String lemma() {
            if (words.is(main, Tag.ADJ)) {
                return baseOf(words.lower(main));
            }
            return isBareBehindModal() ? words.lower(main) : words.lemma(main);
        }

        /** {@code will lay off}: no past of {@code lie}. */
        private boolean isBareBehindModal() {
            return main > begin
                    && (isModal(main - 1) || words.lower(main - 1).equals("to"))
                    && words.vocabulary.isKnownVerb(words.lower(main));
        }

        /**
         * Where the tagger saw an adjective, the lemma is the adjective's; a verb's is made here.
         */
        private String baseOf(String participle) {
            String irregular = words.vocabulary.irregularBase(participle);
            if (!irregular.isEmpty()) {
                return irregular;
            }
            return Lemmatizer.likelyBase(participle, words.vocabulary);
        }

        private int particleEnd(String lemma) {
            String phrasal = lemma + " " + words.lower(main + 1);
            boolean particle = words.is(main + 1, Tag.ADP) || words.is(main + 1, Tag.ADV);
            return particle && words.vocabulary.takes("phrasal", phrasal) ? main + 2 : main + 1;
        }

        private Tense tense() {
            if (form() != Form.FINITE) {
                return Tense.NONE;
            }
            if (FUTURE_MODALS.contains(modal) || future && !infinitive) {
                return perfect && modal.equals("would") ? Tense.PAST : Tense.FUTURE;
            }
            if (perfect && modal.isEmpty()) {
                return Tense.PAST;
            }
            if (!modal.isEmpty()) {
                return perfect ? Tense.PAST : Tense.PRESENT;
            }
            String first = words.lower(firstVerb);
            boolean past =
                    PAST_AUXILIARIES.contains(first)
                            || firstVerb == main && words.mayBePast(main) && isPastForm();
            return past ? Tense.PAST : first.equals("used") ? Tense.PAST : Tense.PRESENT;
        }

        /**
         * {@code cut}, {@code put}: past or present; the ending {@code -s} excluded, read as past.
         */
        private boolean isPastForm() {
            return !words.lower(main).equals(words.lemma(main)) || words.mayBePast(main);
        }

        private Form form() {
            if (infinitive) {
                return Form.INFINITIVE;
            }
            if (words.isPresentParticiple(firstVerb)) {
                return Form.PRESENT_PARTICIPLE;
            }
            boolean onlyParticiple =
                    firstVerb == main
                            && words.mayBeParticiple(main)
                            && !words.mayBePast(main)
                            && !words.lower(main).equals(words.lemma(main));
            return onlyParticiple ? Form.PAST_PARTICIPLE : Form.FINITE;
        }
    }
}
