package org.attest.quantity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.model.Clause;
import org.attest.model.Figure;
import org.attest.model.Figure.Relation;
import org.attest.model.Figure.TimeKind;
import org.attest.model.Quantity;
import org.attest.model.Quantity.Kind;
import org.attest.model.Text;
import org.attest.model.Token;

/**
 * How a figure stands beside another one of its document: a part of it, the same in another unit,
 * or a step of a change.
 */
final class Relating {

    /** A relation, and the figure that it points at; null for none. */
    record Tied(Relation relation, Figure to) {

        static final Tied NONE = new Tied(Relation.NONE, null);
    }

    private static final Set<String> THEM =
            Set.of("them", "whom", "which", "these", "those", "this", "that", "it");

    /** How many characters may stand between a figure and the same in another unit. */
    private static final int NEAR = 5;

    /** What leads from a part to its whole behind it. */
    private static final Set<String> OF =
            Set.of(
                    "of the",
                    "of its",
                    "of their",
                    "of his",
                    "of her",
                    "of",
                    "out of",
                    "out of the");

    /** How many characters may stand between a part and its whole: {@code of Norway's}. */
    private static final int OF_A_NAME = 40;

    private final LevelVerbs levels;

    Relating(LevelVerbs levels) {
        this.levels = levels;
    }

    /**
     * The relation of a figure to those found before it in the document.
     *
     * @param before in order, the nearest last
     */
    Tied relate(Site site, List<Figure> before) {
        if (before.isEmpty()) {
            return Tied.NONE;
        }
        Figure last = before.get(before.size() - 1);
        boolean sameSentence = site.sentence().span().contains(last.span());
        if (sameSentence && restates(site, last)) {
            return new Tied(Relation.RESTATES, last);
        }
        Optional<Label> above = Label.before(site).filter(label -> label.isOfTheAbove(site));
        if (above.isPresent()) {
            return aboveLine(site, before)
                    .map(to -> new Tied(Relation.PART_OF, to))
                    .orElse(Tied.NONE);
        }
        if (isPart(site, sameSentence)) {
            return whole(site, before).map(to -> new Tied(Relation.PART_OF, to)).orElse(Tied.NONE);
        }
        return Tied.NONE;
    }

    /**
     * Ties the steps of one change to each other: the first to the second, others to the first. The
     * amount of a change says so even where nothing is said of the levels.
     */
    static void tieSteps(List<Figure> figures, List<Relation> steps) {
        for (int i = 1; i < figures.size(); i++) {
            Figure first = figures.get(i - 1);
            Figure second = figures.get(i);
            if (first.sentence().equals(second.sentence())
                    && isOne(first, steps.get(i - 1), second, steps.get(i))) {
                Relation former = steps.get(i - 1);
                figures.set(
                        i - 1,
                        step(first, former == Relation.NONE ? Relation.CHANGE_TO : former, second));
                figures.set(i, step(second, steps.get(i), first));
            }
        }
        for (int i = 0; i < figures.size(); i++) {
            if (steps.get(i) == Relation.CHANGE_BY && figures.get(i).relation() == Relation.NONE) {
                figures.set(i, figures.get(i).withRelation(Relation.CHANGE_BY, ""));
            }
        }
    }

    /** Two steps, or a level and what it moved {@code up from}. */
    private static boolean isOne(Figure first, Relation from, Figure second, Relation to) {
        boolean steps =
                from != Relation.NONE
                        && to != Relation.NONE
                        && from != to
                        && (from != Relation.CHANGE_TO
                                || first.frame().measure().equals(second.frame().measure())
                                || second.span().begin() - first.span().end() <= NEAR);
        boolean former =
                from == Relation.NONE
                        && to == Relation.CHANGE_FROM
                        && sameUnit(first.quantity(), second.quantity());
        return steps || former;
    }

    private static boolean sameUnit(Quantity a, Quantity b) {
        return a.kind() == b.kind() && (a.kind() == Kind.COUNT || a.unit().equals(b.unit()));
    }

    private static Figure step(Figure figure, Relation relation, Figure other) {
        return figure.relation() == Relation.NONE
                ? figure.withRelation(relation, other.id())
                : figure;
    }

    /** Its step of a change, by the expression's own words or by its verb. */
    Relation step(Site site, Measured what, Expression.Role role) {
        return switch (role) {
            case FROM -> Relation.CHANGE_FROM;
            case TO -> Relation.CHANGE_TO;
            case BY -> Relation.CHANGE_BY;
            case PLAIN ->
                    isFormer(site)
                            ? Relation.CHANGE_FROM
                            : change(site)
                                    .filter(step -> !isRateOfChange(site, what))
                                    .orElse(Relation.NONE);
        };
    }

    /** {@code 4,120, up from 3,870}: what it was before. */
    static boolean isFormer(Site site) {
        return word(site, site.begin() - 1).equals("from")
                && Set.of("up", "down").contains(word(site, site.begin() - 2));
    }

    /** {@code The economy grew 3 percent}: growth itself is told, not that it moved. */
    private static boolean isRateOfChange(Site site, Measured what) {
        return site.quantity().kind() == Kind.PERCENT
                && what.measure() != null
                && what.measure().dimension().equals("percent")
                && what.measure().timeKind() == TimeKind.FLOW;
    }

    /** {@code 200,000 yuan (25,000 U.S. dollars)}, {@code 90 km, or 56 miles}. */
    private static boolean restates(Site site, Figure last) {
        String mark = word(site, site.begin() - 1);
        int between = site.span().begin() - last.span().end();
        boolean again = mark.equals(";") && last.relation() == Relation.RESTATES;
        return (mark.equals("(") || mark.equals("or") || again)
                && between <= NEAR
                && !site.isPerShare()
                && sameKindOtherUnit(site.quantity(), last.quantity());
    }

    private static boolean sameKindOtherUnit(Quantity a, Quantity b) {
        return a.kind() == b.kind()
                && (a.kind() == Kind.MONEY || a.kind() == Kind.MEASURE)
                && !a.unit().equals(b.unit());
    }

    /**
     * {@code of whom 346 escaped}, {@code nine of them}, {@code including eight Americans}, {@code
     * Of this, €6 million}.
     */
    private static boolean isPart(Site site, boolean sameSentence) {
        boolean share = site.quantity().kind() == Kind.PERCENT;
        boolean behind = isOfThem(site, site.end()) && !(share && isNominal(site, site.end() + 2));
        boolean before =
                word(site, site.begin() - 2).equals("of") && isThem(site, site.begin() - 1)
                        || word(site, site.begin() - 3).equals("of")
                                && isThem(site, site.begin() - 2)
                                && word(site, site.begin() - 1).equals(",");
        boolean including = sameSentence && word(site, site.begin() - 1).equals("including");
        return behind || before || including;
    }

    /** Whether {@code of them}, {@code of whom} stands at a token. */
    static boolean isOfThem(Site site, int token) {
        return word(site, token).equals("of") && isThem(site, token + 1);
    }

    private static boolean isNominal(Site site, int token) {
        return site.token(token).map(t -> t.tag().isNominal()).orElse(false);
    }

    private static boolean isThem(Site site, int token) {
        return THEM.contains(word(site, token));
    }

    private static String word(Site site, int token) {
        return site.token(token).map(Token::lower).orElse("");
    }

    /**
     * The nearest figure of the same kind that is not less: a part cannot be more than its whole.
     */
    private static Optional<Figure> whole(Site site, List<Figure> before) {
        for (int i = before.size() - 1; i >= 0 && i >= before.size() - 6; i--) {
            Figure figure = before.get(i);
            if (site.quantity().kind() == Kind.PERCENT && isAmount(figure)) {
                return Optional.of(figure);
            }
            boolean sameKind =
                    figure.quantity().kind() == site.quantity().kind()
                            && (site.quantity().kind() == Kind.COUNT
                                    || figure.quantity().unit().equals(site.quantity().unit()));
            if (sameKind
                    && figure.quantity().value() != null
                    && site.quantity().value() != null
                    && figure.quantity().value().compareTo(site.quantity().value()) >= 0) {
                return Optional.of(figure);
            }
        }
        return Optional.empty();
    }

    /** The whole that a row of labels of parts goes on from: none of the parts itself. */
    private static Optional<Figure> aboveLine(Site site, List<Figure> before) {
        List<Figure> wholes =
                before.stream().filter(f -> f.relation() != Relation.PART_OF).toList();
        return whole(site, wholes);
    }

    /** What a share can be one of. */
    private static boolean isAmount(Figure figure) {
        return switch (figure.quantity().kind()) {
            case COUNT, MONEY, MEASURE -> true;
            case PERCENT, RATIO, VAGUE -> false;
        };
    }

    /** {@code of the}, {@code of Norway's}. */
    private static boolean leadsToWhole(String between) {
        boolean owned = between.endsWith("'s") || between.endsWith("’s");
        return OF.contains(between)
                || owned && between.startsWith("of ") && between.indexOf(',') < 0;
    }

    /** {@code two of the 12 miners}: a part whose whole comes behind it. */
    static void tieParts(List<Figure> figures, Text text) {
        for (int i = 1; i < figures.size(); i++) {
            Figure part = figures.get(i - 1);
            Figure whole = figures.get(i);
            int gap = whole.span().begin() - part.span().end();
            boolean of =
                    gap > 0
                            && gap < OF_A_NAME
                            && leadsToWhole(
                                    text.slice(part.span().end(), whole.span().begin()).strip());
            if (of
                    && part.relation() == Relation.NONE
                    && part.quantity().kind() == Kind.COUNT
                    && whole.quantity().kind() == Kind.COUNT) {
                figures.set(i - 1, part.withRelation(Relation.PART_OF, whole.id()));
            }
        }
    }

    /** {@code rose from 170 to 175 by 2.8 percent}. */
    private Optional<Relation> change(Site site) {
        Optional<Site.Tie> tie =
                site.ties().stream()
                        .filter(t -> levels.isChange(t.clause().verb().lemma()))
                        .findFirst();
        if (tie.isEmpty()) {
            return site.ties().stream().anyMatch(t -> isOutcome(site, t))
                    ? Optional.of(Relation.CHANGE_TO)
                    : Optional.empty();
        }
        return switch (tie.get().preposition()) {
            case "from" -> Optional.of(Relation.CHANGE_FROM);
            case "to" -> Optional.of(Relation.CHANGE_TO);
            case "by" -> Optional.of(Relation.CHANGE_BY);
            default ->
                    isAmount(tie.get(), site) && !levels.isAct(tie.get().clause().verb().lemma())
                            ? Optional.of(Relation.CHANGE_BY)
                            : Optional.empty();
        };
    }

    /** {@code fell 50 cents to close at $20}. */
    private boolean isOutcome(Site site, Site.Tie tie) {
        return tie.clause().relation() == Clause.Relation.INFINITIVE
                && tie.preposition().equals("at")
                && site.governor(tie.clause())
                        .filter(governor -> levels.isChange(governor.verb().lemma()))
                        .isPresent();
    }

    /** {@code rose 2.8 percent}, {@code fell 50 cents}; but {@code cut 1,850 jobs} counts jobs. */
    private static boolean isAmount(Site.Tie tie, Site site) {
        return tie.part() == Site.Part.OBJECT
                && tie.clause().verb().voice() == Clause.Voice.ACTIVE
                && (site.quantity().kind() == Kind.PERCENT
                        || site.quantity().kind() == Kind.MONEY
                        || site.quantity().kind() == Kind.MEASURE);
    }
}
