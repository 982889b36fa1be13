package org.attest.quantity;

import java.util.Map;
import java.util.Set;
import org.attest.quantity.Vocabulary.Currency;
import org.attest.rule.Atom;
import org.attest.rule.Match;

/** What the rest of a sentence says of a currency whose name is an ordinary word. */
final class MoneyContext {

    private static final Map<String, Set<String>> SIGNS =
            Map.of(
                    "GBP", Set.of("£", "sterling", "pence", "gbp"),
                    "KRW", Set.of("₩", "korea", "korean", "seoul", "krw"),
                    "USD", Set.of("$", "dollars"),
                    "DEM", Set.of("german", "deutsche", "bundesbank"),
                    "BRL", Set.of("brazil", "brazilian", "reais"),
                    "CZK", Set.of("czech", "prague", "koruna"),
                    "IQD", Set.of("iraq", "iraqi", "baghdad"),
                    "PEN", Set.of("peru", "peruvian", "lima"),
                    "AFN", Set.of("afghan", "afghanistan", "kabul"));

    private MoneyContext() {}

    /** Whether a sign or word of the currency's home stands in the sentence. */
    static boolean isNamed(Match m, Currency currency) {
        Set<String> signs = SIGNS.getOrDefault(currency.code(), Set.of());
        for (int i = 0; i < m.atoms().size(); i++) {
            Atom atom = m.atoms().get(i);
            if (signs.contains(atom.lower())) {
                return true;
            }
        }
        return false;
    }
}
