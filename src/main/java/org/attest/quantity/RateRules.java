package org.attest.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attest.lexicon.Units.Surface;
import org.attest.model.Token;
import org.attest.rule.Match;
import org.attest.rule.Rule;

/** What a rate is per: it stands after the figure, and is no part of its span. */
final class RateRules {

    /** What follows a figure: a period of time or a denominator, one of them empty. */
    record Rate(String period, String denominator) {}

    private static final Map<String, String> PERIODS =
            Map.ofEntries(
                    Map.entry("second", "per_second"),
                    Map.entry("minute", "per_minute"),
                    Map.entry("hour", "per_hour"),
                    Map.entry("hourly", "per_hour"),
                    Map.entry("day", "per_day"),
                    Map.entry("daily", "per_day"),
                    Map.entry("night", "per_night"),
                    Map.entry("week", "per_week"),
                    Map.entry("weekly", "per_week"),
                    Map.entry("month", "per_month"),
                    Map.entry("monthly", "per_month"),
                    Map.entry("quarter", "per_quarter"),
                    Map.entry("quarterly", "per_quarter"),
                    Map.entry("year", "per_year"),
                    Map.entry("yearly", "per_year"),
                    Map.entry("annually", "per_year"),
                    Map.entry("annum", "per_year"),
                    Map.entry("decade", "per_decade"));

    private RateRules() {}

    static List<Rule<?>> all() {
        return List.of(PERIOD, DENOMINATOR);
    }

    static boolean isPeriod(String lower) {
        return PERIODS.containsKey(lower);
    }

    private static final Rule<Rate> PERIOD =
            Rule.<Rate>named("rate.period")
                    .matches(
                            "(-)? (a|an|per|each|every|/) (-)? {period}",
                            "(annually|yearly|monthly|weekly|daily|hourly|quarterly)",
                            "p.a.")
                    .gives(RateRules::period)
                    .finds("it spends $2 billion [per year] on it", "per_year")
                    .finds("a 52,000 barrel[-a-day] plant", "per_day")
                    .skips("per ship")
                    .build();

    private static final Set<String> AFTER_TIME_PAST =
            Set.of("ago", "earlier", "before", "later", "after", "old", "or", "now");

    private static Rate period(Match m) {
        if (m.after(1).map(a -> AFTER_TIME_PAST.contains(a.lower())).orElse(false)) {
            return null;
        }
        String text = m.text().toLowerCase(Locale.ROOT);
        String word = m.text("period").isEmpty() ? text : m.text("period").toLowerCase(Locale.ROOT);
        return new Rate(PERIODS.getOrDefault(word, "per_year"), "");
    }

    private static final Rule<Rate> DENOMINATOR =
            Rule.<Rate>named("rate.denominator")
                    .matches(
                            "(-)? (a|an|per|/) (-)? {measure}",
                            "(-)? (a|an|per|/) (-)? {noun:word}")
                    .gives(RateRules::denominator)
                    .finds("it sold at $50 [a barrel] then", "/barrel")
                    .finds("rents of $80 [per square foot] are paid", "/square foot")
                    .skips("a of the")
                    .build();

    /** The price of a share is no rate: {@code $18 a share} is told as {@code $18} elsewhere. */
    private static final Set<String> SECURITIES =
            Set.of("share", "stock", "while", "lot", "few", "bit");

    private static Rate denominator(Match m) {
        boolean measure = m.find(Surface.class, "measure").isPresent();
        int last = m.end() - 1;
        Token token = m.atoms().token(last);
        boolean article = !m.text().contains("per") && !m.text().contains("/");
        boolean noun =
                token.tag().isNominal()
                        && (!article || m.after(1).map(a -> !a.isWord()).orElse(true) || measure);
        return (measure || noun) && !SECURITIES.contains(token.lemma())
                ? new Rate("", words(m))
                : null;
    }

    private static String words(Match m) {
        Optional<Surface> unit = m.find(Surface.class, "measure");
        Token last = m.atoms().token(m.end() - 1);
        return unit.map(surface -> surface.unit().name())
                .orElseGet(() -> last.lemma().isEmpty() ? last.lower() : last.lemma());
    }
}
