package org.attest.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.lexicon.Lexicon;
import org.attest.model.Clause;
import org.attest.model.NounPhrase;
import org.attest.model.Quantity.Kind;
import org.attest.model.Sentence;
import org.attest.model.Span;
import org.attest.model.Token;
import org.attest.quantity.Measures.Measure;
import org.attest.quantity.Measures.Role;

/** Names what a phrase or a verb measures: its nouns, and the measure that they stand for. */
final class Naming {

    /** Words of direction, which belong to no noun before them. */
    static final Set<String> DIRECTIONS =
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

    private final Measures measures;
    private final Set<String> quantityNouns;

    private final LevelVerbs levels;

    Naming(Lexicon lexicon, LevelVerbs levels) {
        this.levels = levels;
        this.measures = new Measures(lexicon);
        this.quantityNouns =
                lexicon.table("quantity-nouns.csv", List.of("noun", "of"), 1, row -> row).stream()
                        .filter(row -> row.get("of").equals("counted"))
                        .map(row -> row.required("noun"))
                        .collect(Collectors.toUnmodifiableSet());
    }

    Measures measures() {
        return measures;
    }

    /**
     * The phrase's nouns with the measure that they name; none where it has no noun but the figure.
     */
    Optional<Measured> nonEmpty(Site site, int index) {
        int content = throughQuantityNoun(site, index);
        Optional<Measured> people = ofPeople(site, index);
        if (people.isPresent()) {
            return people;
        }
        Measured nouns = nouns(site, content, null, null);
        if (!nouns.hasWords()) {
            return Optional.empty();
        }
        List<String> words = withoutChange(lemmas(site.sentence(), nouns.begin(), nouns.end()));
        Measured found =
                nouns.withMeasure(measures.findEnd(Role.NOUN, words, site.quantity()).orElse(null));
        return Optional.of(content == index ? found : counting(site, content, found));
    }

    /** {@code the number of dead}: an adjective stands for those counted. */
    private Optional<Measured> ofPeople(Site site, int index) {
        if (index < 0 || !isQuantityNoun(site, index)) {
            return Optional.empty();
        }
        int of = site.sentence().phrases().get(index).end();
        int adjective = site.token(of + 1).filter(Naming::isOutside).isPresent() ? of + 2 : of + 1;
        return site.token(of)
                .filter(token -> token.is("of"))
                .flatMap(token -> site.token(adjective))
                .flatMap(word -> measures.find(Role.ADJECTIVE, word.lower(), site.quantity()))
                .map(
                        measure ->
                                Measured.of(index, adjective, adjective + 1, null, measure)
                                        .counting());
    }

    /** {@code a budget rise}: what rises is measured. */
    private List<String> withoutChange(List<String> words) {
        int last = words.size() - 1;
        return last > 0 && levels.isChange(words.get(last)) && !measures.isNoun(words)
                ? words.subList(0, last)
                : words;
    }

    /** {@code the number of people killed}: the verb behind the noun names the measure. */
    private Measured counting(Site site, int counted, Measured found) {
        for (Site.Tie tie : site.ties(counted)) {
            Optional<Measure> measure = measure(tie, site, counted);
            if (measure.isPresent()) {
                return nouns(site, counted, tie, measure.get()).counting();
            }
        }
        return found.counting();
    }

    /** The measure that the verb names of what it counts: {@code kill} people. */
    Optional<Measure> measure(Site.Tie tie, Site site, int counted) {
        if (!tie.isObjectOf() && !tie.isSubjectOf()) {
            return Optional.empty();
        }
        Role role = tie.isObjectOf() ? Role.VERB_OBJECT : Role.VERB_SUBJECT;
        return forms(tie.clause().verb(), site, counted).stream()
                .flatMap(form -> measures.find(role, form, site.quantity()).stream())
                .findFirst();
    }

    /** What says most comes first: {@code not survive}, {@code lose life}, {@code kill people}. */
    private static List<String> forms(Clause.VerbGroup verb, Site site, int counted) {
        List<String> forms = new ArrayList<>();
        if (verb.negated()) {
            forms.add("not " + verb.lemma());
        }
        forms.addAll(new VerbPhrase(site, verb, counted).forms());
        forms.add(verb.lemma() + " " + counted(site, counted));
        forms.add(verb.lemma());
        return forms;
    }

    private static String counted(Site site, int phrase) {
        if (site.quantity().kind() == Kind.MEASURE) {
            return "quantity";
        }
        return phrase < 0
                ? ""
                : site.sentence().head(site.sentence().phrases().get(phrase)).lemma();
    }

    /**
     * The phrase of the things counted: the figure's own, or what follows with {@code of}; -1 if
     * there is none.
     */
    static int countedPhrase(Site site) {
        boolean ofThem = site.token(site.end()).map(token -> token.is("of")).orElse(false);
        if (!ofThem || site.hasNounBehind()) {
            return site.phraseIndex();
        }
        return throughName(site, site.phraseBehind(site.end() + 1));
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

    static boolean isTime(Site site, int phrase) {
        Span head = site.sentence().head(site.sentence().phrases().get(phrase)).span();
        return site.annotated().timexes().stream().anyMatch(timex -> timex.span().overlaps(head));
    }

    /** The phrase, unless it names a time. */
    static Optional<Integer> notTime(Site site, int phrase) {
        return isTime(site, phrase) ? Optional.empty() : Optional.of(phrase);
    }

    /** The phrase, unless it names a time or a place. */
    static Optional<Integer> notTimeOrPlace(Site site, int phrase) {
        if (phrase < 0) {
            return Optional.empty();
        }
        Span head = site.sentence().head(site.sentence().phrases().get(phrase)).span();
        boolean place =
                site.annotated().places().stream()
                        .anyMatch(m -> !m.adjective() && m.span().overlaps(head));
        return isTime(site, phrase) || place ? Optional.empty() : Optional.of(phrase);
    }

    /** Whether it is a quantity noun: {@code the number} of what it counts. */
    boolean isQuantityNoun(Site site, int index) {
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

    /** The measure where it fits the quantity; null otherwise. */
    static Measure fitting(Site site, Optional<Measure> measure) {
        return measure.filter(m -> m.fits(site.quantity())).orElse(null);
    }

    /** The nouns of a phrase without articles, numbers and the figure itself. */
    static Measured nouns(Site site, int index, Site.Tie tie, Measure measure) {
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

    static List<String> lower(Sentence sentence, int begin, int end) {
        return sentence.tokens().subList(begin, end).stream().map(Token::lower).toList();
    }

    static List<String> lemmas(Sentence sentence, int begin, int end) {
        return sentence.tokens().subList(Math.min(begin, end), end).stream()
                .map(Token::lemma)
                .toList();
    }
}
