package org.attest.quantity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.lexicon.Lexicon;
import org.attest.model.Clause;
import org.attest.model.Clause.Adjunct;
import org.attest.model.NounPhrase;
import org.attest.model.Quantity.Kind;
import org.attest.model.Sentence;
import org.attest.model.Span;
import org.attest.model.Token;
import org.attest.quantity.Measures.Measure;
import org.attest.quantity.Measures.Role;

/** Finds what a figure measures. */
final class MeasuredFinder {

    /** Prepositions behind an amount that lead to what it is an amount of. */
    private static final Set<String> CONTENT =
            Set.of("of", "in", "worth", "for", "towards", "toward", "on");

    /** Prepositions before a figure that lead back to what has it. */
    private static final Set<String> NAMED = Set.of("of", "at", "to", "from");

    /**
     * {@code bought a notebook for $900}, {@code put the toll at three}: of the object, not of the
     * verb.
     */
    private static final Set<String> OF_OBJECT = Set.of("at", "to", "for", "by", "from");

    private static final Set<String> DIRECTIONS =
            Set.of(
                    "north",
                    "south",
                    "east",
                    "west",
                    "northeast",
                    "northwest",
                    "southeast",
                    "southwest",
                    "from",
                    "away",
                    "off");

    /** How far behind the figure an adjective may stand: {@code six others are still missing}. */
    private static final int REACH = 4;

    private final Measures measures;
    private final LevelVerbs levels;
    private final Set<String> quantityNouns;

    MeasuredFinder(Lexicon lexicon, LevelVerbs levels) {
        this.measures = new Measures(lexicon);
        this.levels = levels;
        this.quantityNouns =
                lexicon.table("quantity-nouns.csv", List.of("noun", "of"), 1, row -> row).stream()
                        .filter(row -> row.get("of").equals("counted"))
                        .map(row -> row.required("noun"))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The first way that gives an answer, from what stands closest to the figure to what its clause
     * is about.
     */
    Measured find(Site site) {
        return label(site)
                .or(() -> adjective(site))
                .or(() -> verb(site))
                .or(() -> counted(site))
                .or(() -> behindBrackets(site))
                .or(() -> content(site))
                .or(() -> direction(site))
                .or(() -> named(site))
                .or(() -> object(site))
                .or(() -> level(site))
                .or(() -> verbOfMeasure(site))
                .or(() -> subject(site))
                .or(() -> before(site))
                .orElse(Measured.unknown(site));
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
        int begin = first;
        Measure measure =
                fitting(
                        site,
                        measures.find(Role.LABEL, String.join(" ", words))
                                .or(() -> measures.findEnd(Role.LABEL, words))
                                .or(
                                        () ->
                                                measures.findEnd(
                                                        Role.NOUN,
                                                        lemmas(sentence, begin, colon))));
        return Optional.of(Measured.of(-1, first, colon, null, measure));
    }

    private static boolean isLabelWord(Token token) {
        return token.tag() != Token.Tag.PUNCT && token.tag() != Token.Tag.SYM;
    }

    /**
     * {@code 12 dead}, {@code six are still missing}, {@code 148 metres long}: a word behind says
     * what is measured.
     */
    private Optional<Measured> adjective(Site site) {
        Role role = site.quantity().kind() == Kind.MEASURE ? Role.COPULA_ADJECTIVE : Role.ADJECTIVE;
        if (role == Role.ADJECTIVE
                && site.quantity().kind() != Kind.COUNT
                && site.quantity().kind() != Kind.VAGUE) {
            return Optional.empty();
        }
        return adjectiveAt(site, role, site.end())
                .map(
                        found ->
                                Measured.of(
                                        site.phraseIndex(),
                                        found.begin(),
                                        found.end(),
                                        null,
                                        found.measure()))
                .or(() -> role == Role.ADJECTIVE ? predicate(site) : longThing(site));
    }

    private record Word(int begin, int end, Measure measure) {}

    private Optional<Word> adjectiveAt(Site site, Role role, int begin) {
        Sentence sentence = site.sentence();
        for (int length = 3; length >= 1; length--) {
            int stop = begin + length;
            if (stop <= sentence.tokens().size()) {
                Optional<Measure> measure =
                        measures.find(role, String.join(" ", lower(sentence, begin, stop)))
                                .filter(m -> m.fits(site.quantity()));
                boolean open =
                        stop == sentence.tokens().size()
                                || !sentence.tokens().get(stop).tag().isNominal();
                if (measure.isPresent() && open) {
                    return Optional.of(new Word(begin, stop, measure.get()));
                }
            }
        }
        return Optional.empty();
    }

    /** The adjective behind the noun and its copula: {@code seven people remain missing}. */
    private Optional<Measured> predicate(Site site) {
        int from = site.hasNounBehind() ? site.phrase().orElseThrow().end() : site.end();
        for (int at = from; at < Math.min(from + REACH, site.sentence().tokens().size()); at++) {
            Optional<Word> found = adjectiveAt(site, Role.ADJECTIVE, at);
            if (found.isPresent()) {
                return Optional.of(withPredicate(site, found.get()));
            }
            if (!leadsToPredicate(site.sentence().tokens().get(at))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** With a noun, that is what is counted; without one, the adjective is all there is. */
    private static Measured withPredicate(Site site, Word word) {
        Measured nouns = nouns(site, site.phraseIndex(), null, word.measure());
        return nouns.hasWords()
                ? new Measured(
                        nouns.phrase(),
                        nouns.begin(),
                        nouns.end(),
                        word.end(),
                        null,
                        word.measure(),
                        true)
                : Measured.of(site.phraseIndex(), word.begin(), word.end(), null, word.measure());
    }

    private boolean leadsToPredicate(Token token) {
        return switch (token.tag()) {
            case AUX, ADV -> true;
            case VERB -> levels.contains(token.lemma()) || measuresReport(token.lemma());
            case ADJ, ADP, CCONJ, DET, INTJ, NOUN, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM, X ->
                    false;
        };
    }

    private static boolean measuresReport(String lemma) {
        return Set.of(
                        "report", "fear", "presume", "confirm", "believe", "list", "leave",
                        "declare", "find")
                .contains(lemma);
    }

    /**
     * {@code the aircraft is 72 metres long}: the adjective names the measure, the subject what has
     * it.
     */
    private Optional<Measured> longThing(Site site) {
        Optional<Word> word = adjectiveAt(site, Role.COPULA_ADJECTIVE, site.end());
        if (word.isEmpty()) {
            return Optional.empty();
        }
        int subject = site.clause().map(Clause::subject).orElse(-1);
        boolean other = subject >= 0 && subject != site.phraseIndex();
        Measured nouns =
                nouns(site, other ? subject : site.phraseIndex(), null, word.get().measure());
        return Optional.of(
                nouns.hasWords()
                        ? nouns
                        : Measured.of(
                                -1,
                                word.get().begin(),
                                word.get().end(),
                                null,
                                word.get().measure()));
    }

    /**
     * {@code 17 people were killed}, {@code killing 17}, {@code 40 died}: the verb says more than
     * the noun.
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
                return Optional.of(nouns(site, counted, tie, measure.get()).counting());
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
        String noun =
                counted < 0
                        ? ""
                        : site.sentence().head(site.sentence().phrases().get(counted)).lemma();
        return measures.find(role, lemma + " " + noun).or(() -> measures.find(role, lemma));
    }

    /** {@code 85 facilities}, {@code a $20 million contract}, {@code thousands of civilians}. */
    private Optional<Measured> counted(Site site) {
        return nonEmpty(site, countedPhrase(site)).map(Measured::counting);
    }

    /**
     * The phrase of the things counted: the figure's own, or what follows with {@code of}; -1 if
     * there is none.
     */
    private static int countedPhrase(Site site) {
        boolean ofThem = site.token(site.end()).map(token -> token.is("of")).orElse(false);
        if (!ofThem || site.hasNounBehind()) {
            return site.phraseIndex();
        }
        return throughName(site, phraseBehind(site, site.end() + 1));
    }

    /**
     * {@code thousands of Department of Defense civilians}: a name with {@code of} stands before
     * the noun counted.
     */
    private static int throughName(Site site, int index) {
        if (index < 0
                || site.sentence().head(site.sentence().phrases().get(index)).tag()
                        != Token.Tag.PROPN) {
            return index;
        }
        int inner = site.attached(index, List.of("of")).orElse(-1);
        boolean noun =
                inner >= 0
                        && site.sentence().head(site.sentence().phrases().get(inner)).tag()
                                == Token.Tag.NOUN;
        return noun ? inner : index;
    }

    /** The phrase that begins at a token, or at the one behind it where that is an article. */
    private static int phraseBehind(Site site, int token) {
        int index = site.phraseAt(token);
        return index >= 0 ? index : site.phraseAt(token + 1);
    }

    /**
     * {@code a $2.5 trillion (£1.3 trillion) package}: the noun stands behind the same in another
     * currency.
     */
    private Optional<Measured> behindBrackets(Site site) {
        if (!site.token(site.end()).map(token -> token.is("(")).orElse(false)) {
            return Optional.empty();
        }
        for (int at = site.end() + 1;
                at < Math.min(site.end() + 10, site.sentence().tokens().size() - 1);
                at++) {
            if (site.sentence().tokens().get(at).is(")")) {
                Token next = site.sentence().tokens().get(at + 1);
                return next.tag().isNominal() || next.tag() == Token.Tag.ADJ
                        ? nonEmpty(site, site.phraseAt(at + 1))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /**
     * {@code $19.6 billion in sales}, {@code 90 percent of its imports}, {@code pays $4 million
     * towards the upkeep}.
     */
    private Optional<Measured> content(Site site) {
        Optional<String> word = site.token(site.end()).map(Token::lower).filter(CONTENT::contains);
        if (word.isPresent()) {
            int skip = word.get().equals("worth") ? 2 : 1;
            return notTimeOrPlace(site, phraseBehind(site, site.end() + skip))
                    .flatMap(i -> nonEmpty(site, i));
        }
        return site.quantity().kind() == Kind.MONEY ? contentOfVerb(site) : Optional.empty();
    }

    /** {@code pays $410 million a year towards the upkeep}, {@code €6 million is for food}. */
    private Optional<Measured> contentOfVerb(Site site) {
        for (Site.Tie tie : site.ties()) {
            boolean mainArgument = tie.isObjectOf() || tie.part() == Site.Part.SUBJECT;
            for (Adjunct adjunct : tie.clause().adjuncts()) {
                boolean behind =
                        site.sentence().phrases().get(adjunct.phrase()).begin() >= site.end();
                if (mainArgument
                        && behind
                        && CONTENT.contains(adjunct.word())
                        && !adjunct.word().equals("of")) {
                    Optional<Measured> found =
                            notTimeOrPlace(site, adjunct.phrase()).flatMap(i -> nonEmpty(site, i));
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> notTimeOrPlace(Site site, int phrase) {
        if (phrase < 0) {
            return Optional.empty();
        }
        Span head = site.sentence().head(site.sentence().phrases().get(phrase)).span();
        boolean time =
                site.annotated().timexes().stream().anyMatch(timex -> timex.span().overlaps(head));
        boolean place =
                site.annotated().places().stream()
                        .anyMatch(m -> !m.adjective() && m.span().overlaps(head));
        return time || place ? Optional.empty() : Optional.of(phrase);
    }

    /** {@code 30 km north of the capital}: what is measured is how far it is. */
    private Optional<Measured> direction(Site site) {
        boolean far =
                site.token(site.end())
                        .map(token -> DIRECTIONS.contains(token.lower()))
                        .orElse(false);
        if (site.quantity().kind() != Kind.MEASURE || !far) {
            return Optional.empty();
        }
        int target = phraseBehind(site, site.end() + 1);
        if (target < 0) {
            target = phraseBehind(site, site.end() + 2);
        }
        int end = target < 0 ? site.end() + 1 : site.sentence().phrases().get(target).end();
        Measure distance = measures.find(Role.NOUN, "distance").orElse(null);
        return Optional.of(
                Measured.of(
                        target,
                        site.end(),
                        end,
                        null,
                        fitting(site, Optional.ofNullable(distance))));
    }

    /** {@code a toll of 40}, {@code a crew of about 160}, {@code a deal worth $2.4 billion}. */
    private Optional<Measured> named(Site site) {
        Optional<Measured> worth =
                site.token(site.begin() - 1)
                        .filter(token -> token.is("worth"))
                        .flatMap(token -> nonEmpty(site, site.phraseAt(site.begin() - 2)));
        return worth.or(
                () ->
                        site.hangsOn(site.phraseIndex())
                                .filter(hold -> NAMED.contains(hold.word()))
                                .flatMap(hold -> nonEmpty(site, hold.target())));
    }

    /**
     * {@code put the toll at three}, {@code brought to 19 the number of members}, {@code bought a
     * plane for $9 million}.
     */
    private Optional<Measured> object(Site site) {
        for (Site.Tie tie : site.ties()) {
            if (tie.part() != Site.Part.ADJUNCT || !OF_OBJECT.contains(tie.preposition())) {
                continue;
            }
            int behind = phraseBehind(site, site.end());
            if (behind >= 0 && isQuantityNoun(site, behind)) {
                return nonEmpty(site, behind);
            }
            for (int object : tie.clause().objects()) {
                if (object != site.phraseIndex()) {
                    return notTimeOrPlace(site, object).flatMap(i -> nonEmpty(site, i));
                }
            }
        }
        return Optional.empty();
    }

    /** {@code The toll has risen to 29}, {@code the final cost was £372 million}. */
    private Optional<Measured> level(Site site) {
        for (Site.Tie tie : site.ties()) {
            Clause clause = tie.clause();
            boolean saysLevel =
                    levels.contains(clause.verb().lemma()) && tie.part() != Site.Part.SUBJECT;
            if (saysLevel && clause.subject() >= 0 && clause.subject() != site.phraseIndex()) {
                return nonEmpty(site, clause.subject());
            }
        }
        return Optional.empty();
    }

    /** {@code weighs 900 kg}, {@code will cost an estimated 310 million pounds}. */
    private Optional<Measured> verbOfMeasure(Site site) {
        for (Site.Tie tie : site.ties()) {
            if (tie.part() != Site.Part.SUBJECT) {
                String lemma = tie.clause().verb().lemma();
                Optional<Measure> measure =
                        measures.find(Role.VERB_MEASURE, (lemma + " " + tie.preposition()).strip())
                                .or(() -> measures.find(Role.VERB_MEASURE, lemma))
                                .filter(m -> m.fits(site.quantity()));
                if (measure.isPresent()) {
                    return Optional.of(nouns(site, tie.clause().subject(), tie, measure.get()));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * What the clause is about, where nothing closer is: {@code Inflation slowed to 1.8 %}, {@code
     * the index fell 2 %}.
     */
    private Optional<Measured> subject(Site site) {
        Optional<Clause> clause = site.clause();
        if (clause.isEmpty()
                || clause.get().subject() < 0
                || clause.get().subject() == site.phraseIndex()) {
            return Optional.empty();
        }
        NounPhrase subject = site.sentence().phrases().get(clause.get().subject());
        return subject.end() <= site.begin()
                ? nonEmpty(site, clause.get().subject())
                : Optional.empty();
    }

    /** The noun phrase right before: {@code Dow +0.2 %}, {@code the winner (0.5 points)}. */
    private Optional<Measured> before(Site site) {
        for (int at = site.begin() - 1; at >= Math.max(0, site.begin() - 6); at--) {
            if (site.sentence().tokens().get(at).is(";")) {
                return Optional.empty();
            }
            int phrase = site.phraseAt(at);
            if (phrase >= 0 && phrase != site.phraseIndex()) {
                Optional<Measured> found =
                        notTimeOrPlace(site, phrase).flatMap(i -> nonEmpty(site, i));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The phrase's nouns with the measure that they name; none where it has no noun but the figure.
     */
    private Optional<Measured> nonEmpty(Site site, int index) {
        int content = throughQuantityNoun(site, index);
        Measured nouns = nouns(site, content, null, null);
        if (!nouns.hasWords()) {
            return Optional.empty();
        }
        List<String> words = lemmas(site.sentence(), nouns.begin(), nouns.end());
        Measured found = nouns.withMeasure(fitting(site, measures.findEnd(Role.NOUN, words)));
        return Optional.of(content == index ? found : counting(site, content, found));
    }

    /** {@code the number of people killed}: the verb behind the noun names the measure. */
    private Measured counting(Site site, int counted, Measured found) {
        for (Site.Tie tie : site.ties(counted)) {
            Optional<Measure> measure =
                    measure(tie, site, counted).filter(m -> m.fits(site.quantity()));
            if (measure.isPresent()) {
                return nouns(site, counted, tie, measure.get()).counting();
            }
        }
        return found.counting();
    }

    private boolean isQuantityNoun(Site site, int index) {
        NounPhrase phrase = site.sentence().phrases().get(index);
        return quantityNouns.contains(site.sentence().head(phrase).lemma());
    }

    private int throughQuantityNoun(Site site, int index) {
        if (index < 0 || !isQuantityNoun(site, index)) {
            return throughCompound(site, index);
        }
        return site.attached(index, List.of("of"))
                .filter(target -> target != site.phraseIndex())
                .orElse(index);
    }

    /** {@code business to business sales}: one compound, and its last noun is the head. */
    private static int throughCompound(Site site, int index) {
        if (index < 0) {
            return index;
        }
        List<Token> tokens = site.sentence().tokens();
        int end = site.sentence().phrases().get(index).end();
        boolean again =
                end + 1 < tokens.size()
                        && tokens.get(end).is("to")
                        && tokens.get(end + 1).is(tokens.get(end - 1).text());
        return again ? site.phraseAt(end + 1) : index;
    }

    private static Measure fitting(Site site, Optional<Measure> measure) {
        return measure.filter(m -> m.fits(site.quantity())).orElse(null);
    }

    /** The nouns of a phrase without articles, numbers and the figure itself. */
    private static Measured nouns(Site site, int index, Site.Tie tie, Measure measure) {
        if (index < 0) {
            return Measured.of(-1, site.end(), site.end(), tie, measure);
        }
        NounPhrase phrase = site.sentence().phrases().get(index);
        int begin =
                phrase.contains(site.begin()) || phrase.contains(site.end() - 1)
                        ? Math.max(phrase.begin(), site.end())
                        : phrase.begin();
        int end = end(site, begin, Math.max(begin, Math.min(phrase.end(), phrase.head() + 1)));
        while (begin < end && isOutside(site.sentence().tokens().get(begin))) {
            begin++;
        }
        return Measured.of(index, begin, end, tie, measure);
    }

    /**
     * A direction behind the head ({@code soldiers south of the city}) is left out; a noun behind a
     * system's name is the head.
     */
    private static int end(Site site, int begin, int given) {
        List<Token> tokens = site.sentence().tokens();
        int end = given;
        while (end - 1 > begin && DIRECTIONS.contains(tokens.get(end - 1).lower())) {
            end--;
        }
        boolean inName = end > begin && inSystem(site, tokens.get(end - 1));
        while (inName
                && end < tokens.size()
                && (inSystem(site, tokens.get(end)) || tokens.get(end).tag() == Token.Tag.NOUN)) {
            end++;
        }
        return end;
    }

    private static boolean inSystem(Site site, Token token) {
        return site.annotated().systems().stream().anyMatch(m -> m.span().overlaps(token.span()));
    }

    private static boolean isOutside(Token token) {
        return switch (token.tag()) {
            case DET, NUM, PUNCT, SYM, ADP, ADV, PRON, CCONJ, PART -> true;
            case ADJ, AUX, INTJ, NOUN, PROPN, SCONJ, VERB, X -> false;
        };
    }

    private static List<String> lower(Sentence sentence, int begin, int end) {
        return sentence.tokens().subList(begin, end).stream().map(Token::lower).toList();
    }

    private static List<String> lemmas(Sentence sentence, int begin, int end) {
        return sentence.tokens().subList(Math.min(begin, end), end).stream()
                .map(Token::lemma)
                .toList();
    }
}
