package org.attest.text;

import java.util.Set;
import org.attest.model.Clause.Form;
import org.attest.model.Clause.Tense;
import org.attest.model.Clause.VerbGroup;
import org.attest.model.Clause.Voice;
import org.attest.text.Chunk.Kind;

/**
 * Decides for each verb group whether it is finite. {@code signed} is a past tense in {@code they
 * signed it}, a participle in {@code the pact signed in Rome fell}: what stands before and after
 * tells.
 */
final class VerbForms {

    private static final Set<String> BEFORE_BARE_INFINITIVES =
            Set.of("help", "let", "make", "dare", "go");
    private static final Set<String> SUBJECT_PRONOUNS =
            Set.of("he", "she", "it", "they", "we", "i", "who", "you");

    private final Outlook chunks;
    private final Words words;
    private final VerbGroup[] groups;

    VerbForms(Outlook chunks, Words words) {
        this.chunks = chunks;
        this.words = words;
        this.groups = new VerbGroup[chunks.size()];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = chunks.get(i).verb();
        }
        for (int i = 0; i < groups.length; i++) {
            if (groups[i] != null) {
                groups[i] = decided(i);
            }
        }
    }

    VerbGroup group(int i) {
        return groups[i];
    }

    boolean isFinite(int i) {
        return groups[i].form() == Form.FINITE;
    }

    private VerbGroup decided(int i) {
        VerbGroup group = groups[i];
        if (isAlone(group) && isBareInfinitive(i)) {
            return with(group, Form.INFINITIVE, Voice.ACTIVE);
        }
        VerbGroup shared = sharedAuxiliary(i);
        if (shared != null) {
            return new VerbGroup(
                    group.begin(),
                    group.end(),
                    group.main(),
                    group.lemma(),
                    shared.tense(),
                    Voice.PASSIVE,
                    Form.FINITE,
                    shared.negated(),
                    shared.modal());
        }
        if (group.form() == Form.PAST_PARTICIPLE || isAmbiguous(i) && isParticiple(i)) {
            boolean moves = isOnly("intransitive", group.lemma());
            return with(group, Form.PAST_PARTICIPLE, moves ? Voice.ACTIVE : Voice.PASSIVE);
        }
        return group;
    }

    /**
     * {@code were shot and killed}: the group before whose auxiliary this one shares; null if none.
     */
    private VerbGroup sharedAuxiliary(int i) {
        int before = chunks.before(i);
        boolean mayShare =
                isAlone(groups[i])
                        && words.mayBeParticiple(groups[i].main())
                        && chunks.is(before, Kind.CONJUNCTION);
        if (!mayShare || hasObject(i) || isOnly("intransitive", groups[i].lemma()) || reports(i)) {
            return null;
        }
        int at = before - 1;
        while (at >= 0 && !chunks.is(at, Kind.VERB)) {
            at--;
        }
        boolean passive =
                at >= 0 && groups[at].form() == Form.FINITE && groups[at].voice() == Voice.PASSIVE;
        return passive ? groups[at] : null;
    }

    private static boolean isAlone(VerbGroup group) {
        return group.main() == group.begin();
    }

    private boolean isAmbiguous(int i) {
        VerbGroup group = groups[i];
        return group.form() == Form.FINITE
                && isAlone(group)
                && words.mayBeParticiple(group.main())
                && !words.lower(group.main()).equals("had");
    }

    /** {@code helped rebuild}, {@code let them go}. */
    private boolean isBareInfinitive(int i) {
        VerbGroup group = groups[i];
        boolean base = words.lower(group.main()).equals(words.lemma(group.main()));
        return base
                && chunks.is(i - 1, Kind.VERB)
                && BEFORE_BARE_INFINITIVES.contains(groups[i - 1].lemma());
    }

    private boolean isOnly(String frame, String lemma) {
        return words.vocabulary.takes(frame, lemma)
                && !(frame.equals("intransitive") && words.vocabulary.takes("transitive", lemma));
    }

    private boolean isParticiple(int i) {
        if (isOnly("intransitive", groups[i].lemma())) {
            return false;
        }
        int before = chunks.before(i);
        if (before < 0) {
            return !hasObject(i);
        }
        return switch (chunks.get(before).kind()) {
            case NOUN -> afterNoun(before, i);
            case COMMA, BREAK, OPEN, CLOSE -> afterComma(before, i);
            case CONJUNCTION -> afterConjunction(before, i);
            case PREPOSITION, SUBORDINATOR, ADJECTIVE -> true;
            case VERB -> !hasObject(i);
            case RELATIVE, ADVERB, OTHER -> false;
        };
    }

    private boolean hasObject(int i) {
        int next = chunks.after(i);
        boolean joined =
                chunks.is(next, Kind.CONJUNCTION)
                        && chunks.is(chunks.after(next), Kind.VERB)
                        && isAlone(chunks.get(chunks.after(next)).verb());
        return joined
                ? hasObject(chunks.after(next))
                : chunks.is(next, Kind.NOUN) && !chunks.isBareTime(next);
    }

    private boolean isPassiveByAgent(int i) {
        return chunks.word(chunks.after(i)).equals("by");
    }

    private boolean afterNoun(int noun, int i) {
        if (isPronounSubject(noun)) {
            return false;
        }
        if (hasObject(i)) {
            return words.vocabulary.takes("naming", groups[i].lemma())
                    && (nextFinite(i) || objectOfFinite(noun));
        }
        if (isParentheticalReport(noun, i)) {
            return false;
        }
        if (chunks.is(nounGroupBegin(noun) - 1, Kind.RELATIVE) && chunks.is(i + 1, Kind.VERB)) {
            return false;
        }
        if (mainVerbIsMissing(i) && !nextFinite(i)) {
            return isPassiveByAgent(i);
        }
        if (followsReporting(noun) || chunks.is(chunks.after(i), Kind.RELATIVE) || reports(i)) {
            return nextFinite(i) && !reports(i);
        }
        if (nextFinite(i) || objectOfFinite(noun)) {
            return true;
        }
        boolean transitive = words.vocabulary.takes("transitive", groups[i].lemma());
        return isPassiveByAgent(i)
                || transitive && !isOnly("intransitive", groups[i].lemma()) && !movesToo(i);
    }

    /** Whether fewer verbs than clauses have been seen where a relative clause stands before. */
    private boolean mainVerbIsMissing(int i) {
        int clauses = 1;
        int verbs = 0;
        boolean relative = false;
        for (int at = 0; at < i; at++) {
            switch (chunks.get(at).kind()) {
                case RELATIVE -> {
                    relative = true;
                    clauses++;
                }
                case SUBORDINATOR, CONJUNCTION -> {
                    return false;
                }
                case VERB -> verbs += isFinite(at) ? 1 : 0;
                case NOUN, PREPOSITION, COMMA, ADVERB, ADJECTIVE, OPEN, CLOSE, BREAK, OTHER -> {}
            }
        }
        return relative && verbs < clauses && verbs > 0;
    }

    /** {@code …, the Pentagon announced.} */
    private boolean isParentheticalReport(int noun, int i) {
        int next = chunks.after(i);
        while (chunks.isTime(next)
                || chunks.is(next, Kind.PREPOSITION) && chunks.isTime(next + 1)) {
            next = chunks.after(next);
        }
        boolean ends = next >= chunks.size() || chunks.is(next, Kind.COMMA);
        return ends
                && words.vocabulary.isReportingVerb(groups[i].lemma())
                && chunks.is(nounGroupBegin(noun) - 1, Kind.COMMA);
    }

    /** Verbs of both kinds are read as a past tense where nothing says otherwise. */
    private boolean movesToo(int i) {
        return words.vocabulary.takes("intransitive", groups[i].lemma());
    }

    private boolean reports(int i) {
        return words.vocabulary.isReportingVerb(groups[i].lemma())
                && !words.vocabulary.takes("transitive", groups[i].lemma());
    }

    private boolean isPronounSubject(int noun) {
        return SUBJECT_PRONOUNS.contains(words.lower(chunks.get(noun).head()));
    }

    private boolean followsReporting(int noun) {
        int before = nounGroupBegin(noun) - 1;
        return chunks.is(before, Kind.VERB)
                        && words.vocabulary.isReportingVerb(groups[before].lemma())
                || chunks.is(before, Kind.RELATIVE)
                || chunks.is(before, Kind.SUBORDINATOR);
    }

    private int nounGroupBegin(int noun) {
        int at = noun;
        while (chunks.is(at - 1, Kind.PREPOSITION) && chunks.is(at - 2, Kind.NOUN)) {
            at -= 2;
        }
        return at;
    }

    /** Whether, with no new subject between, a verb follows that can only be finite. */
    private boolean nextFinite(int i) {
        int at = i + 1;
        while (at < chunks.size()) {
            switch (chunks.get(at).kind()) {
                case PREPOSITION -> {
                    if (opensClause(at)) {
                        return false;
                    }
                    at += chunks.is(at + 1, Kind.NOUN) ? 2 : 1;
                }
                case ADVERB -> at++;
                case NOUN -> {
                    if (!chunks.isTime(at)) {
                        return false;
                    }
                    at++;
                }
                case VERB -> {
                    VerbGroup next = chunks.get(at).verb();
                    if (next.form() != Form.FINITE) {
                        at++;
                        break;
                    }
                    return true;
                }
                case OPEN -> at = chunks.closing(at) + 1;
                case COMMA, CONJUNCTION, RELATIVE, SUBORDINATOR, BREAK, CLOSE, ADJECTIVE, OTHER -> {
                    return false;
                }
            }
        }
        return false;
    }

    /** {@code after the bomb exploded}: a preposition that a whole clause follows. */
    boolean opensClause(int preposition) {
        return words.vocabulary.is("subordinator", chunks.word(preposition))
                && chunks.is(preposition + 1, Kind.NOUN)
                && subjectVerb(preposition + 1) >= 0;
    }

    private int subjectVerb(int noun) {
        int at = noun + 1;
        while (at < chunks.size()) {
            if (chunks.is(at, Kind.VERB)) {
                return chunks.get(at).verb().form() == Form.FINITE
                                && (isClearlyFinite(at) || groups[at].form() == Form.FINITE)
                        ? at
                        : -1;
            }
            if (chunks.is(at, Kind.PREPOSITION) && chunks.is(at + 1, Kind.NOUN)) {
                at += 2;
            } else if (chunks.is(at, Kind.ADVERB)) {
                at++;
            } else if (chunks.is(at, Kind.CONJUNCTION) && chunks.is(at + 1, Kind.NOUN)) {
                at += 2;
            } else {
                return -1;
            }
        }
        return -1;
    }

    private boolean isClearlyFinite(int i) {
        return !isAmbiguous(i);
    }

    /** Whether the noun phrase already is what an earlier finite verb is about. */
    private boolean objectOfFinite(int noun) {
        for (int at = noun - 1; at >= 0; at--) {
            switch (chunks.get(at).kind()) {
                case VERB -> {
                    return true;
                }
                case RELATIVE, SUBORDINATOR, BREAK -> {
                    return false;
                }
                case COMMA -> {
                    return false;
                }
                case PREPOSITION -> {
                    if (opensClause(at)) {
                        return false;
                    }
                }
                case NOUN, CONJUNCTION, ADVERB, ADJECTIVE, OPEN, CLOSE, OTHER -> {}
            }
        }
        return false;
    }

    private boolean afterComma(int comma, int i) {
        if (isPassiveByAgent(i)) {
            return true;
        }
        if (hasObject(i)) {
            return false;
        }
        if (reports(i)) {
            return false;
        }
        if (movesToo(i)) {
            return false;
        }
        return chunks.is(comma - 1, Kind.NOUN)
                || words.vocabulary.takes("transitive", groups[i].lemma());
    }

    /**
     * After {@code and} a verb has the form of the one before, unless an object makes it finite.
     */
    private boolean afterConjunction(int conjunction, int i) {
        if (hasObject(i)) {
            return false;
        }
        int at = conjunction - 1;
        while (at >= 0 && !chunks.is(at, Kind.VERB)) {
            at--;
        }
        return at >= 0
                && groups[at].form() == Form.PAST_PARTICIPLE
                && !reports(i)
                && (!chunks.is(conjunction - 1, Kind.COMMA) || at == conjunction - 2);
    }

    private static VerbGroup with(VerbGroup group, Form form, Voice voice) {
        return new VerbGroup(
                group.begin(),
                group.end(),
                group.main(),
                group.lemma(),
                Tense.NONE,
                voice,
                form,
                group.negated(),
                group.modal());
    }
}
