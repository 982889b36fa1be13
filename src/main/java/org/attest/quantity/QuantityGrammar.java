package org.attest.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attest.lexicon.Lexicon;
import org.attest.model.Annotated;
import org.attest.model.Quantity;
import org.attest.model.Quantity.Kind;
import org.attest.model.Sentence;
import org.attest.model.Span;
import org.attest.model.Text;
import org.attest.model.Timex;
import org.attest.quantity.RateRules.Rate;
import org.attest.quantity.Written.Placed;
import org.attest.quantity.Written.Several;
import org.attest.rule.Atom;
import org.attest.rule.Atoms;
import org.attest.rule.Found;
import org.attest.rule.Grammar;
import org.attest.rule.Rule;

/**
 * Finds expressions of quantity. Dates, named systems and numbers that are part of something else
 * are claimed first; what lies between claims is read for figures. Immutable: any number of threads
 * may use it.
 */
final class QuantityGrammar {

    private static final Pattern IN_MILLIONS =
            Pattern.compile(
                    "\\dm (?:barrels|tonnes|tons|bpd|b/d|people|tourists|visitors|users|customers)\\b");

    private static final Pattern GLUED_LETTER = Pattern.compile("\\dm$");

    private static final Pattern OF_LENGTH =
            Pattern.compile(
                    " (?:long|high|wide|deep|tall|thick|across|above|below|from|away|in (?:length"
                            + "|height|width|depth))\\b");

    /** How far behind a number its words of length can end. */
    private static final int LONGEST_WORD = 12;

    private static final Set<String> PART_OF = Set.of("of", "million", "billion", "thousand");

    private final Grammar<String> claims;
    private final Grammar<Written> figures;
    private final Grammar<Rate> rates;
    private final OwnMoney money;

    private QuantityGrammar(Vocabulary vocabulary, OwnMoney money) {
        this.money = money;
        this.claims =
                numbers(Grammar.of(String.class), vocabulary)
                        .stratum(new NotFigures(vocabulary).all())
                        .build();
        List<Rule<?>> amounts =
                Stream.of(MoneyRules.all(), MeasureRules.all(), CountRules.all())
                        .<Rule<?>>flatMap(List::stream)
                        .toList();
        this.figures =
                numbers(Grammar.of(Written.class), vocabulary)
                        .stratum(amounts)
                        .stratum(RangeRules.all())
                        .stratum(HedgeRules.all())
                        .build();
        this.rates =
                Grammar.of(Rate.class)
                        .words(vocabulary.words())
                        .shape("word", Atom::isWord)
                        .shape("period", atom -> RateRules.isPeriod(atom.lower()))
                        .stratum(RateRules.all())
                        .build();
    }

    /**
     * Compiles the rules over the tables.
     *
     * @throws org.attest.lexicon.BadTable for a bad row
     */
    static QuantityGrammar of(Lexicon lexicon) {
        return new QuantityGrammar(Vocabulary.of(lexicon), new OwnMoney(lexicon));
    }

    private static <T> Grammar.Builder<T> numbers(
            Grammar.Builder<T> builder, Vocabulary vocabulary) {
        builder.words(vocabulary.words())
                .shape("d", Atom::isDigits)
                .shape("d2", atom -> isDigits(atom, 2))
                .shape("d3", atom -> isDigits(atom, 3))
                .shape("minus", atom -> atom.is("-") || atom.is("−"))
                .shape("word", Atom::isWord)
                .shape("capital", Atom::isCapitalised)
                .shape("letter", atom -> atom.isWord() && atom.text().length() == 1);
        NumberRules.strata().forEach(builder::stratum);
        return builder;
    }

    private static boolean isDigits(Atom atom, int length) {
        return atom.isDigits() && atom.text().length() == length;
    }

    /** All rules of the grammars, for their examples. */
    List<Grammar<?>> grammars() {
        return List.of(claims, figures, rates);
    }

    /** What a document says for all its sentences, read once. */
    InDocument in(Annotated annotated) {
        return new InDocument(annotated);
    }

    /** {@link InDocument#find} for a single sentence. */
    List<Found<Expression>> find(Annotated annotated, Sentence sentence) {
        return in(annotated).find(sentence);
    }

    /** The grammar over one document: with its dates, its systems and its dollars. */
    final class InDocument {

        private final Annotated annotated;
        private final String dollar;
        private final OwnMoney.InDocument own;
        private final boolean millions;
        private final NavigableMap<Integer, Timex> timexes = new TreeMap<>();
        private final NavigableMap<Integer, Span> systems = new TreeMap<>();

        private InDocument(Annotated annotated) {
            this.annotated = annotated;
            this.dollar = Dollars.of(annotated.document());
            this.own = money.in(annotated);
            this.millions = countsMillions(annotated);
            annotated.timexes().forEach(timex -> timexes.put(timex.span().begin(), timex));
            annotated
                    .systems()
                    .forEach(system -> systems.put(system.span().begin(), system.span()));
        }

        /**
         * The expressions of a sentence in order, not overlapping; {@code begin} and {@code end}
         * count atoms of the whole sentence.
         */
        List<Found<Expression>> find(Sentence sentence) {
            Atoms atoms = Atoms.of(annotated, sentence);
            List<Found<Expression>> found = new ArrayList<>();
            for (Span free : free(sentence, claimed(sentence, atoms))) {
                Atoms stretch = Atoms.of(annotated, within(sentence, free));
                for (Found<Written> written : figures.find(stretch, List.of())) {
                    placed(written)
                            .forEach(
                                    one ->
                                            found.add(
                                                    expression(
                                                            atoms,
                                                            own.own(inMillions(inDollars(one))),
                                                            written.rule())));
                }
            }
            return withRates(atoms, found);
        }

        private List<Span> claimed(Sentence sentence, Atoms atoms) {
            Span span = sentence.span();
            List<Span> claimed = new ArrayList<>();
            timexes.subMap(span.begin(), span.end()).values().stream()
                    .filter(timex -> !isPartOfWhole(timex, atoms))
                    .forEach(timex -> claimed.add(timex.span()));
            claimed.addAll(systems.subMap(span.begin(), span.end()).values());
            claims.find(atoms, List.of()).forEach(claim -> claimed.add(claim.span()));
            claimed.sort(Comparator.naturalOrder());
            return claimed;
        }

        /** The letter of {@code the ceiling of 27m} where the document counts so in millions. */
        private Placed inMillions(Placed placed) {
            boolean letter =
                    millions
                            && placed.amount().unit().equals("m")
                            && GLUED_LETTER
                                    .matcher(annotated.document().quote(placed.span()))
                                    .find()
                            && !isLength(placed.span().end());
            return letter ? new Placed(placed.span(), placed.amount().inMillions()) : placed;
        }

        private boolean isLength(int end) {
            Text text = annotated.document().text();
            return OF_LENGTH
                    .matcher(text.slice(end, Math.min(end + LONGEST_WORD, text.length())))
                    .lookingAt();
        }

        /** A bare sign is the document's own dollar. */
        private Placed inDollars(Placed placed) {
            boolean dollars = placed.amount().unit().equals("USD") && !dollar.equals("USD");
            if (!dollars) {
                return placed;
            }
            String text = annotated.document().quote(placed.span());
            boolean bare = text.contains("$") && !text.contains("US") && !text.contains("U.S");
            return bare ? new Placed(placed.span(), placed.amount().in(dollar)) : placed;
        }
    }

    /** Whether a document writes {@code 28.2m barrels}. */
    private static boolean countsMillions(Annotated annotated) {
        Text text = annotated.document().text();
        return IN_MILLIONS.matcher(text.slice(0, text.length())).find();
    }

    private static List<Placed> placed(Found<Written> written) {
        if (written.value() instanceof Several several) {
            return several.parts();
        }
        return List.of(new Placed(written.span(), (Amount) written.value()));
    }

    private static Found<Expression> expression(Atoms atoms, Placed placed, String rule) {
        return new Found<>(
                placed.amount().expression(),
                placed.span(),
                atoms.indexAt(placed.span().begin()),
                atoms.indexAt(placed.span().end() - 1) + 1,
                rule);
    }

    private static Sentence within(Sentence sentence, Span span) {
        return new Sentence(
                span,
                sentence.zone(),
                sentence.paragraph(),
                sentence.tokens(),
                sentence.phrases(),
                sentence.clauses());
    }

    /** What nothing claims. */
    private static List<Span> free(Sentence sentence, List<Span> claimed) {
        List<Span> free = new ArrayList<>();
        int at = sentence.span().begin();
        for (Span claim : claimed) {
            if (claim.begin() > at) {
                free.add(new Span(at, claim.begin()));
            }
            at = Math.max(at, claim.end());
        }
        if (at < sentence.span().end()) {
            free.add(new Span(at, sentence.span().end()));
        }
        return free;
    }

    /** {@code Three quarters of the crop} are no time, nor is {@code a quarter million}. */
    private static boolean isPartOfWhole(Timex timex, Atoms atoms) {
        boolean lasts = timex.type() == Timex.Type.DURATION;
        boolean quarters = timex.value().startsWith("P") && timex.value().endsWith("Q");
        return quarters
                && atoms.at(atoms.indexAt(timex.span().end()))
                        .map(a -> PART_OF.contains(a.lower()) || lasts && !a.isWord())
                        .orElse(lasts);
    }

    private List<Found<Expression>> withRates(Atoms atoms, List<Found<Expression>> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        List<Found<Rate>> after = rates.find(atoms, List.of());
        return found.stream().map(one -> withRate(atoms, one, after)).toList();
    }

    private static Found<Expression> withRate(
            Atoms atoms, Found<Expression> one, List<Found<Rate>> rates) {
        Quantity quantity = one.value().quantity();
        int end = one.end() + counted(atoms, one);
        Optional<Rate> rate =
                rates.stream()
                        .filter(r -> r.begin() == one.end() || r.begin() == end)
                        .map(Found::value)
                        .findFirst();
        return rate.map(r -> rated(quantity, r))
                .map(
                        q ->
                                new Found<>(
                                        one.value().withQuantity(q),
                                        one.span(),
                                        one.begin(),
                                        one.end(),
                                        one.rule()))
                .orElse(one);
    }

    /** How many words of a counted noun stand between a count and its rate. */
    private static int counted(Atoms atoms, Found<Expression> one) {
        boolean bare = one.value().quantity().unit().isEmpty();
        int words = 0;
        while (bare
                && words < 4
                && atoms.at(one.end() + words).map(Atom::isWord).orElse(false)
                && isOfNoun(atoms, one.end() + words)) {
            words++;
        }
        return words;
    }

    private static boolean isOfNoun(Atoms atoms, int index) {
        String tag = atoms.token(index).tag().name().toLowerCase(Locale.ROOT);
        return tag.equals("noun") || tag.equals("propn") || tag.equals("adj");
    }

    private static Quantity rated(Quantity quantity, Rate rate) {
        if (!rate.period().isEmpty()) {
            return quantity.period().isEmpty() ? quantity.withPeriod(rate.period()) : quantity;
        }
        boolean measured = quantity.kind() == Kind.MONEY || quantity.kind() == Kind.MEASURE;
        return measured ? quantity.withUnit(quantity.unit() + "/" + rate.denominator()) : quantity;
    }
}
