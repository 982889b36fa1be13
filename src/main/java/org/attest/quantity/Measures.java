package org.attest.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.lexicon.Lexicon;
import org.attest.lexicon.Row;
import org.attest.lexicon.Units;
import org.attest.model.Figure.TimeKind;
import org.attest.model.Named;
import org.attest.model.Quantity;
import org.attest.model.Sentence;
import org.attest.model.Token;

/**
 * What can be measured, and how texts name it: the tables {@code measures.csv} and {@code
 * measure-forms.csv}.
 */
final class Measures {

    /** How a form names a measure. */
    enum Role implements Named {
        /** The head noun of what is counted or named: {@code death}, {@code death toll}. */
        NOUN,
        /** A verb whose object is counted: {@code kill}. */
        VERB_OBJECT,
        /** A verb whose subject is counted: {@code die}. */
        VERB_SUBJECT,
        /** An adjective of those counted: {@code dead}. */
        ADJECTIVE,
        /** A label in a list of figures: {@code top speed}. */
        LABEL,
        /** An adjective after a measure: {@code long}. */
        COPULA_ADJECTIVE,
        /** A verb whose object is the figure itself: {@code weigh}. */
        VERB_MEASURE,
        /** A noun whose rises and falls are those of its price: {@code shares}. */
        TRADED,
        /** A whole of which a percentage is told: {@code 20 percent of the company}. */
        WHOLE,
        /** Where people are when something befalls them: {@code in mine}, {@code on shift}. */
        WHEREABOUTS
    }

    /**
     * A measure.
     *
     * @param dimension as in {@code units.csv}, or {@code count}, {@code money}, {@code percent};
     *     empty if several
     * @param counted the lemma of what is counted where the text leaves the noun out: {@code
     *     person}; empty if it depends
     */
    record Measure(String name, TimeKind timeKind, String dimension, String counted) {}

    /** What a bare quantity of a dimension measures: {@code usual-measures.csv}. */
    private record Usual(String dimension, String measure, boolean anywhere) {}

    /** What a general measure is where the text speaks of something: {@code measure-kinds.csv}. */
    private record Special(String general, String word, String measure) {}

    private static final String PERSON = "person";

    /** In how many sentences of a document such words are looked for. */
    private static final int OPENING = 200;

    /** Dimensions that are told in tons of one kind or another. */
    private static final Set<String> TONS =
            Set.of("mass", "deadweight", "tonnage", "register_tonnage", "compensated_tonnage");

    private record Form(String form, Role role, String measure) {}

    private final Map<String, Measure> byName = new HashMap<>();
    private final Map<Role, Map<String, List<Measure>>> byForm = new HashMap<>();
    private final Map<String, Usual> usual = new HashMap<>();
    private final Map<String, List<Special>> kinds = new HashMap<>();
    private final Units units;
    private int longest;

    Measures(Lexicon lexicon) {
        this.units = Units.of(lexicon);
        lexicon.table(
                        "measures.csv",
                        List.of("measure", "time_kind", "dimension", "counted"),
                        1,
                        Measures::measure)
                .forEach(measure -> byName.put(measure.name(), measure));
        lexicon.table("measure-forms.csv", List.of("form", "role", "measure"), 3, this::form)
                .forEach(this::add);
        lexicon.table(
                        "usual-measures.csv",
                        List.of("dimension", "measure", "where"),
                        1,
                        this::usual)
                .forEach(row -> usual.put(row.dimension(), row));
        lexicon.table(
                        "measure-kinds.csv",
                        List.of("general", "word", "measure"),
                        2,
                        row ->
                                new Special(
                                        row.required("general"), row.required("word"), known(row)))
                .forEach(
                        row ->
                                kinds.computeIfAbsent(row.general(), key -> new ArrayList<>())
                                        .add(row));
    }

    private static Measure measure(Row row) {
        return new Measure(
                row.required("measure"),
                row.parsed(
                        "time_kind",
                        "stock, tally, flow or attribute",
                        label -> Named.of(TimeKind.class, label)),
                row.get("dimension"),
                row.get("counted"));
    }

    private Form form(Row row) {
        return new Form(
                row.required("form").toLowerCase(Locale.ROOT),
                row.parsed(
                        "role",
                        "a role such as noun or verb_object",
                        label -> Named.of(Role.class, label)),
                known(row));
    }

    private Usual usual(Row row) {
        if (!List.of("any", "before").contains(row.get("where"))) {
            throw row.bad("where", "any or before");
        }
        return new Usual(row.required("dimension"), known(row), row.get("where").equals("any"));
    }

    private String known(Row row) {
        if (!byName.containsKey(row.required("measure"))) {
            throw row.bad("measure", "a row of measures.csv");
        }
        return row.get("measure");
    }

    /** Of two measures of one kind that a form may name, the one of the later row. */
    private void add(Form form) {
        byForm.computeIfAbsent(form.role(), role -> new HashMap<>())
                .computeIfAbsent(form.form(), text -> new ArrayList<>())
                .add(0, byName.get(form.measure()));
        longest = Math.max(longest, form.form().split(" ").length);
    }

    /** Whether the words together are a noun of some measure: {@code job cut}. */
    boolean isNoun(List<String> words) {
        return byForm.getOrDefault(Role.NOUN, Map.of()).containsKey(String.join(" ", words));
    }

    /**
     * Whether a measure counts people and nouns name things that have a measure of their own: ships
     * that take part are no participants.
     */
    boolean isOfOthers(Measure measure, List<String> nouns, Quantity quantity) {
        return measure.counted().equals(PERSON)
                && findEnd(Role.NOUN, nouns, quantity)
                        .map(Measure::counted)
                        .filter(counted -> !counted.isEmpty() && !counted.equals(PERSON))
                        .isPresent();
    }

    /** What a measure counts where the text leaves the noun out; empty if that depends. */
    String counted(String name) {
        return byName.containsKey(name) ? byName.get(name).counted() : "";
    }

    /**
     * The first measure of this quantity's kind that a form names in this role; of anything a share
     * may be told or by how much it moved.
     */
    Optional<Measure> find(Role role, String form, Quantity quantity) {
        List<Measure> named = byForm.getOrDefault(role, Map.of()).getOrDefault(form, List.of());
        Optional<Measure> own = named.stream().filter(m -> fits(m, quantity)).findFirst();
        boolean share = quantity.kind() == Quantity.Kind.PERCENT && isNoun(role);
        return own.isEmpty() && share ? named.stream().findFirst() : own;
    }

    private static boolean isNoun(Role role) {
        return role == Role.NOUN || role == Role.LABEL || role == Role.TRADED;
    }

    /** Whether a quantity of this kind and dimension can be one of the measure. */
    boolean fits(Measure measure, Quantity quantity) {
        String dimension = measure.dimension();
        if (dimension.isEmpty()) {
            return true;
        }
        return switch (quantity.kind()) {
            case COUNT ->
                    !dimension.equals("money")
                            && !dimension.equals("percent")
                            && !isPhysical(measure);
            case VAGUE ->
                    quantity.unit().isEmpty()
                            ? dimension.equals("count")
                            : !dimension.equals("percent");
            case MONEY -> dimension.equals("money");
            case PERCENT, RATIO -> dimension.equals("percent") || dimension.equals("ratio");
            case MEASURE ->
                    dimensionOf(quantity)
                            .map(own -> sameDimension(own, dimension))
                            .orElse(isPhysical(measure) || dimension.equals("duration"));
        };
    }

    private Optional<String> dimensionOf(Quantity quantity) {
        return units.of(quantity.unit()).map(Units.Unit::dimension);
    }

    private static boolean sameDimension(String one, String other) {
        return one.equals(other) || TONS.contains(one) && TONS.contains(other);
    }

    private static boolean isPhysical(Measure measure) {
        return switch (measure.dimension()) {
            case "count", "money", "percent", "scalar", "points", "duration" -> false;
            default -> true;
        };
    }

    /**
     * Of a measure that has kinds, the one that the sentence speaks of, else the one that its
     * document speaks of most: the {@code deficit} of trade or of a budget. The measure itself
     * where that is open.
     */
    Measure kindOf(Measure measure, Site site) {
        if (!kinds.containsKey(measure.name())) {
            return measure;
        }
        List<Special> rows = kinds.get(measure.name());
        return mostNamed(rows, List.of(site.sentence()))
                .or(
                        () ->
                                mostNamed(
                                        rows,
                                        site.annotated().sentences().stream()
                                                .limit(OPENING)
                                                .toList()))
                .map(byName::get)
                .orElse(measure);
    }

    private static Optional<String> mostNamed(List<Special> rows, List<Sentence> sentences) {
        Map<String, Integer> counts = new HashMap<>();
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                rows.stream()
                        .filter(row -> row.word().equals(token.lemma()))
                        .forEach(row -> counts.merge(row.measure(), 1, Integer::sum));
            }
        }
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<String> named =
                counts.keySet().stream().filter(name -> counts.get(name) == most).toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /**
     * What a quantity measures where no word says it: knots are a speed wherever they stand, a mass
     * before a noun is its weight.
     */
    Optional<Measure> usual(Quantity quantity, boolean beforeNoun) {
        Optional<String> dimension =
                switch (quantity.kind()) {
                    case MEASURE -> dimensionOf(quantity);
                    case MONEY -> Optional.of("money");
                    case COUNT, PERCENT, RATIO, VAGUE -> Optional.empty();
                };
        return dimension
                .map(usual::get)
                .filter(row -> row.anywhere() || beforeNoun)
                .map(row -> byName.get(row.measure()));
    }

    /**
     * The measure that the longest end of these words names: of {@code coal mine death toll} the
     * {@code death toll}.
     */
    Optional<Measure> findEnd(Role role, List<String> words, Quantity quantity) {
        for (int from = Math.max(0, words.size() - longest); from < words.size(); from++) {
            Optional<Measure> found =
                    find(role, String.join(" ", words.subList(from, words.size())), quantity);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
