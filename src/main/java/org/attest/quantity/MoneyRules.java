package org.attest.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.attest.model.Quantity.Kind;
import org.attest.quantity.Vocabulary.Currency;
import org.attest.rule.Atom;
import org.attest.rule.Match;
import org.attest.rule.Rule;

/** Money: sign, code or name of a currency with its number. */
final class MoneyRules {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private MoneyRules() {}

    static List<Rule<?>> all() {
        return List.of(SIGN_BEFORE, LETTERS, CODE, NAME, DOLLARS_AND_CENTS, AMBIGUOUS);
    }

    private static final Rule<Written> SIGN_BEFORE =
            Rule.<Written>named("quantity.money.sign")
                    .matches(
                            "{minus}? {sign} {n} (US|U.S.)?",
                            "{minus}? {sign} {n} {abbr:scale_abbr}",
                            "{sign} {n} and {cents:w99}",
                            "({code}|{sign}) {n} ({abbr:scale_abbr})?",
                            "{n}({abbr:scale_abbr})? {sign_after}")
                    .alsoAs("amount")
                    .gives(MoneyRules::signed)
                    .finds("the yard cost [$19.6 billion] to build", "19600000000 USD")
                    .finds("a loan of [£372m] was agreed", "372000000 GBP")
                    .finds("he owes [US$ 5,000] now", "5000 USD")
                    .finds("each one costs [1,200€] here", "1200 EUR")
                    .finds("tickets at [118.5p] each", "1.185 GBP")
                    .skips("an S$ shaped bend")
                    .build();

    private static Written signed(Match m) {
        Optional<Currency> found =
                m.find(Currency.class, "sign")
                        .or(() -> m.find(Currency.class, "code"))
                        .or(() -> m.find(Currency.class, "sign_after"));
        Currency currency = found.orElseThrow();
        boolean after = !m.text("sign_after").isEmpty();
        if (after && !isClosed(m) || !after && !opens(m)) {
            return null;
        }
        Numeral n = scaled(m, m.get(Numeral.class, "n"));
        if (!after && goesOn(m) || endsWithFullStop(m) || currency.isWord() && !isLarge(n)) {
            return null;
        }
        Optional<Numeral> cents = m.find(Numeral.class, "cents");
        if (cents.isPresent()) {
            return cents.get().is(1) && !endsClause(m) ? null : withCents(n, cents.get(), currency);
        }
        return money(m.text("minus").isEmpty() ? n : n.negated(), currency);
    }

    /**
     * Letters before a sign are part of it or of another word: {@code USS} is no sign {@code S}.
     */
    private static boolean opens(Match m) {
        Atom first = m.atoms().get(m.begin());
        return !first.glued()
                || m.before(1)
                        .map(a -> !a.isDigits() && !(a.isWord() && first.isWord()))
                        .orElse(true);
    }

    private static boolean isClosed(Match m) {
        return m.after(1).map(a -> !a.glued() || !(a.isWord() || a.isDigits())).orElse(true)
                && Beside.isFreeBefore(m.atoms(), m.beginOf("n"));
    }

    private static boolean goesOn(Match m) {
        return m.after(1).map(a -> a.glued() && (a.isWord() || a.isDigits())).orElse(false);
    }

    /** The full stop after {@code $5bn.} ends the sentence, and is no part of the scale word. */
    private static boolean endsWithFullStop(Match m) {
        return m.end() == m.atoms().size() && m.text("abbr").endsWith(".");
    }

    private static Numeral scaled(Match m, Numeral n) {
        return m.find(BigDecimal.class, "abbr").map(n::times).orElse(n);
    }

    private static boolean isLarge(Numeral n) {
        return n.value().abs().compareTo(THOUSAND) >= 0;
    }

    private static Amount money(Numeral n, Currency currency) {
        return Amount.of(Kind.MONEY, n, currency.times(), currency.code());
    }

    private static Amount withCents(Numeral whole, Numeral cents, Currency currency) {
        boolean fits =
                cents.value().compareTo(BigDecimal.valueOf(100)) < 0
                        && !whole.isScaled()
                        && whole.step().compareTo(BigDecimal.ONE) == 0;
        Numeral sum =
                new Numeral(
                        whole.value().add(cents.value().movePointLeft(2)),
                        new BigDecimal("0.01"),
                        BigDecimal.ONE,
                        whole.form());
        return fits ? money(sum, currency) : null;
    }

    private static final Rule<Written> LETTERS =
            Rule.<Written>named("quantity.money.letters")
                    .matches(
                            "{letters}~{n}",
                            "{letters}~{n} {abbr:scale_abbr}",
                            "{letters} _{n}",
                            "{letters} _{n} {abbr:scale_abbr}")
                    .alsoAs("amount")
                    .gives(MoneyRules::afterLetters)
                    .finds("a gap of [R3.7 billion] opened", "3700000000 ZAR")
                    .finds("it paid them [N250,000] then", "250000 NGN")
                    .finds("the road cost [Sh900m] in all", "900000000 KES")
                    .finds("a fund of [Bs 12 million] was set up", "12000000 BOB")
                    .skips("an R22 flew low")
                    .skips("the road N7 is shut")
                    .skips("pages A4 and L3 are lost")
                    .build();

    /**
     * Letters are a sign only of a sum with a scale word or with groups of digits, and a single
     * letter only where it is glued to it: {@code R22} is a designation.
     */
    private static Written afterLetters(Match m) {
        Currency currency = m.get(Currency.class, "letters");
        Numeral n = scaled(m, m.get(Numeral.class, "n"));
        boolean glued = m.atoms().get(m.beginOf("n")).glued();
        boolean large = isLarge(n) && (n.isScaled() || m.text("n").indexOf(',') > 0);
        boolean fits =
                large
                        && (glued || currency.surface().length() > 1)
                        && n.form() == Numeral.Form.DIGITS
                        && !m.atoms().get(m.begin()).glued();
        return fits && !goesOn(m) && !endsWithFullStop(m) ? money(n, currency) : null;
    }

    private static final Rule<Written> CODE =
            Rule.<Written>named("quantity.money.code")
                    .matches(
                            "{n}({abbr:scale_abbr})? {code}",
                            "{n} {code} {scale}",
                            "{n} {millions_of}")
                    .alsoAs("amount")
                    .gives(MoneyRules::coded)
                    .finds("a price of [22.5 million USD] was named", "22500000 USD")
                    .finds("losses of [30 MUSD] followed", "30000000 USD")
                    .skips("we hired 5 ALL the same")
                    .build();

    private static Written coded(Match m) {
        Numeral n = scaled(m, m.get(Numeral.class, "n"));
        Optional<Currency> millions = m.find(Currency.class, "millions_of");
        if (!isClosed(m)) {
            return null;
        }
        if (millions.isPresent()) {
            return money(n.times(BigDecimal.valueOf(1_000_000)), millions.get());
        }
        Numeral scaled = m.find(BigDecimal.class, "scale").map(n::times).orElse(n);
        Currency currency = m.get(Currency.class, "code");
        return currency.isWord() && !isLarge(scaled) ? null : money(scaled, currency);
    }

    private static final Rule<Written> NAME =
            Rule.<Written>named("quantity.money.name")
                    .matches(
                            "{n}({abbr:scale_abbr})? (-)? {currency}",
                            "{n} {abbr:scale_abbr} {currency}",
                            "{vague} (of)? {currency}",
                            "({sign}|{code}) {vague}")
                    .alsoAs("amount")
                    .gives(MoneyRules::named)
                    .finds("it gave [20m euros] in aid", "20000000 EUR")
                    .finds("a fine of [six million yen] was paid", "6000000 JPY")
                    .finds("a gum for [19 cents] each", "0.19 USD")
                    .finds(
                            "they spent [tens of thousands of dollars] on it",
                            "vague 20000..99999 USD")
                    .skips("the dollar rose on Monday")
                    .build();

    private static Written named(Match m) {
        Currency currency =
                m.find(Currency.class, "currency")
                        .or(() -> m.find(Currency.class, "sign"))
                        .or(() -> m.find(Currency.class, "code"))
                        .orElseThrow();
        if (!m.text("vague").isEmpty()) {
            return Amount.vague(m.get(org.attest.model.Bounds.class, "vague")).in(currency.code());
        }
        return isClosed(m) ? money(scaled(m, m.get(Numeral.class, "n")), currency) : null;
    }

    private static final Rule<Written> DOLLARS_AND_CENTS =
            Rule.<Written>named("quantity.money.with_cents")
                    .matches(
                            "{n} {whole:currency} (and)? {cents:n} {part:currency}",
                            "{sign} {n} (and)? {cents:n} {part:currency}",
                            "{n} {whole:currency} and {cents:n}")
                    .alsoAs("amount")
                    .gives(MoneyRules::dollarsAndCents)
                    .finds("he paid [3 dollars 50 cents] for it", "3.5 USD")
                    .skips("he paid 3 dollars for 50 pens")
                    .build();

    private static Written dollarsAndCents(Match m) {
        Currency whole =
                m.find(Currency.class, "whole").orElseGet(() -> m.get(Currency.class, "sign"));
        Optional<Currency> part = m.find(Currency.class, "part");
        boolean fits = !whole.isPart() && part.map(Currency::isPart).orElseGet(() -> endsClause(m));
        return fits
                ? withCents(m.get(Numeral.class, "n"), m.get(Numeral.class, "cents"), whole)
                : null;
    }

    private static boolean endsClause(Match m) {
        return m.after(1).map(a -> !a.isWord() && !a.is("-")).orElse(true);
    }

    private static final Rule<Written> AMBIGUOUS =
            Rule.<Written>named("quantity.money.ambiguous")
                    .matches("{n}({abbr:scale_abbr})? {ambiguous} (sterling)?")
                    .alsoAs("amount")
                    .gives(MoneyRules::ambiguous)
                    .finds("a bridge for [310 million pounds] opened", "310000000 GBP")
                    .finds("it was sold for [40,000 won] there", "40000 KRW")
                    .skips("she lost 25 pounds in spring")
                    .skips("a team of 11 won the cup")
                    .build();

    private static Written ambiguous(Match m) {
        Numeral n = scaled(m, m.get(Numeral.class, "n"));
        Currency currency = m.get(Currency.class, "ambiguous");
        boolean sterling = m.text().toLowerCase(java.util.Locale.ROOT).endsWith("sterling");
        boolean weight =
                currency.surface().startsWith("pound") || currency.surface().startsWith("dram");
        boolean evident =
                sterling
                        || n.value().compareTo(BigDecimal.valueOf(weight ? 1_000_000 : 1000)) >= 0
                        || MoneyContext.isNamed(m, currency);
        return evident && isClosed(m) ? money(n, currency) : null;
    }
}
