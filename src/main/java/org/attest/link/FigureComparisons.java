package org.attest.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attest.link.AnchorComparison.Standing;
import org.attest.model.Evidence;
import org.attest.model.Figure.Modality;
import org.attest.model.Figure.Relation;
import org.attest.model.Figure.TimeKind;
import org.attest.model.Quantity;

/** Compares two figures: one term for each comparison of the table. Symmetric. */
final class FigureComparisons {

    /** How many times the other a value is that is no longer of its size. */
    static final int FAR = 8;

    private final Weights weights;
    private final Vocabulary vocabulary;
    private final MeasureComparison measures;

    FigureComparisons(Weights weights, Vocabulary vocabulary) {
        this.weights = weights;
        this.vocabulary = vocabulary;
        this.measures = new MeasureComparison(vocabulary);
    }

    /** The terms of a pair, the prior first. */
    List<Evidence> terms(FrameView a, FrameView b, Standing standing) {
        List<Evidence> terms = new ArrayList<>();
        terms.add(weights.prior("figure"));
        add(terms, "sentence", sentence(a, b));
        add(terms, "measure", measures.level(a, b));
        add(terms, "anchor", standing.level());
        add(terms, "holder", holder(a, b));
        add(terms, "restrictors", restrictors(a, b));
        add(terms, "words", words(a, b));
        add(terms, "predicate", predicate(a, b));
        add(terms, "place", place(a, b));
        add(terms, "period", period(a, b));
        add(terms, "time", TimeComparison.level(a, b));
        add(terms, "scope", scope(a, b));
        add(terms, "modality", modality(a, b));
        add(terms, "value", value(a, b));
        add(terms, "document", document(a, b));
        return terms;
    }

    private void add(List<Evidence> terms, String comparison, String level) {
        terms.add(weights.term(comparison, level));
    }

    static boolean sameDimension(Quantity a, Quantity b) {
        return counts(a) && counts(b) || a.kind() == b.kind() && sameUnit(a.unit(), b.unit());
    }

    /** A counted noun is what is measured, and is compared there. */
    static boolean counts(Quantity quantity) {
        return quantity.kind() == Quantity.Kind.COUNT || quantity.kind() == Quantity.Kind.VAGUE;
    }

    /** A rate's denominator may be left unsaid. */
    private static boolean sameUnit(String a, String b) {
        return a.equals(b) || a.startsWith(b + "/") || b.startsWith(a + "/");
    }

    private static String sentence(FrameView a, FrameView b) {
        if (Copies.sameWords(a.figure(), b.figure())
                && !TimeComparison.level(a, b).equals(TimeComparison.OTHER_DAYS)) {
            return a.figure().quote().equals(b.figure().quote())
                    ? "same words"
                    : "same words, other figure";
        }
        int shared = Story.shared(a.sentence(), b.sentence());
        int all = a.sentence().size() + b.sentence().size() - shared;
        boolean beside = Story.shared(a.beside(), b.beside()) > 0;
        if (shared >= 4 && 2 * shared >= all) {
            return beside ? "nearly a copy" : "other figure of nearly a copy";
        }
        return shared >= 3 && beside ? "alike" : "other";
    }

    private static String holder(FrameView a, FrameView b) {
        if (a.holder().isEmpty() && a.holderPlaces().isEmpty()
                || b.holder().isEmpty() && b.holderPlaces().isEmpty()) {
            if (ofOneNation(a) != ofOneNation(b)) {
                return "one nation's";
            }
            return a.figure().frame().holder().isEmpty() == b.figure().frame().holder().isEmpty()
                    ? "unsaid"
                    : "one unsaid";
        }
        if (!a.holderPlaces().isEmpty() && !b.holderPlaces().isEmpty()) {
            return switch (Places.compare(a.holderPlaces(), b.holderPlaces())) {
                case SAME -> "same";
                case WITHIN, PART -> "alike";
                case APART, UNSAID -> "different";
            };
        }
        if (a.holder().equals(b.holder())) {
            return "same";
        }
        return Story.shared(a.holder(), b.holder()) > 0 ? "alike" : "different";
    }

    /** Whether its counted noun is a nationality: {@code 11 Americans} are a part of all. */
    private static boolean ofOneNation(FrameView view) {
        String unit = view.figure().quantity().unit();
        return !unit.isEmpty()
                && !view.holderPlaces().isEmpty()
                && view.figure().frame().holder().toLowerCase(Locale.ROOT).startsWith(unit);
    }

    private String restrictors(FrameView a, FrameView b) {
        List<Set<String>> left = a.restrictors();
        List<Set<String>> right = b.restrictors();
        if (left.isEmpty() && right.isEmpty()) {
            return contrary(a, b) ? "contrary" : "none";
        }
        if (Set.copyOf(left).equals(Set.copyOf(right))) {
            return "same";
        }
        if (contrary(a, b)) {
            return "contrary";
        }
        if (left.isEmpty() || right.isEmpty()) {
            return "one unsaid";
        }
        long met =
                left.stream()
                        .filter(l -> right.stream().anyMatch(r -> vocabulary.anyRelated(l, r)))
                        .count();
        return met == 0
                ? "different"
                : met == Math.min(left.size(), right.size()) ? "within" : "alike";
    }

    private boolean contrary(FrameView a, FrameView b) {
        return a.words().stream()
                .anyMatch(x -> b.words().stream().anyMatch(y -> vocabulary.contrary(x, y)));
    }

    private static String words(FrameView a, FrameView b) {
        if (a.words().isEmpty() && b.words().isEmpty()) {
            return "none";
        }
        int shared = Story.shared(a.words(), b.words());
        int smaller = Math.min(a.words().size(), b.words().size());
        if (smaller == 0) {
            return "one has more";
        }
        if (shared == 0) {
            return "different";
        }
        return shared >= 2 && 2 * shared >= a.words().size() + b.words().size() - shared
                ? "most shared"
                : "some shared";
    }

    private String predicate(FrameView a, FrameView b) {
        if (a.verb().isEmpty() || b.verb().isEmpty()) {
            return "unsaid";
        }
        if (a.verb().equals(b.verb())) {
            return "same verb";
        }
        return vocabulary.relatedVerbs(a.verb(), b.verb()) ? "related verbs" : "different verbs";
    }

    private static String place(FrameView a, FrameView b) {
        if (!a.places().isEmpty() && !b.places().isEmpty()) {
            return switch (Places.compare(a.places(), b.places())) {
                case SAME -> "same";
                case WITHIN -> "one within the other";
                case PART -> "partly the same";
                case APART, UNSAID -> "apart";
            };
        }
        if (!a.placeWords().isEmpty() && !b.placeWords().isEmpty()) {
            return Story.shared(a.placeWords(), b.placeWords()) > 0 ? "same words" : "other words";
        }
        return switch (Places.compare(a.nearPlaces(), b.nearPlaces())) {
            case SAME -> "near the same";
            case WITHIN, UNSAID -> "unsaid";
            case PART ->
                    near(a.base(), b.base())
                            ? "near some of them"
                            : "near some of them, values differ";
            case APART -> "near others";
        };
    }

    private static String period(FrameView a, FrameView b) {
        String left = a.figure().quantity().period();
        String right = b.figure().quantity().period();
        if (left.equals(right)) {
            return left.isEmpty() ? "none" : "same";
        }
        return left.isEmpty() || right.isEmpty() ? "one unsaid" : "different";
    }

    private static String scope(FrameView a, FrameView b) {
        if (a.worldwide() != b.worldwide()) {
            return "the world against less";
        }
        boolean left = a.figure().relation() == Relation.CHANGE_BY;
        boolean right = b.figure().relation() == Relation.CHANGE_BY;
        if (left != right) {
            return near(a.base(), b.base()) ? "change named again" : "change against level";
        }
        if (a.setApart() != b.setApart()) {
            return "one set apart";
        }
        if (wholeOf(a, b)
                || wholeOf(b, a)
                || isOfKnown(a) != isOfKnown(b) && !near(a.base(), b.base())) {
            return "part against its whole";
        }
        boolean leftPart = isPart(a);
        boolean rightPart = isPart(b);
        if (leftPart == rightPart) {
            return "same";
        }
        return near(a.base(), b.base()) ? "part named again" : "part or not";
    }

    private static boolean isPart(FrameView view) {
        return view.figure().relation() == Relation.PART_OF && !isOfOthers(view) || isOfKnown(view);
    }

    private static boolean isOfKnown(FrameView view) {
        return view.ofKnown() && !isOfOthers(view);
    }

    /** {@code 43 patients, seven of whom have died}: the dead are counted on their own. */
    private static boolean isOfOthers(FrameView view) {
        return view.whole() != null && !view.whole().measure().equals(view.measure());
    }

    /** Whether {@code whole} states what {@code part} names as its own whole, and not the part. */
    private static boolean wholeOf(FrameView whole, FrameView part) {
        return part.whole() != null
                && near(whole.base(), part.whole().base())
                && !near(whole.base(), part.base());
    }

    /** Two bounds that are open on one side overlap whatever they say. */
    private static boolean near(Quantity a, Quantity b) {
        boolean oneSide =
                a.bounds().openAbove() && b.bounds().openAbove()
                        || a.bounds().openBelow() && b.bounds().openBelow();
        return !oneSide && a.bounds().overlaps(b.bounds());
    }

    private static String modality(FrameView a, FrameView b) {
        Modality left = a.figure().modality();
        Modality right = b.figure().modality();
        if (left == right) {
            return "same";
        }
        if (left == Modality.NEGATED || right == Modality.NEGATED) {
            return "denied against stated";
        }
        if (ahead(left) == ahead(right)) {
            return "alike";
        }
        if (left == Modality.POSSIBLE || right == Modality.POSSIBLE) {
            return "possible against fact";
        }
        if (near(a.base(), b.base())) {
            return "ahead against fact, values agree";
        }
        if (left == Modality.PLANNED || right == Modality.PLANNED) {
            if (both(a, b, TimeKind.STOCK)) {
                return "planned against fact, of a level";
            }
            if (both(a, b, TimeKind.ATTRIBUTE)) {
                return "planned against fact, of an attribute";
            }
        }
        return "ahead against fact, values differ";
    }

    /**
     * A level that is planned may move before it is reached, and what is planned of a thing, a
     * length or a price, is told of it already. A forecast is not its outcome, whatever it is of.
     */
    private static boolean both(FrameView a, FrameView b, TimeKind kind) {
        return a.figure().asOf().kind() == kind && b.figure().asOf().kind() == kind;
    }

    private static boolean ahead(Modality modality) {
        return switch (modality) {
            case PLANNED, FORECAST, TARGET, POSSIBLE -> true;
            case ACTUAL, CAPACITY, NEGATED -> false;
        };
    }

    /** The more digits two equal numbers have, the less likely they meet by chance. */
    private static String value(FrameView left, FrameView right) {
        Quantity a = left.base();
        Quantity b = right.base();
        if (a.value() == null || b.value() == null) {
            return near(a, b) ? "vague, overlapping" : "vague";
        }
        if (a.value().compareTo(b.value()) == 0
                && (!isRange(a) && !isRange(b) || sameBounds(a, b))) {
            return equal(Math.min(digits(left), digits(right)));
        }
        double ratio = ratio(a.value().doubleValue(), b.value().doubleValue());
        if (near(a, b) && ratio < 2.5) {
            return "overlapping";
        }
        if (ratio < 1.25) {
            return "near";
        }
        if (ratio < 2.5) {
            return "same size";
        }
        return ratio < FAR ? "other size" : ratio < 50 ? "far" : "beyond all likeness";
    }

    /** The middle of a range is a number that nobody stated. */
    private static boolean isRange(Quantity quantity) {
        return quantity.qualifier() == Quantity.Qualifier.RANGE;
    }

    private static boolean sameBounds(Quantity a, Quantity b) {
        return a.bounds().equals(b.bounds());
    }

    private static String equal(int digits) {
        return digits > 2 ? "equal, many digits" : digits == 2 ? "equal, two digits" : "equal";
    }

    /** As written: a conversion makes digits that nobody stated. */
    private static int digits(FrameView view) {
        return view.figure().quantity().value().stripTrailingZeros().precision();
    }

    static double ratio(double a, double b) {
        double smaller = Math.min(Math.abs(a), Math.abs(b));
        double larger = Math.max(Math.abs(a), Math.abs(b));
        return smaller == 0 || a < 0 != b < 0 ? Double.MAX_VALUE : larger / smaller;
    }

    private static String document(FrameView a, FrameView b) {
        if (!a.figure().docId().equals(b.figure().docId())) {
            return "other documents";
        }
        if (a.figure().sentence().equals(b.figure().sentence())) {
            return CannotLink.rivals(a.figure(), b.figure())
                    ? "one sentence, other voice"
                    : "one sentence";
        }
        if (value(a, b).startsWith("equal")) {
            return "one document, same value";
        }
        if (!a.figure().attributedTo().equals(b.figure().attributedTo())) {
            return "one document, other voice";
        }
        return "one document, one voice";
    }
}
