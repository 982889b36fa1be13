package org.attest.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attest.model.Figure;
import org.attest.model.Figure.AsOf;
import org.attest.model.Figure.Frame;
import org.attest.model.Figure.Relation;
import org.attest.model.Figure.TimeBasis;
import org.attest.model.Figure.TimeKind;
import org.attest.model.Quantity.Kind;
import org.attest.model.Token;
import org.attest.quantity.Measures.Measure;

/**
 * What a figure takes from one before it where its own words are left out: {@code of whom 346
 * escaped}, {@code Turkey, 500}, {@code 90 km (56 miles)}.
 */
final class Elision {

    private static final String PERSON = "person";

    /** Words that make a bare number one of more of the same. */
    private static final Set<String> MORE = Set.of("another", "further", "other", "others", "more");

    /** How many characters may stand between an amount and the same a share. */
    private static final int NEAR = 5;

    /** How many characters may stand between an amount a share and the same of all. */
    private static final int A_SHARE = 16;

    /** What somebody may produce, or nothing that is named: no level of what is produced. */
    private static final Set<String> NO_LEVEL = Set.of("", "production_quota");

    /** How many figures a bare {@code figure} or {@code count} may look back over. */
    private static final int BACK = 8;

    private final QuantityNouns quantityNouns;
    private final MeasuredFinder measured;

    Elision(QuantityNouns quantityNouns, MeasuredFinder measured) {
        this.quantityNouns = quantityNouns;
        this.measured = measured;
    }

    /**
     * The figure with what it takes from the nearest fitting one before it.
     *
     * @param what what its own words say that it measures
     * @param before the figures of the document so far, in order
     * @param countsPeople whether a measure is one of people
     */
    Figure fill(Figure figure, Site site, Measured what, List<Figure> before) {
        Optional<Figure> last =
                before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
        if (figure.relation() == Relation.RESTATES) {
            return restated(figure, before);
        }
        if (isAmount(figure) && last.map(other -> isAgain(site, other)).orElse(false)) {
            return again(figure, site, last.get());
        }
        if (Relating.isFormer(site) && last.map(other -> sameUnit(figure, other)).orElse(false)) {
            return former(figure, last.get());
        }
        if (last.isPresent() && isSaidAgain(figure, site, what, last.get())) {
            return people(figure, site, last.get());
        }
        if (last.isPresent() && isVolumeToo(figure, site, what, last.get())) {
            return daily(figure, before)
                    .map(other -> figure.withFrame(named(figure.frame(), other.frame().measure())))
                    .orElse(figure);
        }
        boolean count = isCount(figure);
        boolean share =
                figure.quantity().kind() == Kind.PERCENT && figure.relation() == Relation.PART_OF;
        boolean part = figure.relation() == Relation.PART_OF && count && !isOutcome(what);
        if (part && what.tie() == null || share) {
            return antecedent(figure, site, what, before)
                    .map(a -> likeWhole(figure, a, share))
                    .orElse(figure);
        }
        return count && !isNamed(site, what)
                ? antecedent(figure, site, what, before)
                        .map(a -> counted(figure, a))
                        .or(() -> bare(site, figure, before))
                        .orElse(figure)
                : figure;
    }

    /** {@code 7 percent are out of work. That is 309,000 people}: the share was told before. */
    private static boolean isSaidAgain(Figure figure, Site site, Measured what, Figure last) {
        return isCount(figure)
                && !what.isKnown()
                && SaidAgainWay.isNumber(site)
                && last.quantity().kind() == Kind.PERCENT
                && isInSentenceBefore(site, last);
    }

    private Figure people(Figure figure, Site site, Figure share) {
        return measured.people(site, share.frame().measure())
                .map(measure -> figure.withFrame(named(figure.frame(), measure.name())))
                .orElse(figure);
    }

    /** {@code produces 9 million barrels a day and is now at 10 million}: the same is told. */
    private static boolean isVolumeToo(Figure figure, Site site, Measured what, Figure last) {
        return !what.isKnown()
                && figure.sentence().equals(last.sentence())
                && figure.quantity().kind() == Kind.MEASURE
                && figure.quantity().unit().equals(last.quantity().unit())
                && site.token(site.end() - 1).filter(Elision::endsWithNumber).isPresent();
    }

    private static boolean endsWithNumber(Token token) {
        return token.tag() == Token.Tag.NUM;
    }

    /** The last figure of a day in the same unit. */
    private static Optional<Figure> daily(Figure figure, List<Figure> before) {
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - BACK); i--) {
            Figure other = before.get(i);
            if (other.quantity().period().equals("per_day")
                    && other.quantity().unit().equals(figure.quantity().unit())
                    && !NO_LEVEL.contains(other.frame().measure())) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    /**
     * {@code Doctors treated 212 people. Nineteen were in danger}: a bare subject, or another so
     * many, counts what the sentence before counts, else those who act; only the unit is taken.
     */
    private static Optional<Figure> bare(Site site, Figure figure, List<Figure> before) {
        if (!figure.quantity().unit().isEmpty() || !isCount(figure)) {
            return Optional.empty();
        }
        boolean more =
                site.token(site.begin() - 1).map(t -> MORE.contains(t.lower())).orElse(false);
        boolean subject = site.ties().stream().anyMatch(tie -> tie.part() == Site.Part.SUBJECT);
        Optional<String> unit = more || subject ? unitBefore(site, before) : Optional.empty();
        return unit.or(() -> subject && acts(site) ? Optional.of(PERSON) : Optional.empty())
                .map(figure::withUnit);
    }

    /** The unit of the last count in the sentence before, in the same paragraph. */
    private static Optional<String> unitBefore(Site site, List<Figure> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Figure other = before.get(i);
            if (!isInSentenceBefore(site, other)) {
                return Optional.empty();
            }
            if (other.quantity().kind() == Kind.COUNT && !other.quantity().unit().isEmpty()) {
                return Optional.of(other.quantity().unit());
            }
        }
        return Optional.empty();
    }

    /** Those who act, and are named by no noun, are people. */
    private static boolean acts(Site site) {
        return site.ties().stream()
                .anyMatch(tie -> tie.isSubjectOf() && !tie.clause().verb().lemma().equals("be"));
    }

    private static boolean isCount(Figure figure) {
        return figure.quantity().kind() == Kind.COUNT || figure.quantity().kind() == Kind.VAGUE;
    }

    /** Whether its own words say what is counted: {@code the number} and {@code others} do not. */
    private boolean isNamed(Site site, Measured what) {
        boolean unit =
                site.nounBehind().map(Token::lemma).filter(quantityNouns::isUnit).isPresent();
        boolean toll = what.hasWords() && quantityNouns.counted(head(site, what)).isPresent();
        if (unit || toll || isNoun(site, what) || CountedNoun.isThose(site)) {
            return true;
        }
        return what.counts()
                && what.hasWords()
                && !isNumber(site, what)
                && !(what.measure() == null && FigureFinder.isOther(head(site, what)));
    }

    /** {@code 300 passengers and a crew of 45}: another noun of a measure names another thing. */
    private boolean isNoun(Site site, Measured what) {
        return what.isKnown()
                && what.tie() == null
                && what.phrase() >= 0
                && what.hasWords()
                && site.sentence().tokens().get(what.end() - 1).tag() == Token.Tag.NOUN
                && !quantityNouns.contains(head(site, what))
                && !what.measure().counted().isEmpty();
    }

    private boolean isNumber(Site site, Measured what) {
        return what.measure() == null
                && what.hasWords()
                && quantityNouns.isNumber(head(site, what));
    }

    private static String head(Site site, Measured what) {
        return site.sentence().tokens().get(what.end() - 1).lemma();
    }

    /** {@code $42 million, or 31 cents a share}. */
    private static boolean isAgain(Site site, Figure last) {
        int gap = site.span().begin() - last.span().end();
        return site.token(site.begin() - 1).map(token -> token.is("or")).orElse(false)
                && last.quantity().kind() == Kind.MONEY
                && gap <= (site.isPerShare() ? NEAR : A_SHARE)
                && (site.isPerShare() || between(site, last).contains(" share"));
    }

    private static String between(Site site, Figure last) {
        return site.annotated().document().text().slice(last.span().end(), site.span().begin());
    }

    private static boolean isAmount(Figure figure) {
        return figure.quantity().kind() == Kind.MONEY;
    }

    /** The same, of one share or of all. */
    private Figure again(Figure figure, Site site, Figure other) {
        Frame frame = other.frame();
        List<String> subject = List.of(frame.subject().toLowerCase(Locale.ROOT).split(" "));
        List<String> nouns =
                measured.isPerShare(site, subject) ? subject : List.of(frame.measure());
        Optional<Measure> measure =
                site.isPerShare() ? measured.perShare(site, nouns) : measured.named(site, nouns);
        return figure.withFrame(named(frame, measure.map(Measure::name).orElse("")))
                .withAsOf(other.asOf());
    }

    private static Frame named(Frame frame, String measure) {
        return new Frame(
                measure.isEmpty() ? frame.measure() : measure,
                frame.subject(),
                frame.holder(),
                frame.restrictors(),
                frame.place(),
                frame.placeIds());
    }

    private static boolean sameUnit(Figure figure, Figure other) {
        return figure.sentence().equals(other.sentence())
                && figure.quantity().kind() == other.quantity().kind()
                && (isCount(figure) || figure.quantity().unit().equals(other.quantity().unit()));
    }

    /** The same thing before: only its value and its time are its own. */
    private static Figure former(Figure figure, Figure now) {
        Figure filled =
                figure.withFrame(now.frame())
                        .withAsOf(
                                new AsOf(
                                        figure.asOf().range(),
                                        now.asOf().kind(),
                                        figure.asOf().basis()));
        return isCount(figure) ? filled.withUnit(now.quantity().unit()) : filled;
    }

    /** {@code 90 cases, including 12 deaths}: its own noun says what became of them. */
    private static boolean isOutcome(Measured what) {
        return what.hasWords() && what.isKnown() && what.measure().timeKind() == TimeKind.TALLY;
    }

    /** The same in another unit: only the expression is its own. */
    private static Figure restated(Figure figure, List<Figure> before) {
        return before.stream()
                .filter(other -> other.id().equals(figure.relatedId()))
                .findFirst()
                .map(other -> figure.withFrame(other.frame()).withAsOf(other.asOf()))
                .orElse(figure);
    }

    /** {@code killed 40, including six children}: what holds for the whole holds for its part. */
    private static Figure likeWhole(Figure figure, Figure whole, boolean share) {
        Frame own = figure.frame();
        boolean bare = own.subject().isEmpty() || share;
        Frame frame =
                new Frame(
                        whole.frame().measure(),
                        bare ? whole.frame().subject() : own.subject(),
                        own.holder(),
                        own.restrictors(),
                        own.place().isEmpty() ? whole.frame().place() : own.place(),
                        own.place().isEmpty() ? whole.frame().placeIds() : own.placeIds());
        Figure filled = figure.withFrame(frame).withAsOf(whole.asOf());
        return bare && !share ? filled.withUnit(whole.quantity().unit()) : filled;
    }

    /**
     * The whole that it is a part of; else the last count of its sentence, and for a number of
     * something of the sentence before.
     */
    private Optional<Figure> antecedent(
            Figure figure, Site site, Measured what, List<Figure> before) {
        boolean open = isNumber(site, what) || !what.hasWords() && what.tie() == null;
        for (int i = before.size() - 1; i >= 0; i--) {
            Figure other = before.get(i);
            boolean whole = other.id().equals(figure.relatedId());
            boolean beside =
                    figure.relatedId().isEmpty()
                            && other.quantity().kind() == Kind.COUNT
                            && (other.sentence().equals(figure.sentence())
                                    || open && isInSentenceAbove(site, other));
            if ((whole || beside) && !other.quantity().unit().isEmpty()) {
                return Optional.of(other);
            }
        }
        return isNumber(site, what) ? lastTally(before) : Optional.empty();
    }

    /** {@code The coast guard puts the figure at 37}: the last toll that the document told. */
    private static Optional<Figure> lastTally(List<Figure> before) {
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - BACK); i--) {
            Figure other = before.get(i);
            if (isCount(other)
                    && other.asOf().kind() == TimeKind.TALLY
                    && !other.quantity().unit().isEmpty()) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    private static boolean isInSentenceAbove(Site site, Figure other) {
        return site.sentenceAbove()
                .filter(sentence -> sentence.span().contains(other.span()))
                .isPresent();
    }

    private static boolean isInSentenceBefore(Site site, Figure other) {
        return site.sentenceBefore()
                .map(sentence -> sentence.span().contains(other.span()))
                .orElse(false);
    }

    private Figure counted(Figure figure, Figure antecedent) {
        Frame own = figure.frame();
        boolean unnamed = own.measure().isEmpty() || isPlaceholder(own.measure());
        Frame other = antecedent.frame();
        Frame frame =
                new Frame(
                        unnamed ? other.measure() : own.measure(),
                        subject(own, antecedent, unnamed),
                        own.holder(),
                        own.restrictors().isEmpty() && unnamed
                                ? other.restrictors()
                                : own.restrictors(),
                        own.place(),
                        own.placeIds());
        boolean people =
                figure.relation() == Relation.NONE
                        && figure.quantity().unit().equals(PERSON)
                        && !measured.countsPeople(other.measure());
        Figure filled =
                figure.withFrame(frame).withUnit(people ? PERSON : antecedent.quantity().unit());
        return unnamed ? told(filled, antecedent) : filled;
    }

    private boolean isPlaceholder(String measure) {
        return quantityNouns.isNumber(measure) || FigureFinder.isOther(measure);
    }

    /** The antecedent's, without its holder's name before it. */
    private static String subject(Frame own, Figure antecedent, boolean unnamed) {
        Frame other = antecedent.frame();
        String whole =
                other.subject().startsWith(other.holder() + " ")
                        ? other.subject().substring(other.holder().length() + 1)
                        : other.subject();
        String subject =
                own.subject().isEmpty() || unnamed ? whole : noun(antecedent) + " " + own.subject();
        return own.holder().isEmpty() || own.holder().equals(subject)
                ? subject
                : own.holder() + " " + subject;
    }

    /** What is left out of the one was said of the other: when, and how sure. */
    private static Figure told(Figure figure, Figure antecedent) {
        boolean own = figure.asOf().basis() == TimeBasis.STATED;
        Figure timed =
                figure.withAsOf(
                        own
                                ? new AsOf(
                                        figure.asOf().range(),
                                        antecedent.asOf().kind(),
                                        TimeBasis.STATED)
                                : antecedent.asOf());
        return timed.modality() == Figure.Modality.ACTUAL
                ? timed.withModality(antecedent.modality())
                : timed;
    }

    /**
     * The antecedent's noun in its own words: the word of its subject that begins like the unit.
     */
    private static String noun(Figure antecedent) {
        String unit = antecedent.quantity().unit();
        String stem = unit.substring(0, Math.min(4, unit.length()));
        return List.of(antecedent.frame().subject().split(" ")).stream()
                .filter(word -> word.toLowerCase(Locale.ROOT).startsWith(stem))
                .findFirst()
                .orElse(unit);
    }
}
