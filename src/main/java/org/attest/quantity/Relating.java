package org.attest.quantity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.model.Clause;
import org.attest.model.Figure;
import org.attest.model.Figure.Relation;
import org.attest.model.Quantity;
import org.attest.model.Quantity.Kind;
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
            Set.of("them", "whom", "which", "these", "those", "this", "that");

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

    /** Ties the steps of one change to each other: the first to the second, others to the first. */
    static void tieSteps(List<Figure> figures, List<Relation> steps) {
        for (int i = 1; i < figures.size(); i++) {
            Figure first = figures.get(i - 1);
            Figure second = figures.get(i);
            boolean one =
                    steps.get(i - 1) != Relation.NONE
                            && steps.get(i) != Relation.NONE
                            && steps.get(i - 1) != steps.get(i)
                            && first.sentence().equals(second.sentence());
            if (one) {
                figures.set(i - 1, step(first, steps.get(i - 1), second));
                figures.set(i, step(second, steps.get(i), first));
            }
        }
    }

    private static Figure step(Figure figure, Relation relation, Figure other) {
        return figure.relation() == Relation.NONE
                ? figure.withRelation(relation, other.id())
                : figure;
    }

    /** Its step of a change, by the expression's own words or by its verb. */
    Relation step(Site site, Expression.Role role) {
        return switch (role) {
            case FROM -> Relation.CHANGE_FROM;
            case TO -> Relation.CHANGE_TO;
            case BY -> Relation.CHANGE_BY;
            case PLAIN -> change(site).orElse(Relation.NONE);
        };
    }

    /** {@code 200,000 yuan (25,000 U.S. dollars)}, {@code 90 km (56 miles)}. */
    private static boolean restates(Site site, Figure last) {
        boolean opened = site.token(site.begin() - 1).map(token -> token.is("(")).orElse(false);
        int between = site.span().begin() - last.span().end();
        return opened && between <= 3 && sameKindOtherUnit(site.quantity(), last.quantity());
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
        boolean behind =
                site.token(site.end()).map(token -> token.is("of")).orElse(false)
                        && isThem(site, site.end() + 1);
        boolean before =
                word(site, site.begin() - 2).equals("of") && isThem(site, site.begin() - 1)
                        || word(site, site.begin() - 3).equals("of")
                                && isThem(site, site.begin() - 2)
                                && word(site, site.begin() - 1).equals(",");
        boolean including = sameSentence && word(site, site.begin() - 1).equals("including");
        return behind || before || including;
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

    /** {@code rose from 170 to 175 by 2.8 percent}. */
    private Optional<Relation> change(Site site) {
        Optional<Site.Tie> tie =
                site.ties().stream()
                        .filter(t -> levels.isChange(t.clause().verb().lemma()))
                        .findFirst();
        if (tie.isEmpty()) {
            return Optional.empty();
        }
        return switch (tie.get().preposition()) {
            case "from" -> Optional.of(Relation.CHANGE_FROM);
            case "to" -> Optional.of(Relation.CHANGE_TO);
            case "by" -> Optional.of(Relation.CHANGE_BY);
            default ->
                    isAmount(tie.get(), site) ? Optional.of(Relation.CHANGE_BY) : Optional.empty();
        };
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
