package org.attest.quantity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.lexicon.Lexicon;
import org.attest.model.Clause;
import org.attest.model.NounPhrase;
import org.attest.model.Quantity.Kind;
import org.attest.model.Sentence;
import org.attest.model.Token;
import org.attest.quantity.Measures.Measure;
import org.attest.quantity.Measures.Role;

/** Names what a phrase or a verb measures: its nouns, and the measure that they stand for. */
final class Naming {

    private static final Set<String> BEFORE_FIGURE = Set.of("to", "at", "by", "from");

    /** How many words an adjective's form has: {@code without a home}. */
    static final int LONGEST_ADJECTIVE = 3;

    private final Measures measures;
    private final QuantityNouns quantityNouns;
    private final LevelVerbs levels;
    private final VerbNaming verbs;

    Naming(Lexicon lexicon, LevelVerbs levels, QuantityNouns quantityNouns, Modalities modalities) {
        this.levels = levels;
        this.measures = new Measures(lexicon);
        this.verbs = new VerbNaming(measures, modalities);
        this.quantityNouns = quantityNouns;
    }

    Measures measures() {
        return measures;
    }

    VerbNaming verbs() {
        return verbs;
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
        Optional<Measured> misread = misread(site, index);
        if (misread.isPresent()) {
            return misread;
        }
        Measured nouns = withoutVerb(site, Phrases.nouns(site, content, null, null));
        if (!nouns.hasWords()) {
            return Optional.empty();
        }
        Measured found = withParticiple(site, nouns).orElseGet(() -> named(site, nouns));
        if (content != index) {
            return Optional.of(counting(site, content, found));
        }
        return Optional.of(isQuantityNoun(site, index) ? behindNumber(site, index, found) : found);
    }

    /** {@code the injured}: an adjective that stands for people. */
    private Optional<Measure> ofAdjective(Site site, Measured nouns) {
        boolean the = site.token(nouns.begin() - 1).filter(token -> token.is("the")).isPresent();
        String words = String.join(" ", Phrases.lower(site.sentence(), nouns.begin(), nouns.end()));
        return the ? measures.find(Role.ADJECTIVE, words, site.quantity()) : Optional.empty();
    }

    /** {@code the number killed}, {@code the total set free}: the words behind name the measure. */
    private Measured behindNumber(Site site, int index, Measured found) {
        return Optional.of(found.end())
                .filter(behind -> behind != site.begin())
                .flatMap(behind -> adjective(site, behind))
                .map(words -> words.withPhrase(index).counting())
                .orElse(found);
    }

    /** {@code when profit had slipped}: a noun that was read as a pronoun, or as a verb. */
    private Optional<Measured> misread(Site site, int index) {
        if (index < 0 || index == site.phraseIndex()) {
            return Optional.empty();
        }
        NounPhrase phrase = site.sentence().phrases().get(index);
        Token head = site.sentence().head(phrase);
        return head.tag() == Token.Tag.PRON
                ? measures.find(Role.NOUN, head.lower(), site.quantity())
                        .map(
                                measure ->
                                        Measured.of(
                                                index, phrase.head(), phrase.end(), null, measure))
                : gerundBefore(site, index);
    }

    /**
     * What a pronoun stands for, of the subjects before it that measure something: {@code The
     * result was corrected: it now stands at}. Of the sentence before only the measure is taken.
     */
    Optional<Measured> antecedent(Site site, int pronoun) {
        int begin = site.sentence().phrases().get(pronoun).begin();
        return subjects(site.sentence())
                .filter(index -> site.sentence().phrases().get(index).end() <= begin)
                .flatMap(index -> nonEmpty(site, index).filter(Measured::isKnown).stream())
                .findFirst()
                .or(() -> site.sentenceBefore().flatMap(before -> ofSubject(site, before)));
    }

    private Optional<Measured> ofSubject(Site site, Sentence before) {
        return subjects(before)
                .map(index -> before.phrases().get(index))
                .flatMap(
                        phrase ->
                                measures
                                        .findEnd(
                                                Role.NOUN,
                                                Phrases.lemmas(
                                                        before, phrase.begin(), phrase.head() + 1),
                                                site.quantity())
                                        .stream())
                .findFirst()
                .map(measure -> Measured.unknown(site).withMeasure(measure));
    }

    private static Stream<Integer> subjects(Sentence sentence) {
        return sentence.clauses().stream().map(Clause::subject).filter(index -> index >= 0);
    }

    /**
     * {@code its holding in the brewer}, {@code profit in the last quarter}: a noun read as a verb,
     * and what hangs on it.
     */
    Optional<Measured> gerundBefore(Site site, int index) {
        NounPhrase phrase = site.sentence().phrases().get(index);
        int noun = phrase.begin() - 2;
        boolean hangs =
                site.token(noun + 1)
                        .map(token -> token.is("in") || token.is("of") || token.is("on"))
                        .orElse(false);
        return site.token(noun)
                .filter(token -> hangs && token.tag() == Token.Tag.VERB && noun + 1 < site.begin())
                .filter(token -> noun == 0 || token.lower().endsWith("ing"))
                .flatMap(token -> measures.find(Role.NOUN, token.lower(), site.quantity()))
                .filter(measure -> measures.fits(measure, site.quantity()))
                .map(
                        measure ->
                                new Measured(
                                        -1, noun, noun + 1, phrase.end(), null, measure, false));
    }

    /** With the measure of its nouns; else of what it moves, or of what it is joined to. */
    private Measured named(Site site, Measured nouns) {
        List<String> words =
                withoutChange(Phrases.lemmas(site.sentence(), nouns.begin(), nouns.end()));
        return withComplement(site, nouns, words)
                .or(() -> measures.findEnd(Role.NOUN, words, site.quantity()))
                .or(() -> ofAdjective(site, nouns))
                .or(() -> changed(site, nouns))
                .or(() -> joined(site, nouns))
                .map(nouns::withMeasure)
                .orElse(nouns);
    }

    /** {@code the cost of borrowing}, {@code a cut in taxes}: a name of three words. */
    private Optional<Measure> withComplement(Site site, Measured nouns, List<String> words) {
        Optional<Token> preposition =
                site.token(nouns.end()).filter(token -> token.is("of") || token.is("in"));
        Optional<Token> noun =
                site.token(nouns.end() + 1)
                        .filter(
                                token ->
                                        nouns.end() + 1 < site.begin()
                                                || site.end() <= nouns.begin())
                        .filter(token -> words.size() > 0 && preposition.isPresent());
        return noun.flatMap(
                        token ->
                                measures.find(
                                        Role.NOUN,
                                        words.get(words.size() - 1)
                                                + " "
                                                + preposition.get().lower()
                                                + " "
                                                + token.lower(),
                                        site.quantity()))
                .filter(measure -> measures.fits(measure, site.quantity()));
    }

    /** {@code Operating income was}: a participle at a sentence's start was read as a verb. */
    private Optional<Measured> withParticiple(Site site, Measured nouns) {
        int before = nouns.begin() - 1;
        List<String> words = Phrases.lemmas(site.sentence(), nouns.begin(), nouns.end());
        return site.token(before)
                .filter(token -> token.tag() == Token.Tag.VERB)
                .flatMap(
                        token ->
                                measures.find(
                                        Role.NOUN,
                                        token.lower() + " " + String.join(" ", words),
                                        site.quantity()))
                .map(measure -> Measured.of(nouns.phrase(), before, nouns.end(), null, measure));
    }

    /** {@code a cut of wages by 6 percent}: of what is cut. */
    private Optional<Measure> changed(Site site, Measured nouns) {
        return levels.isChange(site.sentence().tokens().get(nouns.end() - 1).lemma())
                ? site.attached(nouns.phrase(), List.of("of", "in"))
                        .filter(target -> target != site.phraseIndex())
                        .flatMap(target -> ofPhrase(site, target))
                : Optional.empty();
    }

    /** {@code Gold and foreign exchange reserves}: the last noun says what both are. */
    private Optional<Measure> joined(Site site, Measured nouns) {
        return site.sentence().phrases().get(nouns.phrase()).attachments().stream()
                .filter(a -> a.link() == NounPhrase.Link.COORDINATION)
                .map(NounPhrase.Attachment::target)
                .filter(target -> target != site.phraseIndex())
                .flatMap(target -> ofPhrase(site, target).stream())
                .findFirst();
    }

    /** Whether its nouns name a measure. */
    boolean namesMeasure(Site site, int index) {
        return ofPhrase(site, index).isPresent();
    }

    private Optional<Measure> ofPhrase(Site site, int index) {
        Measured nouns = Phrases.nouns(site, index, null, null);
        return measures.findEnd(
                Role.NOUN,
                Phrases.lemmas(site.sentence(), nouns.begin(), nouns.end()),
                site.quantity());
    }

    /** {@code Shares fell 50 cents}: of what is traded the price is told. */
    Measured traded(Site site, Measured found) {
        boolean price =
                site.quantity().kind() == Kind.MONEY || site.quantity().kind() == Kind.PERCENT;
        List<String> words = Phrases.lemmas(site.sentence(), found.begin(), found.end());
        return price
                ? measures.findEnd(Role.TRADED, words, site.quantity())
                        .map(found::withMeasure)
                        .orElse(found)
                : found;
    }

    /** {@code the number of dead}: an adjective stands for those counted. */
    private Optional<Measured> ofPeople(Site site, int index) {
        if (index < 0 || !isQuantityNoun(site, index)) {
            return Optional.empty();
        }
        int of = site.sentence().phrases().get(index).end();
        int adjective = site.token(of + 1).filter(Phrases::isOutside).isPresent() ? of + 2 : of + 1;
        return site.token(of)
                .filter(token -> token.is("of"))
                .flatMap(token -> longestAdjective(site, index, adjective))
                .map(Measured::counting);
    }

    /** {@code looking for work}: up to three words that stand for people. */
    private Optional<Measured> longestAdjective(Site site, int index, int begin) {
        for (int length = LONGEST_ADJECTIVE; length > 0; length--) {
            int end = begin + length;
            Optional<Measure> measure =
                    end > site.sentence().tokens().size()
                            ? Optional.empty()
                            : measures.find(
                                    Role.ADJECTIVE,
                                    String.join(" ", Phrases.lower(site.sentence(), begin, end)),
                                    site.quantity());
            if (measure.isPresent()) {
                return Optional.of(Measured.of(index, begin, end, null, measure.get()));
            }
        }
        return Optional.empty();
    }

    /** {@code The debt stands at 4 billion}: a verb that was read as the last of the nouns. */
    private Measured withoutVerb(Site site, Measured nouns) {
        int last = nouns.end() - 1;
        boolean verb =
                last >= nouns.begin()
                        && nouns.phrase() != site.phraseIndex()
                        && levels.isForm(site.sentence().tokens().get(last))
                        && leadsTo(site, nouns.end());
        int end = last;
        while (verb
                && end > nouns.begin() + 1
                && site.sentence().tokens().get(end - 1).tag() == Token.Tag.ADV) {
            end--;
        }
        return verb ? Measured.of(nouns.phrase(), nouns.begin(), end, null, null) : nouns;
    }

    /** Whether a figure comes next, be it behind a comma and a preposition. */
    private static boolean leadsTo(Site site, int from) {
        int at = from;
        while (site.token(at)
                .map(token -> token.is(",") || BEFORE_FIGURE.contains(token.lower()))
                .orElse(false)) {
            at++;
        }
        return site.holdsFigure(at, at + 1);
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
            Optional<Measure> measure = verbs.measure(tie, site, counted);
            if (measure.isPresent()) {
                return Phrases.nouns(site, counted, tie, measure.get()).counting();
            }
        }
        return withAdjective(site, counted, found).counting();
    }

    /** {@code the number of homes without power}, {@code of those set free}. */
    private Measured withAdjective(Site site, int counted, Measured found) {
        int head = site.sentence().phrases().get(counted).head();
        boolean those = site.token(head - 1).filter(token -> token.is("those")).isPresent();
        return adjective(site, head + 1)
                .map(there -> found.withMeasure(there.measure()).until(there.end()))
                .or(() -> those ? adjective(site, head) : Optional.empty())
                .orElse(found);
    }

    /** One past the adjective that begins there; there where none does. */
    int endOfAdjective(Site site, int begin) {
        return adjective(site, begin).map(Measured::end).orElse(begin);
    }

    /** The longest adjective that begins there, alone. */
    private Optional<Measured> adjective(Site site, int begin) {
        int last = Math.min(begin + LONGEST_ADJECTIVE, site.sentence().tokens().size());
        for (int end = last; end > begin; end--) {
            String words = String.join(" ", Phrases.lower(site.sentence(), begin, end));
            Optional<Measure> measure = measures.find(Role.ADJECTIVE, words, site.quantity());
            if (measure.isPresent()) {
                return Optional.of(Measured.of(-1, begin, end, null, measure.get()));
            }
        }
        return Optional.empty();
    }

    /** {@code owns 12 percent of the company}: the verb says what a share of it is. */
    Measured ofOwned(Site site, Measured found) {
        boolean named = found.measure() != null && measures.fits(found.measure(), site.quantity());
        if (named || site.quantity().kind() != Kind.PERCENT) {
            return found;
        }
        return site.ties().stream()
                .flatMap(tie -> verbs.measure(tie, site, found.phrase()).stream())
                .findFirst()
                .or(() -> ofWhole(site, found))
                .map(found::withMeasure)
                .orElse(found);
    }

    /** {@code 20 percent of the company}; of a name where the sentence speaks of owning one. */
    private Optional<Measure> ofWhole(Site site, Measured found) {
        if (found.phrase() == site.phraseIndex() || !found.hasWords()) {
            return Optional.empty();
        }
        Token head = site.sentence().tokens().get(found.end() - 1);
        List<String> words = Phrases.lemmas(site.sentence(), found.begin(), found.end());
        return measures.findEnd(Role.WHOLE, words, site.quantity())
                .or(
                        () ->
                                head.tag().isNominal()
                                                && Character.isUpperCase(head.text().codePointAt(0))
                                                && !site.isPlace(found.phrase())
                                        ? owned(site)
                                        : Optional.empty());
    }

    private Optional<Measure> owned(Site site) {
        return site.sentence().tokens().stream()
                .flatMap(
                        token ->
                                measures
                                        .find(
                                                Role.VERB_OBJECT,
                                                token.lemma() + " name",
                                                site.quantity())
                                        .stream())
                .findFirst();
    }

    /** Whether it is a quantity noun: {@code the number} of what it counts. */
    boolean isQuantityNoun(Site site, int index) {
        NounPhrase phrase = site.sentence().phrases().get(index);
        return quantityNouns.isNumber(site.sentence().head(phrase).lemma());
    }

    /** Whether it names how many there are: {@code the number}, {@code the toll}. */
    boolean namesNumber(Site site, int index) {
        NounPhrase phrase = site.sentence().phrases().get(index);
        return quantityNouns.contains(site.sentence().head(phrase).lemma());
    }

    /** Whether the figure counts what something else is told in: {@code lost 190 points}. */
    boolean isUnit(Site site, int index) {
        NounPhrase phrase = site.sentence().phrases().get(index);
        return site.quantity().kind() == Kind.COUNT
                && phrase.head() == site.end()
                && quantityNouns.isUnit(site.sentence().head(phrase).lemma());
    }

    private int throughQuantityNoun(Site site, int index) {
        if (index < 0 || !isQuantityNoun(site, index)) {
            return Phrases.throughCompound(site, index);
        }
        return site.attached(index, List.of("of"))
                .filter(target -> target != site.phraseIndex())
                .orElse(index);
    }
}
