package org.attest.quantity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.model.Clause;
import org.attest.model.NounPhrase;
import org.attest.model.Place;
import org.attest.model.Quantity.Kind;
import org.attest.model.Sentence;
import org.attest.model.Span;
import org.attest.model.Token;
import org.attest.model.Zone;

/** Whose a figure is: the party that has, gets or does what is measured. */
final class Holders {

    /** Offices and bodies that act for their country. */
    private static final Set<String> OFFICES =
            Set.of(
                    "president",
                    "minister",
                    "premier",
                    "chancellor",
                    "ministry",
                    "government",
                    "king",
                    "queen",
                    "parliament",
                    "cabinet",
                    "authorities",
                    "spokesman",
                    "spokeswoman");

    /** In how many sentences of a document its names are looked for. */
    private static final int OPENING = 200;

    /** What a body is made up of: {@code a 12-member council}. */
    private static final Set<String> PARTS =
            Set.of("member", "nation", "country", "state", "person", "man", "woman", "seat");

    private final OwnerVerbs owners;

    Holders(OwnerVerbs owners) {
        this.owners = owners;
    }

    /** The party as named; a pronoun is followed back one sentence. */
    Optional<String> holder(Site site, Measured measured) {
        boolean share =
                site.quantity().kind() == Kind.PERCENT || site.quantity().kind() == Kind.MONEY;
        return strong(site)
                .or(() -> isCount(site) ? Gap.name(site) : Optional.empty())
                .or(() -> possessor(site, measured))
                .or(() -> share ? owner(site) : Optional.empty())
                .or(() -> whole(site, measured))
                .or(() -> nation(site, measured))
                .or(() -> name(site, measured))
                .or(() -> label(site))
                .or(() -> owner(site))
                .or(() -> ownerOf(site, measured));
    }

    private static boolean isCount(Site site) {
        return site.quantity().kind() == Kind.COUNT && !site.hasNounBehind();
    }

    /** {@code the 5,000-strong force}: the force itself. */
    private static Optional<String> strong(Site site) {
        return site.isStrong() || PARTS.contains(site.joined())
                ? site.phrase()
                        .filter(phrase -> phrase.head() >= site.end())
                        .map(phrase -> site.text(afterStrong(site), phrase.end()))
                : Optional.empty();
    }

    private static int afterStrong(Site site) {
        int at = site.end();
        while (site.token(at)
                .map(token -> token.is("-") || token.is("strong") || PARTS.contains(token.lower()))
                .orElse(false)) {
            at++;
        }
        return at;
    }

    /** {@code Norway's 40 ships}. */
    private static Optional<String> possessor(Site site, Measured measured) {
        return measured.phrase() < 0 ? Optional.empty() : possessor(site, measured.phrase());
    }

    private static Optional<String> possessor(Site site, int index) {
        NounPhrase phrase = site.sentence().phrases().get(index);
        for (int i = phrase.begin() + 1; i < phrase.head(); i++) {
            Token token = site.sentence().tokens().get(i);
            if (token.lower().equals("'s")
                    || token.lower().equals("’s")
                    || token.is("'")
                    || token.is("’")) {
                return Optional.of(site.text(firstName(site, phrase.begin()), i));
            }
        }
        return Optional.empty();
    }

    private static int firstName(Site site, int begin) {
        return site.sentence().tokens().get(begin).tag() == Token.Tag.DET ? begin + 1 : begin;
    }

    /** {@code 12 members of the Alliance}: of a name. */
    private static Optional<String> whole(Site site, Measured measured) {
        if (!measured.hasWords() || !measured.counts()) {
            return Optional.empty();
        }
        return site.attached(measured.phrase(), List.of("of"))
                .map(index -> site.sentence().phrases().get(index))
                .filter(phrase -> site.sentence().head(phrase).tag() == Token.Tag.PROPN)
                .map(phrase -> site.text(firstName(site, phrase.begin()), phrase.end()));
    }

    /** {@code 40 Norwegian ships}; but {@code eight Norwegians} are nobody's. */
    private static Optional<String> nation(Site site, Measured measured) {
        if (!measured.hasWords() || measured.begin() == measured.end() - 1) {
            return Optional.empty();
        }
        Span words = site.sentence().span(measured.begin(), measured.end() - 1);
        return countries(site, words)
                .map(mention -> site.annotated().document().quote(mention.span()))
                .findFirst();
    }

    private static Stream<Place.Mention> countries(Site site, Span words) {
        return site.annotated().places().stream()
                .filter(
                        mention ->
                                words.contains(mention.span())
                                        && mention.place().kind().equals("country"));
    }

    /** {@code Borland shares}: a name right before the noun, but none of a system or a place. */
    private static Optional<String> name(Site site, Measured measured) {
        if (!measured.hasWords()) {
            return Optional.empty();
        }
        int last = measured.end() - 1;
        int begin = last;
        while (begin > measured.begin() && isName(site, begin - 1)) {
            begin--;
        }
        boolean common = site.sentence().tokens().get(last).tag() == Token.Tag.NOUN;
        return common && begin < last && !isOther(site, site.sentence().span(begin, last))
                ? Optional.of(site.text(begin, last))
                : Optional.empty();
    }

    /**
     * A proper name; what begins a sentence is one if it has its capital elsewhere too, or belongs
     * to the name behind it.
     */
    private static boolean isName(Site site, int token) {
        Token word = site.sentence().tokens().get(token);
        if (token != firstWord(site.sentence())) {
            return word.tag() == Token.Tag.PROPN;
        }
        return Character.isUpperCase(word.text().codePointAt(0))
                && isElsewhere(site, word.text())
                && !isElsewhere(site, word.lower());
    }

    /** The first token that is no sign: behind the bullet of a list. */
    private static int firstWord(Sentence sentence) {
        int at = 0;
        while (at < sentence.tokens().size() - 1
                && !Character.isLetterOrDigit(sentence.tokens().get(at).text().codePointAt(0))) {
            at++;
        }
        return at;
    }

    /** Whether a word, so written, stands inside a sentence. */
    private static boolean isElsewhere(Site site, String word) {
        return site.annotated().sentences().stream()
                .filter(sentence -> sentence.zone() != Zone.Kind.TITLE)
                .limit(OPENING)
                .filter(sentence -> !sentence.tokens().isEmpty())
                .anyMatch(
                        sentence ->
                                sentence
                                        .tokens()
                                        .subList(firstWord(sentence) + 1, sentence.tokens().size())
                                        .stream()
                                        .anyMatch(other -> other.text().equals(word)));
    }

    private static boolean isOther(Site site, Span words) {
        return words.length() < 3
                || site.annotated().timexes().stream().anyMatch(t -> t.span().overlaps(words))
                || site.annotated().systems().stream().anyMatch(m -> m.span().overlaps(words))
                || site.annotated().places().stream().anyMatch(m -> m.span().overlaps(words));
    }

    /** {@code Turkey, 500}, {@code Turkey (500)}: a name, and the figure alone. */
    private static Optional<String> label(Site site) {
        boolean comma = site.token(site.begin() - 1).map(token -> token.is(",")).orElse(false);
        boolean beside = comma || Label.isBracketed(site);
        if (!beside || site.hasNounBehind()) {
            return Optional.empty();
        }
        int before = site.phraseAt(site.begin() - 2);
        if (before < 0) {
            return Optional.empty();
        }
        NounPhrase phrase = site.sentence().phrases().get(before);
        int end = Math.min(phrase.end(), site.begin() - 1);
        return site.sentence().tokens().get(end - 1).tag() == Token.Tag.PROPN
                ? Optional.of(site.text(firstName(site, phrase.begin()), end))
                : Optional.empty();
    }

    /** The subject of a verb of having or doing: {@code the firm employs 23,000}. */
    private Optional<String> owner(Site site) {
        return owner(site, site.phraseIndex());
    }

    /**
     * {@code has a crew of 160}, {@code posted a loss of $42 million}, {@code a frigate with a crew
     * of 160}: who has what the figure is of.
     */
    private Optional<String> ownerOf(Site site, Measured measured) {
        boolean acts =
                site.sentence().clauses().stream()
                        .anyMatch(clause -> clause.subject() == measured.phrase());
        return measured.phrase() < 0 || acts
                ? Optional.empty()
                : owner(site, measured.phrase()).or(() -> withIt(site, measured.phrase()));
    }

    private static Optional<String> withIt(Site site, int index) {
        return site.hangsOn(index)
                .filter(hold -> hold.word().equals("with"))
                .filter(hold -> !site.isAmount(hold.target()))
                .map(hold -> Quotes.name(site, site.sentence(), hold.target()));
    }

    private Optional<String> owner(Site site, int index) {
        for (Site.Tie tie : site.ties(index)) {
            Clause clause = tie.clause();
            boolean has =
                    tie.isObjectOf() && !clause.passive() && owners.contains(clause.verb().lemma());
            if (has && clause.subject() >= 0 && clause.subject() != index) {
                return party(site, site.sentence(), clause.subject());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> party(Site site, Sentence sentence, int subject) {
        NounPhrase phrase = sentence.phrases().get(subject);
        Token head = sentence.head(phrase);
        if (head.tag() == Token.Tag.PRON) {
            return antecedent(site, sentence, subject);
        }
        if (!head.tag().isNominal()) {
            return Optional.empty();
        }
        boolean own =
                sentence == site.sentence()
                        && phrase.attachments().stream()
                                .anyMatch(a -> a.link() == NounPhrase.Link.INFINITIVE);
        return (own ? possessor(site, subject) : Optional.<String>empty())
                .or(() -> country(site, sentence, phrase))
                .or(() -> Optional.of(Quotes.name(site, sentence, subject)));
    }

    /** {@code the French president}: who acts is the country. */
    private static Optional<String> country(Site site, Sentence sentence, NounPhrase phrase) {
        boolean office =
                sentence.tokens().subList(phrase.begin(), phrase.end()).stream()
                        .anyMatch(token -> OFFICES.contains(token.lower()));
        return office
                ? countries(site, sentence.span(phrase)).map(m -> m.place().name()).findFirst()
                : Optional.empty();
    }

    /** The nearest subject before it, or the first of the sentence before. */
    private static Optional<String> antecedent(Site site, Sentence sentence, int pronoun) {
        Optional<String> here =
                lastSubject(site, sentence, sentence.phrases().get(pronoun).begin());
        if (here.isPresent() || sentence != site.sentence()) {
            return here;
        }
        return site.sentenceBefore().flatMap(before -> firstSubject(site, before));
    }

    private static Optional<String> lastSubject(Site site, Sentence sentence, int limit) {
        return sentence.clauses().stream()
                .map(Clause::subject)
                .filter(subject -> subject >= 0)
                .filter(subject -> isNamed(sentence, sentence.phrases().get(subject), limit))
                .max(Comparator.comparingInt(subject -> sentence.phrases().get(subject).end()))
                .map(subject -> Quotes.name(site, sentence, subject));
    }

    private static Optional<String> firstSubject(Site site, Sentence sentence) {
        return sentence.clauses().stream()
                .map(Clause::subject)
                .filter(subject -> subject >= 0)
                .filter(
                        subject ->
                                isNamed(
                                        sentence,
                                        sentence.phrases().get(subject),
                                        sentence.tokens().size()))
                .findFirst()
                .map(subject -> Quotes.name(site, sentence, subject));
    }

    private static boolean isNamed(Sentence sentence, NounPhrase phrase, int limit) {
        return phrase.end() <= limit && sentence.head(phrase).tag().isNominal();
    }
}
