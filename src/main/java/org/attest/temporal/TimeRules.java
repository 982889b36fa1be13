package org.attest.temporal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attest.rule.Match;
import org.attest.rule.Rule;
import org.attest.temporal.Clocked.At;
import org.attest.temporal.Relative.Basis;
import org.attest.temporal.Relative.Shifted;
import org.attest.temporal.TemporalWords.Step;

/** Times of day: clock times and parts of the day, with the day they belong to. */
final class TimeRules {

    private TimeRules() {}

    static final Rule<At> CLOCK =
            Rule.<At>named("time.clock")
                    .matches(
                            "{h:digits}~:~{m:digits}(~:~{s:digits})? {half:ampm}? (,? \\(? {zone} \\)?)?",
                            "{h:digits}~.~{m:digits} {half:ampm} {zone}?",
                            "{h:digits} {half:ampm} {zone}?",
                            "{h:digits} o~('|’)~clock (in the {daypart.the}|at night)?",
                            "{h:digits}~:~{m:digits} (in the {daypart.the}|at night)",
                            "{h:digits} (in the {daypart.the}|at night)",
                            "{h:count} o~('|’)~clock (in the {daypart.the}|at night)?",
                            "{h:count} {half:ampm}",
                            "{mil:digits} ({zone}|hours|hrs) {zone}?",
                            "{mil:digits}~z",
                            "at [{mil:digits}] (on|,|and)")
                    .as("clock")
                    .gives(TimeRules::clock)
                    .finds("they struck at [10:45 p.m.] from the sea", "T22:45")
                    .skips("the score was 10-45")
                    .build();

    static final Rule<Expression> CLOCK_ALONE =
            Rule.<Expression>named("time.of-day")
                    .matches("{clock}", "{hedge} {clock}")
                    .alsoAs("time")
                    .gives(
                            match ->
                                    match.find(Mod.class, "hedge")
                                            .<Expression>map(
                                                    mod ->
                                                            new Expression.Modified(
                                                                    mod,
                                                                    match.get(At.class, "clock")))
                                            .orElseGet(() -> match.get(At.class, "clock")))
                    .finds("they struck at [10:45 p.m.] from the sea", "TIME 2016-11-30T22:45")
                    .finds("it began [around 7:15 a.m.] there", "TIME 2016-11-30T07:15 APPROX")
                    .finds("talks begin at [1430 GMT] sharp", "TIME 2016-11-30T14:30Z")
                    .skips("the 1430 men")
                    .build();

    static final Rule<Expression> CLOCK_ON_DAY =
            Rule.<Expression>named("time.on-day")
                    .matches(
                            "{clock} (on|,)? {day}",
                            "{day} ,? at? {clock}",
                            "{day} ,? at? {hedge} {clock}",
                            "{hedge} {clock} (on|,)? {day}",
                            "{daypart.alone} (on|,|of)? {day}",
                            "{day} (at|,)? {daypart.alone}")
                    .gives(TimeRules::onDay)
                    .finds("it fell at [15:00 GMT Saturday] on them", "TIME 2016-11-26T15:00Z")
                    .finds("talks broke off at [noon Tuesday] again", "TIME 2016-11-29T12:00")
                    .finds("it starts at [10 a.m. Nov. 29, 2016] by phone", "TIME 2016-11-29T10:00")
                    .skips("it starts on Saturday")
                    .build();

    static final Rule<Expression> CLOCK_IN_PART =
            Rule.<Expression>named("time.clock-in-part")
                    .matches("{clock} ,? (on|in)? {time}", "{hedge} {clock} ,? (on|in)? {time}")
                    .gives(TimeRules::clockInPart)
                    .finds("it struck at [6:30 this morning] in town", "TIME 2016-11-30T06:30")
                    .finds("it ended at [8:15 Monday night] at last", "TIME 2016-11-28T20:15")
                    .skips("it struck at 6:30 in town")
                    .build();

    static final Rule<Expression> PART_OF_DAY =
            Rule.<Expression>named("time.part-of-day")
                    .matches(
                            "{day} {daypart}",
                            "{day} ~('|’)~s {daypart}",
                            "{turn} {daypart.the}",
                            "(the)? {daypart} (of|on) {day}",
                            "{deictic.time}",
                            "{part.adj:part.adjective} {turn} {daypart.the}",
                            "(this|that|the) {part.adjective} {daypart.the}",
                            "the {hours:small.hours} of {day}",
                            "the {hours:small.hours} of {day} morning")
                    .alsoAs("time")
                    .gives(TimeRules::partOfDay)
                    .finds("he was shot [Monday evening] at home", "TIME 2016-11-28TEV")
                    .finds("they will meet [this morning] in town", "TIME 2016-11-30TMO")
                    .finds("it burned [last night] in port", "TIME 2016-11-29TNI")
                    .skips("an evening gown")
                    .build();

    static final Rule<Expression> BARE_PART =
            Rule.<Expression>named("time.bare-part-of-day")
                    .matches(
                            "{daypart.alone}",
                            "(in|during|by|until|through|over) [the {daypart.the}]",
                            "at [night]",
                            "[overnight]")
                    .alsoAs("time")
                    .gives(TimeRules::barePart)
                    .finds("it starts at [noon] in the square", "TIME 2016-11-30T12:00")
                    .finds("it rained in [the morning] and stopped", "TIME 2016-11-30TMO")
                    .skips("the noon train")
                    .build();

    /** Rules that need the results of the others. */
    static List<Rule<?>> over() {
        return List.of(CLOCK_IN_PART);
    }

    static List<Rule<?>> clocks() {
        return List.of(CLOCK);
    }

    static List<Rule<?>> all() {
        return List.of(CLOCK_ALONE, CLOCK_ON_DAY, PART_OF_DAY, BARE_PART);
    }

    private static At clock(Match match) {
        String time = match.has("mil") ? military(match.text("mil")) : civil(match);
        boolean counter =
                Around.precedes(match, "left", "remaining", "to", "into") && !match.has("half");
        if (time == null || counter || !match.has("mil") && Around.isPartOfNumber(match)) {
            return null;
        }
        String zone = match.find(String.class, "zone").orElse("");
        return new At(time + zone, Optional.empty());
    }

    private static String military(String digits) {
        return digits.length() != 4
                ? null
                : time(
                        Integer.parseInt(digits.substring(0, 2)),
                        digits.substring(2),
                        Optional.empty());
    }

    private static String civil(Match match) {
        int hour =
                match.text("h").matches("\\d{1,2}")
                        ? Integer.parseInt(match.text("h"))
                        : match.find(Object.class, "h")
                                .filter(Amount.class::isInstance)
                                .flatMap(amount -> ((Amount) amount).number())
                                .filter(said -> said.scale() <= 0)
                                .map(BigDecimal::intValue)
                                .orElse(99);
        String minute = match.has("m") ? match.text("m") : "00";
        Optional<Boolean> afternoon = afternoon(match);
        if (afternoon.isPresent() && hour > 12 || match.has("half") && hour == 0) {
            return null;
        }
        int full = afternoon.map(pm -> hour % 12 + (pm ? 12 : 0)).orElse(hour);
        return time(full, minute, match.has("s") ? Optional.of(match.text("s")) : Optional.empty());
    }

    private static Optional<Boolean> afternoon(Match match) {
        if (match.has("half")) {
            return Optional.of(match.text("half").toLowerCase(Locale.ROOT).startsWith("p"));
        }
        String lower = match.text().toLowerCase(Locale.ROOT);
        if (lower.endsWith("morning")) {
            return Optional.of(false);
        }
        return lower.endsWith("afternoon") || lower.endsWith("evening") || lower.endsWith("night")
                ? Optional.of(true)
                : Optional.empty();
    }

    private static String time(int hour, String minute, Optional<String> second) {
        boolean possible =
                hour <= 24
                        && minute.length() == 2
                        && Integer.parseInt(minute) < 60
                        && second.map(s -> s.length() == 2 && Integer.parseInt(s) < 60)
                                .orElse(true);
        return possible
                ? String.format(Locale.ROOT, "T%02d:%s", hour, minute)
                        + second.map(s -> ":" + s).orElse("")
                : null;
    }

    private static Expression onDay(Match match) {
        Expression day = match.get(Expression.class, "day");
        At at =
                match.find(At.class, "clock")
                        .orElseGet(
                                () ->
                                        new At(
                                                match.get(String.class, "daypart.alone"),
                                                Optional.empty()));
        Expression whole = at.on(day);
        return match.find(Mod.class, "hedge")
                .<Expression>map(mod -> new Expression.Modified(mod, whole))
                .orElse(whole);
    }

    /** Of the two hours that a clock shows, the one in that part of the day. */
    private static Expression clockInPart(Match match) {
        At clock = match.get(At.class, "clock");
        if (!(match.get(Expression.class, "time") instanceof At part)
                || part.time().contains(":")) {
            return null;
        }
        int hour = Integer.parseInt(clock.time().substring(1, 3));
        boolean later = !part.time().equals("TMO") && hour >= 1 && hour < 12;
        String time =
                String.format(Locale.ROOT, "T%02d", later ? hour + 12 : hour)
                        + clock.time().substring(3);
        Expression at = new At(time, part.day());
        return match.find(Mod.class, "hedge")
                .<Expression>map(mod -> new Expression.Modified(mod, at))
                .orElse(at);
    }

    private static Expression partOfDay(Match match) {
        Optional<Expression> ready = match.find(Expression.class, "deictic.time");
        if (ready.isPresent()) {
            return ready.get();
        }
        String time =
                match.find(String.class, "daypart")
                        .or(() -> match.find(String.class, "daypart.the"))
                        .orElse("TMO");
        Expression day =
                match.find(Expression.class, "day")
                        .or(() -> match.find(Step.class, "turn").map(TimeRules::day))
                        .orElseGet(() -> new Shifted(Unit.DAY, 0, Basis.NARRATIVE));
        Expression at = new At(time, Optional.of(day));
        if (match.has("hours")) {
            return new Expression.Modified(Mod.START, at);
        }
        return match.find(Mod.class, "part.adj")
                .or(() -> match.find(Mod.class, "part.adjective"))
                .<Expression>map(mod -> new Expression.Modified(mod, at))
                .orElse(at);
    }

    private static Expression day(Step step) {
        return new Shifted(Unit.DAY, step.steps(), step.basis());
    }

    /** Whether it says what something does: a law that would {@code sunset}. */
    private static boolean isVerb(Match match) {
        return Around.follows(match, "would", "will", "to", "\"", "“")
                && match.text().equalsIgnoreCase("sunset");
    }

    private static Expression barePart(Match match) {
        if (Around.precedesNoun(match) && !match.text().equalsIgnoreCase("overnight")
                || Around.precedes(match, "of")
                || isVerb(match)) {
            return null;
        }
        String time =
                match.find(String.class, "daypart.alone")
                        .or(() -> match.find(String.class, "daypart.the"))
                        .orElse("TNI");
        return new At(time, Optional.empty());
    }
}
