package org.attest.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.temporal.Context.Direction;
import org.attest.temporal.Expression.Explicit;
import org.attest.temporal.Expression.Modified;
import org.attest.temporal.Partial.MonthDay;
import org.attest.temporal.Partial.NamedDay;
import org.attest.temporal.Partial.PartOfYear;
import org.attest.temporal.Partial.Season;
import org.attest.temporal.Partial.Turn;
import org.attest.temporal.Relative.Basis;
import org.attest.temporal.Relative.Offset;
import org.attest.temporal.Relative.Shifted;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Resolution by table: expression, what is known, value and bounds. */
class ExpressionTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2016, 11, 30);
    private static final CalendarPeriod LEAP_DAY = CalendarPeriod.day(LocalDate.of(2012, 2, 29));

    static Stream<Arguments> table() {
        return Stream.of(
                row(weekday(DayOfWeek.WEDNESDAY, Turn.BARE), Direction.PAST, "2016-11-30"),
                row(weekday(DayOfWeek.WEDNESDAY, Turn.LAST), Direction.PAST, "2016-11-23"),
                row(weekday(DayOfWeek.THURSDAY, Turn.BARE), Direction.PAST, "2016-11-24"),
                row(weekday(DayOfWeek.THURSDAY, Turn.BARE), Direction.FUTURE, "2016-12-01"),
                row(weekday(DayOfWeek.TUESDAY, Turn.NEXT), Direction.PAST, "2016-12-06"),
                row(new MonthDay(2, 29), Direction.UNKNOWN, "2016-02-29"),
                row(new MonthDay(1, 5), Direction.FUTURE, "2017-01-05"),
                row(new MonthDay(1, 5), Direction.UNKNOWN, "2017-01-05"),
                row(new MonthDay(10, 5), Direction.PAST, "2016-10-05"),
                row(month(11, Turn.BARE), Direction.PAST, "2016-11"),
                row(month(11, Turn.BARE), Direction.FUTURE, "2016-11"),
                row(month(3, Turn.BARE), Direction.FUTURE, "2017-03"),
                row(month(11, Turn.LAST), Direction.PAST, "2015-11"),
                row(new Season("WI", Turn.LAST), Direction.PAST, "2015-WI"),
                row(new Season("WI", Turn.NEXT), Direction.PAST, "2016-WI"),
                row(shifted(Unit.WEEK, -1), Direction.PAST, "2016-W47"),
                row(shifted(Unit.WEEKEND, 0), Direction.PAST, "2016-W48-WE"),
                row(shifted(Unit.QUARTER, 1), Direction.PAST, "2017-Q1"),
                row(shifted(Unit.DECADE, -1), Direction.PAST, "200"),
                row(offset("4", Unit.YEAR, -1), Direction.PAST, "2012"),
                row(offset("1.5", Unit.YEAR, -1), Direction.PAST, "2015-05"),
                row(offset("9", Unit.MONTH, -1), Direction.PAST, "2016-02"),
                row(offset("2", Unit.FORTNIGHT, 1), Direction.FUTURE, "2016-W52"));
    }

    @ParameterizedTest
    @MethodSource("table")
    void resolves(Expression expression, Direction direction, String value) {
        Context context =
                new Context(Optional.of(WEDNESDAY), Narrative.NONE, direction, Habit.MONTH_FIRST);
        assertThat(expression.resolve(context).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "YEAR, 1990, START, 1990-01-01 to 1990-04-30",
        "YEAR, 1990, MID, 1990-05-01 to 1990-08-31",
        "YEAR, 1990, END, 1990-09-01 to 1990-12-31",
        "DECADE, 1990, START, 1990-01-01 to 1993-12-31",
        "DECADE, 1990, MID, 1994-01-01 to 1996-12-31",
        "DECADE, 1990, END, 1997-01-01 to 1999-12-31",
        "MONTH, 2016, START, 2016-02-01 to 2016-02-10",
        "MONTH, 2016, MID, 2016-02-11 to 2016-02-20",
        "MONTH, 2016, END, 2016-02-21 to 2016-02-29",
        "DAY, 2016, END, 2016-02-29"
    })
    void partsOfPeriodsFollowTheContract(Unit unit, int year, Mod mod, String expected) {
        LocalDate day = LocalDate.of(year, 2, year == 2016 ? 29 : 1);
        Expression whole = new Explicit(CalendarPeriod.containing(day, unit));
        Context nothing =
                new Context(Optional.empty(), Narrative.NONE, Direction.UNKNOWN, Habit.MONTH_FIRST);
        assertThat(new Modified(mod, whole).resolve(nothing).range()).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource({"DAY, 1, 2012-03-01", "YEAR, -1, 2011", "MONTH, 1, 2012-03", "WEEK, -1, 2012-W08"})
    void stepsInTheNarrativeLeaveFromItsLastDate(Unit unit, int steps, String expected) {
        Narrative narrative = Narrative.NONE.after(Meaning.of(LEAP_DAY));
        Context context =
                new Context(Optional.of(WEDNESDAY), narrative, Direction.PAST, Habit.MONTH_FIRST);
        assertThat(new Shifted(unit, steps, Basis.NARRATIVE).resolve(context).value())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2000, 2000-04-23", "2016, 2016-03-27", "2019, 2019-04-21", "2038, 2038-04-25"})
    void knowsEaster(int year, LocalDate easter) {
        assertThat(new Holiday("EASTER+0").in(year)).isEqualTo(easter);
    }

    private static Arguments row(Expression expression, Direction direction, String value) {
        return Arguments.of(expression, direction, value);
    }

    private static Expression weekday(DayOfWeek day, Turn turn) {
        return new NamedDay(day, turn);
    }

    private static Expression month(int month, Turn turn) {
        return new PartOfYear(Unit.MONTH, month, turn);
    }

    private static Expression shifted(Unit unit, int steps) {
        return new Shifted(unit, steps, Basis.DOCUMENT);
    }

    private static Expression offset(String amount, Unit unit, int sign) {
        return new Offset(Amount.of(new BigDecimal(amount)), unit, sign, Basis.DOCUMENT);
    }
}
