package org.attest.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.model.Annotated;
import org.attest.model.Clause;
import org.attest.model.Figure.Frame;
import org.attest.model.NounPhrase;
import org.attest.model.NounPhrase.Attachment;
import org.attest.model.Place;
import org.attest.model.Sentence;
import org.attest.model.Span;
import org.attest.model.Token;

/**
 * From what a figure measures to its frame: subject, holder, restrictors and place in the
 * document's own words.
 */
final class Framer {

    /** A subject is the shortest phrase that identifies: a longer one is cut here. */
    private static final int MOST_WORDS = 15;

    /** {@code of them in Germany}: how far behind the figure the place begins. */
    private static final int PLACE_OF_THEM = 3;

    private static final List<String> PLACE_WORDS =
            List.of(
                    "in",
                    "at",
                    "near",
                    "across",
                    "on",
                    "throughout",
                    "outside",
                    "around",
                    "off",
                    "over",
                    "to",
                    "from");

    private final Holders holders;

    Framer(OwnerVerbs owners) {
        this.holders = new Holders(owners);
    }

    Frame frame(Site site, Measured measured) {
        List<Place.Mention> places = places(site, measured);
        return new Frame(
                measure(site, measured),
                subject(site, measured),
                holders.holder(site, measured).orElse(""),
                restrictors(site, measured),
                placeName(site, places),
                placeIds(places));
    }

    private static String measure(Site site, Measured measured) {
        if (measured.measure() != null) {
            return measured.measure().name();
        }
        if (measured.tie() != null) {
            return measured.tie().clause().verb().lemma();
        }
        return measured.hasWords() ? site.sentence().tokens().get(measured.end() - 1).lemma() : "";
    }

    /** The noun with what narrows it behind, and the verb that names the measure, as they stand. */
    private static String subject(Site site, Measured measured) {
        if (!measured.hasWords()) {
            return measured.tie() == null ? "" : verbText(site, measured.tie().clause());
        }
        boolean adjective = measured.until() > measured.end();
        boolean whole = adjective || measured.phrase() < 0 || !isCut(site, measured);
        boolean acrossFigure = adjective && site.begin() >= measured.end();
        int end =
                measured.phrase() < 0 || adjective && !acrossFigure
                        ? measured.until()
                        : whole
                                ? extent(site, measured, measured.phrase(), measured.end(), 2)
                                : measured.end();
        String nouns = site.text(measured.begin(), Math.min(end, measured.begin() + MOST_WORDS));
        if (measured.tie() == null) {
            return acrossFigure && site.endWithBrackets() < measured.until()
                    ? cut(nouns + " " + site.text(site.endWithBrackets(), measured.until()))
                    : nouns;
        }
        int verb = measured.tie().clause().verb().main();
        String word = verbText(site, measured.tie().clause());
        return verb < measured.begin()
                ? cut(word + " " + nouns)
                : verb < end ? nouns : cut(nouns + " " + word);
    }

    /** Whether the phrase goes on with a word that is none of its nouns: a verb read as one. */
    private static boolean isCut(Site site, Measured measured) {
        NounPhrase phrase = site.sentence().phrases().get(measured.phrase());
        return measured.end() == phrase.head()
                && site.token(measured.end())
                        .map(token -> !Phrases.DIRECTIONS.contains(token.lower()))
                        .orElse(false);
    }

    private static String verbText(Site site, Clause clause) {
        return site.sentence().tokens().get(clause.verb().main()).text();
    }

    private static String cut(String text) {
        String[] words = text.split(" ");
        return words.length <= MOST_WORDS
                ? text
                : String.join(" ", List.of(words).subList(0, MOST_WORDS));
    }

    /**
     * How far a phrase reaches with its attachments that follow it directly, without figures of
     * their own.
     */
    private static int extent(Site site, Measured measured, int index, int from, int depth) {
        Sentence sentence = site.sentence();
        int end = from;
        if (depth == 0) {
            return end;
        }
        for (Attachment attachment : sentence.phrases().get(index).attachments()) {
            int whole = reach(site, measured, attachment, depth);
            int reach = mayBeCut(attachment.link()) ? beforeFigure(site, end, whole) : whole;
            if (reach > end
                    && reach - measured.begin() <= MOST_WORDS
                    && !site.holdsFigure(end, reach)) {
                end = reach;
            }
        }
        return end;
    }

    /** {@code people who have no work}: a clause without a comma tells them from others. */
    private static int restrictive(Site site, int index) {
        Clause clause = site.sentence().clauses().get(index);
        boolean apart =
                isComma(site, clause.begin() - 1) || isComma(site, clause.verb().begin() - 1);
        return apart ? -1 : clause.end();
    }

    private static boolean isComma(Site site, int token) {
        return site.token(token).map(t -> t.is(",")).orElse(false);
    }

    /** {@code people without work for two years and 95,800}: up to where a figure comes in. */
    private static int beforeFigure(Site site, int begin, int end) {
        int stop = begin;
        while (stop < end && !site.holdsFigure(stop, stop + 1)) {
            stop++;
        }
        while (stop < end && stop > begin && leads(site.sentence().tokens().get(stop - 1))) {
            stop--;
        }
        return stop;
    }

    private static boolean leads(Token token) {
        return switch (token.tag()) {
            case ADP, ADV, AUX, CCONJ, DET, PART, PRON, PUNCT, SCONJ, SYM, VERB -> true;
            case ADJ, INTJ, NOUN, NUM, PROPN, X -> false;
        };
    }

    private static boolean mayBeCut(NounPhrase.Link link) {
        return switch (link) {
            case PREPOSITION, PARTICIPLE, RELATIVE -> true;
            case COORDINATION, INFINITIVE, APPOSITION -> false;
        };
    }

    private static int reach(Site site, Measured measured, Attachment attachment, int depth) {
        Sentence sentence = site.sentence();
        return switch (attachment.link()) {
            case PREPOSITION -> {
                NounPhrase target = sentence.phrases().get(attachment.target());
                yield extent(site, measured, attachment.target(), target.end(), depth - 1);
            }
            case PARTICIPLE -> restrictive(site, attachment.target());
            case INFINITIVE -> sentence.clauses().get(attachment.target()).end();
            case COORDINATION -> sentence.phrases().get(attachment.target()).end();
            case RELATIVE -> measured.tie() == null ? restrictive(site, attachment.target()) : -1;
            case APPOSITION -> -1;
        };
    }

    /**
     * Adjectives and nouns before the head, without nations and names: {@code foreign military} of
     * {@code sales}.
     */
    private static List<String> restrictors(Site site, Measured measured) {
        List<String> found = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (int i = measured.begin(); i < measured.end() - 1; i++) {
            Token token = site.sentence().tokens().get(i);
            if (narrows(token) && !isPlace(site, token)) {
                run.append(run.isEmpty() ? "" : " ").append(token.lower());
            } else if (!run.isEmpty()) {
                found.add(run.toString());
                run.setLength(0);
            }
        }
        if (!run.isEmpty()) {
            found.add(run.toString());
        }
        Label.bracketed(site).filter(words -> !found.contains(words)).ifPresent(found::add);
        if (measured.tie() != null) {
            manner(site, measured.tie().clause()).ifPresent(found::add);
        }
        return found;
    }

    private static boolean narrows(Token token) {
        return switch (token.tag()) {
            case ADJ, NOUN, PROPN, VERB ->
                    token.text().length() > 1 && !Character.isDigit(token.text().codePointAt(0));
            case ADP, ADV, AUX, CCONJ, DET, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM, X -> false;
        };
    }

    private static boolean isPlace(Site site, Token token) {
        return site.annotated().places().stream()
                .anyMatch(mention -> mention.span().contains(token.span()));
    }

    /** {@code seriously} injured: an adverb of manner right before the verb. */
    private static Optional<String> manner(Site site, Clause clause) {
        int before = clause.verb().main() - 1;
        return site.token(before)
                .filter(token -> token.tag() == Token.Tag.ADV && token.lower().endsWith("ly"))
                .map(Token::lower);
    }

    /** The places named in the noun phrase's attachments; else those in the clause's adjuncts. */
    private static List<Place.Mention> places(Site site, Measured measured) {
        Set<Integer> phrases = new LinkedHashSet<>();
        if (measured.phrase() >= 0) {
            collect(site, measured.phrase(), phrases, 3);
        }
        if (Relating.isOfThem(site, site.end())
                && site.token(site.end() + 2)
                        .map(token -> PLACE_WORDS.contains(token.lower()))
                        .orElse(false)) {
            phrases.add(site.phraseBehind(site.end() + PLACE_OF_THEM));
            phrases.remove(-1);
        }
        List<Place.Mention> found = mentions(site, phrases);
        if (found.isEmpty()) {
            phrases.clear();
            for (Site.Tie tie :
                    site.ties(measured.phrase() >= 0 ? measured.phrase() : site.phraseIndex())) {
                tie.clause().adjuncts().stream()
                        .filter(adjunct -> PLACE_WORDS.contains(adjunct.word()))
                        .forEach(
                                adjunct -> {
                                    phrases.add(adjunct.phrase());
                                    collect(site, adjunct.phrase(), phrases, 2);
                                });
            }
            found = mentions(site, phrases);
        }
        return found.isEmpty() ? inLabel(site) : found;
    }

    /** {@code Deaths in the capital: 12}. */
    private static List<Place.Mention> inLabel(Site site) {
        return Label.before(site)
                .map(label -> site.annotated().placesIn(label.span(site.sentence())))
                .orElse(List.of())
                .stream()
                .filter(mention -> !mention.adjective())
                .toList();
    }

    private static void collect(Site site, int index, Set<Integer> phrases, int depth) {
        if (depth == 0) {
            return;
        }
        for (Attachment attachment : site.sentence().phrases().get(index).attachments()) {
            switch (attachment.link()) {
                case PREPOSITION -> {
                    if (PLACE_WORDS.contains(attachment.word())
                            && phrases.add(attachment.target())) {
                        collect(site, attachment.target(), phrases, depth - 1);
                    }
                }
                case PARTICIPLE ->
                        site.sentence().clauses().get(attachment.target()).adjuncts().stream()
                                .filter(adjunct -> PLACE_WORDS.contains(adjunct.word()))
                                .forEach(
                                        adjunct -> {
                                            phrases.add(adjunct.phrase());
                                            collect(site, adjunct.phrase(), phrases, depth - 1);
                                        });
                case APPOSITION -> {
                    if (phrases.add(attachment.target())) {
                        collect(site, attachment.target(), phrases, depth - 1);
                    }
                }
                case RELATIVE, COORDINATION, INFINITIVE -> {}
            }
        }
    }

    private static List<Place.Mention> mentions(Site site, Set<Integer> phrases) {
        List<Span> spans =
                phrases.stream()
                        .map(i -> site.sentence().span(site.sentence().phrases().get(i)))
                        .toList();
        return site.annotated().placesIn(site.sentence().span()).stream()
                .filter(
                        mention ->
                                !mention.adjective()
                                        && !isOfPart(site, mention.span())
                                        && spans.stream().anyMatch(s -> s.overlaps(mention.span())))
                .toList();
    }

    /** {@code 1,200 jobs, 300 of them in Germany}: where the part is, not the whole. */
    private static boolean isOfPart(Site site, Span place) {
        return place.begin() >= site.span().end()
                && site.figuresBetween(place)
                        .map(part -> site.sentence().tokenAt(part.end() - 1) + 1)
                        .anyMatch(behind -> Relating.isOfThem(site, behind));
    }

    /** As named, from the first place to the last, widest last where the text has them in a row. */
    private static String placeName(Site site, List<Place.Mention> places) {
        List<String> names = new ArrayList<>();
        for (Place.Mention mention : places) {
            String name = Annotated.folded(site.annotated().document().quote(mention.span()));
            if (!names.contains(name)) {
                names.add(name);
            }
        }
        return String.join(", ", names);
    }

    private static List<String> placeIds(List<Place.Mention> places) {
        return places.stream()
                .map(Place.Mention::place)
                .sorted(Comparator.comparing((Place place) -> -place.within().size()))
                .map(Place::id)
                .distinct()
                .toList();
    }
}
