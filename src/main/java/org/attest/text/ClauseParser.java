package org.attest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attest.model.Clause;
import org.attest.model.Clause.Adjunct;
import org.attest.model.Clause.Form;
import org.attest.model.Clause.Relation;
import org.attest.model.Clause.VerbGroup;
import org.attest.model.NounPhrase;
import org.attest.model.NounPhrase.Link;
import org.attest.model.Token;
import org.attest.text.Chunk.Kind;

/**
 * Reads the chunks of a sentence from left to right and hangs them on one another.
 *
 * <p>Open clauses form a stack of {@link Frame}s. A noun phrase becomes the object of a verb, hangs
 * on the phrase before it, or waits in a frame as the subject of the verb to come; a finite verb
 * takes the subject that waits, of the innermost frame that has one. Where a comma or a conjunction
 * leaves a choice, the next verb decides: {@link Outlook#verbOf}.
 */
final class ClauseParser {

    private static final Set<String> QUESTION_WORDS = Set.of("who", "what", "which");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> TELLING = Set.of("tell", "inform", "assure", "remind");
    private static final Set<String> BOUND_TO_NOUNS =
            Set.of("of", "including", "such as", "excluding", "as well as");
    private static final Set<String> ALWAYS_OF_NOUNS =
            Set.of(
                    "of",
                    "including",
                    "such as",
                    "per",
                    "excluding",
                    "between",
                    "as well as",
                    "worth",
                    "other than",
                    "like");
    private static final Set<String> ALWAYS_OF_VERBS =
            Set.of(
                    "after",
                    "before",
                    "since",
                    "until",
                    "during",
                    "because of",
                    "due to",
                    "as",
                    "despite");
    private static final Set<String> DIRECTIONS =
            Set.of("to", "into", "from", "onto", "out of", "toward", "towards", "through", "via");
    private static final Set<String> TOPICS =
            Set.of(
                    "for",
                    "on",
                    "with",
                    "against",
                    "over",
                    "about",
                    "among",
                    "regarding",
                    "concerning",
                    "toward");
    private static final Set<String> PLACES =
            Set.of("in", "at", "near", "on", "from", "to", "outside", "across", "of", "throughout");
    private static final Set<String> BEFORE_PLACE_NAMES = Set.of("in", "at", "near", "from", "on");
    private static final Set<String> STARTS_OF_FULL_PHRASES =
            Set.of("the", "a", "an", "its", "their", "his", "two", "three");
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "its", "their", "his");

    private final Words words;
    private final Outlook chunks;
    private final VerbForms forms;
    private final List<PhraseDraft> phrases = new ArrayList<>();
    private final List<ClauseDraft> clauses = new ArrayList<>();

    /** The phrase of each noun chunk, -1 for other chunks. */
    private final int[] phraseOf;

    /** The preposition of each noun chunk's phrase, empty if none. */
    private final String[] preposition;

    private Frame top = new Frame(null, Relation.MAIN, 0);

    ClauseParser(List<Chunk> chunks, Words words) {
        this.words = words;
        this.chunks = new Outlook(chunks, words);
        this.forms = new VerbForms(this.chunks, words);
        this.phraseOf = new int[chunks.size()];
        this.preposition = new String[chunks.size()];
        for (int i = 0; i < phraseOf.length; i++) {
            phraseOf[i] = -1;
            preposition[i] = "";
            if (chunks.get(i).is(Kind.NOUN)) {
                phraseOf[i] = phrases.size();
                phrases.add(new PhraseDraft(chunks.get(i)));
            }
        }
    }

    void read() {
        for (int i = 0; i < chunks.size(); i++) {
            switch (chunks.get(i).kind()) {
                case NOUN -> noun(i);
                case VERB -> verb(i);
                case PREPOSITION -> preposition(i);
                case COMMA -> comma(i);
                case RELATIVE -> relative(i);
                case SUBORDINATOR -> subordinator(i);
                case BREAK -> strongBreak(i);
                case ADVERB, ADJECTIVE -> adverb(i);
                case CONJUNCTION, OPEN, CLOSE, OTHER -> {}
            }
        }
        new Speakers(clauses, words).assign();
        coverDependents();
    }

    List<NounPhrase> phrases() {
        return phrases.stream().map(PhraseDraft::finished).toList();
    }

    List<Clause> clauses() {
        return clauses.stream().map(ClauseDraft::finished).toList();
    }

    // Noun phrases

    private void noun(int i) {
        int before = chunks.before(i);
        if (chunks.is(before, Kind.PREPOSITION)) {
            underPreposition(i, before);
        } else if (chunks.isBareTime(i) && !isSubject(i)) {
            time(i);
        } else if (before < 0) {
            awaitVerb(i);
        } else {
            switch (chunks.get(before).kind()) {
                case CONJUNCTION -> afterConjunction(i, before);
                case COMMA -> afterComma(i, before);
                case OPEN -> attach(nounBefore(before), Link.APPOSITION, "", i);
                case VERB -> afterVerb(i);
                case NOUN -> afterNoun(i, before);
                case RELATIVE, SUBORDINATOR, BREAK, CLOSE, ADJECTIVE, ADVERB, OTHER, PREPOSITION ->
                        awaitVerbOrObject(i, before);
            }
        }
    }

    /** Whether a time is what the next verb speaks of: {@code Monday was a holiday}. */
    private boolean isSubject(int i) {
        return top.awaitsVerb()
                && top.subject < 0
                && chunks.is(i + 1, Kind.VERB)
                && forms.isFinite(i + 1)
                && !chunks.is(i - 1, Kind.NOUN);
    }

    private void awaitVerbOrObject(int i, int before) {
        boolean open =
                top.awaitsVerb() || chunks.is(before, Kind.BREAK) || chunks.is(before, Kind.CLOSE);
        if (open) {
            awaitVerb(i);
        } else {
            object(i);
        }
    }

    private void awaitVerb(int i) {
        if (!top.awaitsVerb() && chunks.verbOf(i, true, forms) >= 0) {
            push(Relation.COORDINATE, chunks.get(i).begin(), top.clause);
        }
        if (top.awaitsVerb() && top.subject < 0) {
            top.subject = phraseOf[i];
        }
    }

    private void afterVerb(int i) {
        if (top.awaitsVerb()) {
            awaitVerb(i);
        } else if (startsReported(i)) {
            push(Relation.REPORTED, chunks.get(i).begin(), top.clause);
            top.subject = phraseOf[i];
        } else {
            object(i);
        }
    }

    /** {@code said [the bridge] collapsed}: the phrase is the subject of what is said. */
    private boolean startsReported(int i) {
        String lemma = clauses.get(top.clause).verb.lemma();
        int verb = chunks.verbOf(i, true, forms);
        return words.vocabulary.isReportingVerb(lemma) && verb >= 0 && !isParenthetical(verb);
    }

    private void object(int i) {
        ClauseDraft clause = clauses.get(top.clause);
        if (QUESTION_WORDS.contains(words.lower(chunks.get(i).head()))) {
            return;
        }
        clause.objects.add(phraseOf[i]);
        clause.cover(chunks.get(i).begin(), chunks.get(i).end());
    }

    private void afterNoun(int i, int before) {
        boolean mainBegins =
                !top.awaitsVerb()
                        && top.relation == Relation.SUBORDINATE
                        && top.outer.awaitsVerb()
                        && top.outer.subject < 0
                        && chunks.verbOf(i, false, forms) >= 0;
        if (mainBegins) {
            top = top.outer;
            awaitVerb(i);
            return;
        }
        if (chunks.isTime(before) && top.awaitsVerb()) {
            awaitVerb(i);
        } else if (top.awaitsVerb()) {
            attach(before, Link.APPOSITION, "", i);
        } else if (startsReported(i)) {
            push(Relation.REPORTED, chunks.get(i).begin(), top.clause);
            top.subject = phraseOf[i];
        } else if (chunks.is(i + 1, Kind.VERB) && forms.isFinite(i + 1)) {
            contactRelative(i, before);
        } else if (chunks.isTime(before) || preposition[before].isEmpty()) {
            object(i);
        } else {
            attach(before, Link.APPOSITION, "", i);
        }
    }

    /** {@code the aircraft Japan bought}: a relative clause without a pronoun. */
    private void contactRelative(int i, int before) {
        push(Relation.RELATIVE, chunks.get(i).begin(), top.clause);
        top.antecedent = phraseOf[before];
        top.subject = phraseOf[i];
    }

    /** A time without a preposition: {@code signed Sept. 8}, {@code Monday, Jan. 3}. */
    private void time(int i) {
        int before = chunks.before(i);
        boolean afterTime =
                chunks.is(before, Kind.COMMA) && before == i - 1 && chunks.isTime(before - 1)
                        || chunks.isTime(before);
        if (afterTime) {
            attach(chunks.isTime(before) ? before : before - 1, Link.APPOSITION, "", i);
        } else if (chunks.is(before, Kind.CONJUNCTION) && chunks.isTime(before - 1)) {
            attach(before - 1, Link.COORDINATION, chunks.word(before), i);
        } else if (chunks.is(before, Kind.OPEN)) {
            attach(nounBefore(before), Link.APPOSITION, "", i);
        } else {
            adjunct("", i, i);
        }
    }

    private void adjunct(String word, int i, int from) {
        Adjunct adjunct = new Adjunct(word, phraseOf[i]);
        if (top.awaitsVerb()) {
            top.adjuncts.add(adjunct);
            return;
        }
        clauses.get(top.clause).adjuncts.add(adjunct);
        clauses.get(top.clause).cover(chunks.get(from).begin(), chunks.get(i).end());
    }

    private void attach(int host, Link link, String word, int i) {
        if (host < 0 || phraseOf[host] < 0) {
            awaitVerb(i);
            return;
        }
        phrases.get(phraseOf[host]).attach(link, word, phraseOf[i]);
        preposition[i] = preposition[host];
        cover(i);
    }

    /** What hangs on a phrase that a clause holds last belongs to that clause as well. */
    private void cover(int i) {
        if (!top.awaitsVerb()) {
            clauses.get(top.clause).cover(chunks.get(i).begin(), chunks.get(i).end());
        }
    }

    private int nounBefore(int i) {
        int at = i - 1;
        while (at >= 0 && !chunks.is(at, Kind.NOUN)) {
            at--;
        }
        return at;
    }

    // Commas and conjunctions

    private void afterConjunction(int i, int conjunction) {
        int member = listMember(conjunction);
        int verb = chunks.verbOf(i, chunks.is(conjunction - 1, Kind.COMMA), forms);
        boolean newSubject =
                verb >= 0 && !top.awaitsVerb() && !outerAwaits() && !isParenthetical(verb);
        if (newSubject) {
            Frame sibling = top;
            push(Relation.COORDINATE, chunks.get(i).begin(), sibling.clause);
            top.subject = phraseOf[i];
        } else if (member < 0 || top.awaitsVerb() && top.subject < 0 && verb >= 0) {
            awaitVerb(i);
        } else {
            attach(member, Link.COORDINATION, chunks.word(conjunction), i);
        }
    }

    /** The noun phrase that a conjunction continues; -1 if none stands before it. */
    private int listMember(int conjunction) {
        int at = conjunction - 1;
        while (chunks.is(at, Kind.COMMA)
                || chunks.is(at, Kind.ADVERB)
                || chunks.is(at, Kind.CLOSE)) {
            at--;
        }
        if (!chunks.is(at, Kind.NOUN)) {
            return -1;
        }
        int next = chunks.after(conjunction);
        if (chunks.isTime(at) && !chunks.isTime(next)) {
            return beforeTimes(at);
        }
        if (chunks.is(conjunction - 1, Kind.COMMA) && hasArticle(next) && !hasArticle(at)) {
            return withArticle(at);
        }
        while (chunks.is(at - 1, Kind.PREPOSITION)
                && chunks.word(at - 1).equals("of")
                && chunks.is(at - 2, Kind.NOUN)
                && parallel(at - 2, conjunction)) {
            at -= 2;
        }
        return at;
    }

    /** {@code a number of ships and a number of boats}: both begin with an article. */
    private boolean parallel(int noun, int conjunction) {
        int next = chunks.after(conjunction);
        String article = words.lower(chunks.get(noun).begin());
        boolean bothOf = chunks.word(next + 1).equals("of") && hasArticle(next) && hasArticle(noun);
        return bothOf
                || chunks.is(next, Kind.NOUN)
                        && ARTICLES.contains(article)
                        && ARTICLES.contains(words.lower(chunks.get(next).begin()))
                        && !ARTICLES.contains(words.lower(chunks.get(noun + 2).begin()));
    }

    private boolean hasArticle(int noun) {
        return chunks.is(noun, Kind.NOUN)
                && words.lower(chunks.get(noun).begin())
                        .matches("the|a|an|\\d+|two|three|its|their");
    }

    /** The last phrase with an article before {@code at}; {@code at} where a clause ends sooner. */
    private int withArticle(int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (hasArticle(i) && !chunks.isTime(i)) {
                return i;
            }
            if (chunks.is(i, Kind.VERB) && forms.isFinite(i) || chunks.is(i, Kind.COMMA)) {
                return at;
            }
        }
        return at;
    }

    private int beforeTimes(int at) {
        int noun = at;
        while (noun >= 0 && chunks.isTime(noun)) {
            noun = nounBefore(noun);
        }
        return noun;
    }

    private boolean outerAwaits() {
        for (Frame frame = top.outer; frame != null; frame = frame.outer) {
            if (frame.awaitsVerb() && frame.subject >= 0) {
                return true;
            }
        }
        return false;
    }

    private void afterComma(int i, int comma) {
        int host = nounBefore(comma);
        boolean adjacent =
                host == comma - 1
                        || host == comma - 2
                                && (chunks.is(comma - 1, Kind.CLOSE)
                                        || chunks.is(comma - 1, Kind.ADVERB));
        int verb = chunks.verbOf(i, true, forms);
        if (top.awaitsVerb()) {
            beforeVerb(i, host, adjacent, verb);
        } else if (verb >= 0 && outerAwaits() && !isParenthetical(verb)) {
            inOuterFrame(i, host, adjacent);
        } else if (verb >= 0) {
            newClause(i, verb);
        } else if (adjacent && !chunks.isTime(host)) {
            attach(
                    host,
                    chunks.isListWithEnd(i) || inList(host) ? Link.COORDINATION : Link.APPOSITION,
                    "",
                    i);
        } else if (host >= 0 && chunks.isTime(host) && !preposition[host].isEmpty()) {
            attach(host, Link.APPOSITION, "", i);
        } else {
            attach(host, Link.APPOSITION, "", i);
        }
    }

    private void inOuterFrame(int i, int host, boolean adjacent) {
        if (adjacent) {
            attach(host, chunks.isListWithEnd(i) ? Link.COORDINATION : Link.APPOSITION, "", i);
        }
    }

    private void beforeVerb(int i, int host, boolean adjacent, int verb) {
        if (top.subject < 0) {
            boolean place = adjacent && chunks.is(i + 1, Kind.COMMA);
            if (place && !chunks.isTime(host)) {
                attach(host, Link.APPOSITION, "", i);
            } else {
                awaitVerb(i);
            }
        } else if (verb >= 0 && isParenthetical(verb)) {
            push(Relation.MAIN, chunks.get(i).begin(), -1);
            top.subject = phraseOf[i];
        } else {
            attach(
                    host,
                    chunks.isListWithEnd(i) || inList(host) ? Link.COORDINATION : Link.APPOSITION,
                    "",
                    i);
        }
    }

    private boolean inList(int host) {
        for (PhraseDraft phrase : phrases) {
            for (NounPhrase.Attachment attachment : phrase.attachments) {
                if (attachment.link() == Link.COORDINATION
                        && host >= 0
                        && attachment.target() == phraseOf[host]) {
                    return attachment.word().isEmpty();
                }
            }
        }
        return false;
    }

    /** After a whole clause: {@code …, police said}, or a second main clause. */
    private void newClause(int i, int verb) {
        boolean parenthetical = isParenthetical(verb);
        if (!parenthetical
                && chunks.isListWithEnd(i)
                && verb > i + 1
                && top.clause >= 0
                && isListOfObjects(i, verb)) {
            attach(nounBefore(i - 1), Link.COORDINATION, "", i);
            return;
        }
        push(
                parenthetical ? Relation.MAIN : Relation.COORDINATE,
                chunks.get(i).begin(),
                parenthetical ? -1 : top.clause);
        top.subject = phraseOf[i];
    }

    private boolean isListOfObjects(int i, int verb) {
        int at = i;
        int last = i;
        while (at < verb) {
            if (chunks.is(at, Kind.CONJUNCTION)) {
                last = at;
            }
            at++;
        }
        return last > i
                && chunks.is(nounBefore(verb), Kind.NOUN)
                && chunks.is(last - 1, Kind.COMMA);
    }

    /** Whether a verb only says who says it: {@code …, police said.} */
    private boolean isParenthetical(int verb) {
        VerbGroup group = chunks.get(verb).verb();
        if (!words.vocabulary.isReportingVerb(group.lemma()) || verb == 0) {
            return false;
        }
        int after = chunks.after(verb);
        while (chunks.isTime(after)
                || chunks.is(after, Kind.PREPOSITION) && chunks.is(after + 1, Kind.NOUN)
                || addressee(after, verb)) {
            after += chunks.is(after, Kind.PREPOSITION) ? 2 : 1;
            while (chunks.is(after, Kind.ADVERB)) {
                after++;
            }
        }
        boolean ends =
                after >= chunks.size()
                        || chunks.is(after, Kind.COMMA)
                        || chunks.is(after, Kind.BREAK)
                        || chunks.is(after, Kind.VERB) && !forms.isFinite(after);
        return ends && hasClauseBefore(verb);
    }

    private boolean addressee(int i, int verb) {
        return chunks.is(i, Kind.NOUN)
                && TELLING.contains(chunks.get(verb).verb().lemma())
                && i == chunks.after(verb);
    }

    private boolean hasClauseBefore(int verb) {
        return clauses.stream().anyMatch(clause -> clause.verb.form() == Form.FINITE)
                || top.awaitsVerb()
                        && top.subject >= 0
                        && chunks.is(nounBefore(verb) - 1, Kind.COMMA);
    }

    private void comma(int i) {
        boolean fronted =
                !top.awaitsVerb()
                        && top.outer != null
                        && top.outer.awaitsVerb()
                        && top.outer.subject < 0;
        if (fronted && !chunks.is(chunks.after(i), Kind.CONJUNCTION)) {
            top = top.outer;
        }
    }

    private void strongBreak(int i) {
        while (top.outer != null && top.awaitsVerb()) {
            top = top.outer;
        }
        String sign = chunks.word(i);
        if (sign.equals(";") && !top.awaitsVerb()) {
            top = new Frame(null, Relation.COORDINATE, chunks.get(i).end());
            top.governor = -1;
        } else if (sign.equals(":")
                || sign.startsWith("-")
                || sign.equals("—")
                || sign.equals("–")
                || sign.equals("|")
                || sign.equals("•")) {
            if (top.awaitsVerb() && clauses.isEmpty()) {
                top = new Frame(null, Relation.MAIN, chunks.get(i).end());
            }
        }
    }

    // Prepositions

    private void preposition(int i) {
        int next = chunks.after(i);
        boolean clauseFollows = forms.opensClause(i) && chunks.is(next, Kind.NOUN);
        if (clauseFollows) {
            subordinator(i);
        }
    }

    private void underPreposition(int i, int at) {
        if (forms.opensClause(at)) {
            awaitVerb(i);
            return;
        }
        String word = chunks.word(at);
        preposition[i] = word;
        int host =
                chunks.is(at - 1, Kind.NOUN)
                        ? at - 1
                        : chunks.is(at - 1, Kind.CLOSE) ? nounBefore(at - 1) : -1;
        if (chunks.is(at - 1, Kind.CONJUNCTION) && sharesHost(at, i)) {
            return;
        }
        if (host < 0 && BOUND_TO_NOUNS.contains(word)) {
            host = nounBefore(at);
        }
        if (host >= 0 && hangsOnNoun(host, word, i)) {
            phrases.get(phraseOf[host]).attach(Link.PREPOSITION, word, phraseOf[i]);
            cover(i);
        } else {
            adjunct(word, i, at);
        }
    }

    /** {@code with Italy and with Spain}: the second phrase hangs where the first one does. */
    private boolean sharesHost(int at, int i) {
        int before = nounBefore(at);
        if (before < 0 || !preposition[before].equals(chunks.word(at))) {
            return false;
        }
        phrases.get(phraseOf[before]).attach(Link.COORDINATION, chunks.word(at - 1), phraseOf[i]);
        cover(i);
        return true;
    }

    private boolean hangsOnNoun(int host, String word, int target) {
        if (words.vocabulary.attributes(word)) {
            return false;
        }
        if (ALWAYS_OF_NOUNS.contains(word)) {
            return true;
        }
        if (chunks.isTime(host) || chunks.isTime(target) && !isEventNoun(host)) {
            return false;
        }
        if (top.awaitsVerb()) {
            return true;
        }
        VerbGroup verb = clauses.get(top.clause).verb;
        if (word.equals("by") || ALWAYS_OF_VERBS.contains(word)) {
            return false;
        }
        if (verb.lemma().equals("be") && preposition[host].isEmpty()) {
            return true;
        }
        boolean directional = DIRECTIONS.contains(word);
        if (directional) {
            return isEventNoun(host) && !preposition[host].isEmpty()
                    || isEventNoun(host) && word.equals("to");
        }
        if (TOPICS.contains(word)) {
            return isEventNoun(host) || !preposition[host].isEmpty() && word.equals("for");
        }
        boolean nestedPlace = PLACES.contains(preposition[host]);
        return isEventNoun(host) || nestedPlace && !preposition[host].equals("of");
    }

    /** A noun that names what is done, as its ending or the verb behind it shows. */
    private boolean isEventNoun(int i) {
        String lemma = words.lemma(chunks.get(i).head());
        boolean ending =
                lemma.matches("\\p{L}{3,}(?:tion|sion|ment|ance|ence)")
                        || lemma.endsWith("ing") && lemma.length() > 5;
        return words.vocabulary.is("event_noun", lemma)
                || ending && !words.vocabulary.is("thing_noun", lemma);
    }

    // Relative and subordinate clauses

    private void relative(int i) {
        String word = chunks.word(i);
        int before = chunks.before(i);
        if (word.equals("that") && isContent(i, before)) {
            push(Relation.REPORTED, chunks.get(i).begin(), top.clause >= 0 ? top.clause : -1);
            return;
        }
        boolean partOf =
                chunks.is(before, Kind.PREPOSITION)
                        && chunks.is(before - 1, Kind.NOUN)
                        && chunks.word(before).equals("of");
        int antecedent =
                word.equals("when") && chunks.isTime(before)
                        ? phraseOf[before]
                        : word.equals("that")
                                ? commonAntecedent(before)
                                : antecedent(partOf ? before - 2 : before);
        if (antecedent < 0 || word.equals("when") && !chunks.isTime(nounBefore(i))) {
            subordinator(i);
            return;
        }
        push(Relation.RELATIVE, chunks.get(i).begin(), openClause());
        top.antecedent = antecedent;
        top.pronoun = word;
        if (partOf) {
            top.begin = chunks.get(before - 1).begin();
            top.subject = phraseOf[before - 1];
            phrases.get(top.subject).attach(Link.PREPOSITION, "of", antecedent);
            return;
        }
        boolean underPreposition = chunks.is(before, Kind.PREPOSITION) && before == i - 1;
        if (underPreposition) {
            top.begin = chunks.get(before).begin();
            top.adjuncts.add(new Adjunct(chunks.word(before), antecedent));
        } else if (word.equals("where") || word.equals("when")) {
            top.adjuncts.add(new Adjunct(word, antecedent));
        }
    }

    /** The innermost clause that has its verb; -1 if none has. */
    private int openClause() {
        Frame frame = top;
        while (frame.awaitsVerb() && frame.outer != null) {
            frame = frame.outer;
        }
        return frame.clause;
    }

    /** Whether {@code that} opens what is said, not what a noun is. */
    private boolean isContent(int i, int before) {
        if (chunks.is(before, Kind.VERB) || chunks.is(before, Kind.ADJECTIVE) || before < 0) {
            return true;
        }
        boolean subjectFollows =
                chunks.is(chunks.after(i), Kind.NOUN)
                        || chunks.is(chunks.after(i), Kind.PREPOSITION)
                        || chunks.word(chunks.after(i)).equals(",");
        if (chunks.is(before, Kind.CONJUNCTION)) {
            return clauses.stream().anyMatch(clause -> clause.relation == Relation.REPORTED);
        }
        if (!subjectFollows && !chunks.word(i + 1).equals("there")) {
            return false;
        }
        boolean reporting =
                !top.awaitsVerb()
                        && words.vocabulary.isReportingVerb(clauses.get(top.clause).verb.lemma());
        return reporting
                || chunks.is(before, Kind.NOUN)
                        && words.vocabulary.is(
                                "content_noun", words.lemma(chunks.get(before).head()));
    }

    /** The phrase that a relative pronoun stands for: the one before it, times passed over. */
    private int antecedent(int before) {
        int at = before;
        while (at >= 0 && (!chunks.is(at, Kind.NOUN) || chunks.isTime(at))) {
            if (chunks.is(at, Kind.BREAK)) {
                return -1;
            }
            at--;
        }
        return at < 0 ? -1 : listHead(at);
    }

    /** {@code that} narrows, and names of places are not narrowed: they are passed over. */
    private int commonAntecedent(int before) {
        int at = before;
        while (at > 1
                && (chunks.isTime(at)
                        || !chunks.is(at, Kind.NOUN)
                        || BEFORE_PLACE_NAMES.contains(preposition[at])
                                && words.is(chunks.get(at).begin(), Token.Tag.PROPN))) {
            if (chunks.is(at, Kind.VERB) && forms.isFinite(at)) {
                return antecedent(before);
            }
            at--;
        }
        return chunks.is(at, Kind.NOUN) ? listHead(at) : antecedent(before);
    }

    /** The first of a list whose later members have no article: {@code a quake and tsunami}. */
    private int listHead(int at) {
        boolean bare = !STARTS_OF_FULL_PHRASES.contains(words.lower(chunks.get(at).begin()));
        for (int p = 0; bare && p < phrases.size(); p++) {
            for (NounPhrase.Attachment attachment : phrases.get(p).attachments) {
                boolean list =
                        attachment.link() == Link.COORDINATION
                                && attachment.target() == phraseOf[at];
                if (list && DETERMINERS.contains(words.lower(phrases.get(p).chunk.begin()))) {
                    return p;
                }
            }
        }
        return phraseOf[at];
    }

    private void subordinator(int i) {
        boolean fronted = top.awaitsVerb();
        push(Relation.SUBORDINATE, chunks.get(i).begin(), fronted ? -1 : top.clause);
    }

    private void adverb(int i) {
        if (!top.awaitsVerb() && clauses.get(top.clause).end == chunks.get(i).begin()) {
            clauses.get(top.clause).cover(chunks.get(i).begin(), chunks.get(i).end());
        }
    }

    private void push(Relation relation, int begin, int governor) {
        Frame frame = new Frame(top, relation, begin);
        frame.governor = governor;
        top = frame;
    }

    // Verbs

    private void verb(int i) {
        switch (forms.group(i).form()) {
            case FINITE -> finite(i);
            case INFINITIVE -> infinitive(i);
            case PRESENT_PARTICIPLE, PAST_PARTICIPLE -> participle(i);
        }
    }

    private void finite(int i) {
        int before = chunks.before(i);
        boolean conjoined = chunks.is(before, Kind.CONJUNCTION) || chunks.is(before, Kind.COMMA);
        if (top.awaitsVerb() && (top.subject >= 0 || top.antecedent >= 0 || !outerAwaits())) {
            fill(i);
        } else if (outerAwaits()
                && !(chunks.is(before, Kind.CONJUNCTION) && !nounIsSubject(before))) {
            popToWaiting();
            fill(i);
        } else if (isInvertedSpeaker(i, before)) {
            push(Relation.MAIN, chunks.get(i).begin(), -1);
            fill(i);
        } else if (conjoined) {
            coordinate(i);
        } else {
            unmarked(i, before);
        }
    }

    private boolean nounIsSubject(int conjunction) {
        return chunks.is(conjunction, Kind.NOUN);
    }

    private void popToWaiting() {
        while (!(top.awaitsVerb() && top.subject >= 0)) {
            top = top.outer;
        }
    }

    private boolean isInvertedSpeaker(int i, int before) {
        return chunks.is(before, Kind.COMMA)
                && words.vocabulary.isReportingVerb(forms.group(i).lemma())
                && chunks.is(i + 1, Kind.NOUN)
                && (chunks.word(i + 2).equals(",")
                        || i + 2 >= chunks.size()
                        || chunks.is(i + 2, Kind.PREPOSITION))
                && !clauses.isEmpty();
    }

    /** Gives the waiting frame its verb. */
    private void fill(int i) {
        ClauseDraft clause = add(i, top.relation);
        clause.governor = top.governor;
        clause.subject = top.subject;
        clause.adjuncts.addAll(top.adjuncts);
        clause.cover(
                top.begin < chunks.get(i).begin() ? beginOf(top) : chunks.get(i).begin(),
                clause.end);
        if (top.relation == Relation.RELATIVE) {
            relativeRoles(clause);
        }
        if (top.relation == Relation.COORDINATE && clause.subject < 0 && clause.governor >= 0) {
            clause.subject = clauses.get(clause.governor).subject;
        }
        int index = clauses.size() - 1;
        for (int dependent : top.dependents) {
            clauses.get(dependent).governor = index;
            if (clauses.get(dependent).subject < 0) {
                clauses.get(dependent).subject = clause.subject;
            }
        }
        Frame outer = top.outer;
        if (clause.governor < 0
                && outer != null
                && outer.awaitsVerb()
                && clause.relation != Relation.MAIN) {
            outer.dependents.add(index);
        }
        top.clause = index;
        if (top.relation == Relation.COORDINATE && clause.governor >= 0) {
            inheritReport(clause);
        }
    }

    /** A clause after {@code and} reports too where the one before does. */
    private void inheritReport(ClauseDraft clause) {
        ClauseDraft governor = clauses.get(clause.governor);
        if (governor.relation == Relation.REPORTED && clause.relation == Relation.COORDINATE) {
            clause.speaker = governor.speaker;
        }
    }

    private int beginOf(Frame frame) {
        if (frame.relation != Relation.MAIN || frame.begin > 0) {
            return frame.begin;
        }
        int first = Integer.MAX_VALUE;
        if (frame.subject >= 0) {
            first = phrases.get(frame.subject).chunk.begin();
        }
        for (Adjunct adjunct : frame.adjuncts) {
            first =
                    Math.min(
                            first,
                            phrases.get(adjunct.phrase()).chunk.begin()
                                    - (adjunct.word().isEmpty() ? 0 : 1));
        }
        return Math.max(0, Math.min(first, chunks.size() > 0 ? Integer.MAX_VALUE : 0));
    }

    private void relativeRoles(ClauseDraft clause) {
        int antecedent = top.antecedent;
        phrases.get(antecedent).attach(Link.RELATIVE, top.pronoun, clauses.size() - 1);
        boolean adverbial =
                clause.adjuncts.stream().anyMatch(adjunct -> adjunct.phrase() == antecedent);
        if (clause.subject < 0) {
            clause.subject = adverbial ? -1 : antecedent;
        } else if (!adverbial
                && !top.pronoun.equals("whose")
                && !isPartOf(clause.subject, antecedent)) {
            clause.objects.add(antecedent);
        }
    }

    /** {@code three of whom}: the subject already holds the antecedent. */
    private boolean isPartOf(int subject, int antecedent) {
        return phrases.get(subject).attachments.stream()
                .anyMatch(a -> a.target() == antecedent && a.word().equals("of"));
    }

    private ClauseDraft add(int i, Relation relation) {
        ClauseDraft clause = new ClauseDraft(forms.group(i), relation);
        clauses.add(clause);
        return clause;
    }

    /** {@code …and signed it}: shares the subject of the finite clause before it. */
    private void coordinate(int i) {
        Frame frame = top;
        while (frame.outer != null
                && (frame.awaitsVerb() || clauses.get(frame.clause).verb.form() != Form.FINITE)) {
            frame = frame.outer;
        }
        if (frame.awaitsVerb()) {
            fill(i);
            return;
        }
        boolean reports = words.vocabulary.isReportingVerb(forms.group(i).lemma());
        while (reports
                && frame.relation == Relation.REPORTED
                && frame.outer != null
                && !frame.outer.awaitsVerb()) {
            frame = frame.outer;
        }
        top = frame;
        int sibling = frame.clause;
        push(Relation.COORDINATE, chunks.get(i).begin(), sibling);
        top.subject = clauses.get(sibling).subject;
        ClauseDraft clause = add(i, Relation.COORDINATE);
        clause.governor = sibling;
        clause.subject = clauses.get(sibling).subject;
        top.clause = clauses.size() - 1;
    }

    /** A finite verb where none was expected: the phrase before it is taken from the clause. */
    private void unmarked(int i, int before) {
        ClauseDraft last = clauses.get(top.clause);
        int governor = top.clause;
        boolean reports = words.vocabulary.isReportingVerb(last.verb.lemma());
        push(reports ? Relation.REPORTED : Relation.COORDINATE, chunks.get(i).begin(), governor);
        int noun = chunks.is(before, Kind.NOUN) ? phraseOf[before] : -1;
        if (noun >= 0 && last.objects.remove((Integer) noun)) {
            top.subject = noun;
            top.begin = chunks.get(before).begin();
        }
        fill(i);
    }

    private void infinitive(int i) {
        int before = chunks.before(i);
        int governor = top.clause;
        ClauseDraft clause = add(i, Relation.INFINITIVE);
        int index = clauses.size() - 1;
        if (chunks.is(before, Kind.CONJUNCTION)
                && governor >= 0
                && clauses.get(governor).verb.form() == Form.INFINITIVE) {
            clause.relation = Relation.COORDINATE;
            clause.subject = clauses.get(governor).subject;
        } else if (governor >= 0) {
            clause.subject = controller(clauses.get(governor));
        } else {
            clause.subject = top.subject;
        }
        clause.governor = governor;
        if (governor < 0) {
            headline(index);
        }
        if (chunks.is(before, Kind.NOUN) && (top.awaitsVerb() || takesInfinitive(before))) {
            phrases.get(phraseOf[before]).attach(Link.INFINITIVE, "to", index);
        }
        nonFinite(index, Relation.INFINITIVE);
    }

    private boolean takesInfinitive(int noun) {
        return words.vocabulary.is("nominal_infinitive", words.lemma(chunks.get(noun).head()));
    }

    private int controller(ClauseDraft governor) {
        boolean object =
                !governor.objects.isEmpty()
                        && words.vocabulary.takes("control", governor.verb.lemma());
        return object ? governor.objects.get(0) : governor.subject;
    }

    private void participle(int i) {
        int before = chunks.before(i);
        VerbGroup group = forms.group(i);
        boolean bare =
                top.relation == Relation.SUBORDINATE
                        && top.awaitsVerb()
                        && top.subject < 0
                        && top.outer != null;
        if (bare) {
            top = top.outer;
        }
        int governor = chunks.is(before, Kind.COMMA) ? finiteClause() : top.clause;
        if (chunks.is(before, Kind.CONJUNCTION)
                && governor >= 0
                && coordinateParticiple(i, governor)) {
            return;
        }
        ClauseDraft clause = add(i, Relation.PARTICIPIAL);
        int index = clauses.size() - 1;
        clause.governor = governor;
        boolean past = group.form() == Form.PAST_PARTICIPLE;
        if (chunks.is(before, Kind.NOUN) || past && isOnNounBeforeComma(before)) {
            int host = antecedent(before);
            clause.subject = host >= 0 ? host : governor >= 0 ? clauses.get(governor).subject : -1;
            if (host >= 0) {
                phrases.get(host).attach(Link.PARTICIPLE, "", index);
            }
        } else if (chunks.is(before, Kind.PREPOSITION)
                && chunks.is(before - 1, Kind.NOUN)
                && (chunks.word(before).equals("of") || top.awaitsVerb())) {
            phrases.get(phraseOf[before - 1]).attach(Link.PARTICIPLE, chunks.word(before), index);
            clause.subject = governor >= 0 ? clauses.get(governor).subject : -1;
        } else if (governor >= 0) {
            clause.subject = clauses.get(governor).subject;
        } else {
            clause.subject = top.subject;
        }
        if (governor < 0 && top.awaitsVerb()) {
            top.dependents.add(index);
            headline(index);
        }
        nonFinite(index, Relation.PARTICIPIAL);
    }

    /** The innermost finite clause, which a participle after a comma belongs to. */
    private int finiteClause() {
        for (Frame frame = top; frame != null; frame = frame.outer) {
            if (!frame.awaitsVerb() && clauses.get(frame.clause).verb.form() == Form.FINITE) {
                return frame.clause;
            }
        }
        return top.clause;
    }

    /** {@code Treaty signed in Rome}, {@code Navy to buy ships}: the only verb is the main one. */
    private void headline(int index) {
        ClauseDraft clause = clauses.get(index);
        boolean onlyVerb = true;
        for (int i = 0; i < chunks.size(); i++) {
            onlyVerb &= !chunks.is(i, Kind.VERB) || !forms.isFinite(i);
        }
        if (onlyVerb && top.subject >= 0 && clause.subject == top.subject && clauses.size() == 1) {
            clause.relation = Relation.MAIN;
            clause.begin = Math.min(clause.begin, phrases.get(top.subject).chunk.begin());
        }
    }

    private boolean isOnNounBeforeComma(int before) {
        return chunks.is(before, Kind.COMMA) && nounBefore(before) >= 0
                || chunks.is(before, Kind.OPEN);
    }

    /**
     * {@code shot and killed}, {@code killing two and wounding one}: shares all that came before.
     */
    private boolean coordinateParticiple(int i, int governor) {
        ClauseDraft sibling = clauses.get(governor);
        VerbGroup group = forms.group(i);
        boolean same = sibling.verb.form() == group.form();
        if (!same) {
            return false;
        }
        ClauseDraft clause = add(i, Relation.COORDINATE);
        clause.governor = governor;
        clause.subject = sibling.subject;
        nonFinite(clauses.size() - 1, Relation.COORDINATE);
        return true;
    }

    private void nonFinite(int index, Relation relation) {
        push(relation, clauses.get(index).begin, clauses.get(index).governor);
        top.clause = index;
    }

    /** A clause spans what hangs on it, but for clauses of equal rank. */
    private void coverDependents() {
        for (int i = clauses.size() - 1; i >= 0; i--) {
            ClauseDraft clause = clauses.get(i);
            boolean inside =
                    clause.relation != Relation.COORDINATE && clause.relation != Relation.MAIN;
            if (inside && clause.governor >= 0 && clause.governor < i) {
                clauses.get(clause.governor).cover(clause.begin, clause.end);
            }
        }
    }
}
