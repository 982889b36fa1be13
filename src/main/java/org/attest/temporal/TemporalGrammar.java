package org.attest.temporal;

import java.util.List;
import java.util.stream.Stream;
import org.attest.lexicon.Lexicon;
import org.attest.rule.Atom;
import org.attest.rule.Grammar;
import org.attest.rule.Rule;

/** All temporal rules, compiled, in the order in which they build on one another. */
final class TemporalGrammar {

    private TemporalGrammar() {}

    static Grammar<Expression> of(Lexicon lexicon) {
        return Grammar.of(Expression.class)
                .words(TemporalWords.of(lexicon))
                .shape("digits", Atom::isDigits)
                .stratum(NumberRules.all())
                .stratum(joined(Stream.of(DurationRules.amounts(), TimeRules.clocks())))
                .stratum(
                        joined(
                                Stream.of(
                                        ExplicitRules.all(),
                                        NamedRules.all(),
                                        RelativeRules.all(),
                                        DurationRules.all())))
                .stratum(joined(Stream.of(NamedRules.over(), PartRules.ranges())))
                .stratum(TimeRules.all())
                .stratum(joined(Stream.of(PartRules.all(), TimeRules.over())))
                .build();
    }

    private static List<Rule<?>> joined(Stream<List<Rule<?>>> lists) {
        return lists.<Rule<?>>flatMap(List::stream).toList();
    }
}
