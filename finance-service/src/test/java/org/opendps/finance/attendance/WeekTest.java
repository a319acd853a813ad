package org.opendps.finance.attendance;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.Refused;
import org.opendps.finance.attendance.Attended.Outcome;
import org.opendps.finance.ledger.Journal.WeekPart;
import org.opendps.finance.schedule.FinancialYear;
import org.opendps.finance.schedule.Schedule;

class WeekTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-12-03");
    private final Schedule schedule =
            new Schedule(FIRST, LocalDate.parse("2027-06-30"), Set.of(MONDAY, THURSDAY), true);

    private static Attended on(String day, Outcome outcome) {
        return new Attended(LocalDate.parse(day), outcome);
    }

    private String refusal(String monday, LocalDate today, Attended... sessions) {
        var week = new Week(LocalDate.parse(monday), schedule);
        return catchThrowableOfType(Refused.class, () -> week.mustBeAccountedFor(List.of(sessions), today))
                .refusal()
                .reason();
    }

    @Test
    void acceptsEachPlannedSessionOnceFromTheDayAfterTheLast() {
        var week = new Week(LocalDate.parse("2026-12-07"), schedule);
        var sessions = List.of(on("2026-12-10", Outcome.ABSENT), on("2026-12-07", Outcome.ATTENDED));
        assertThatCode(() -> week.mustBeAccountedFor(sessions, LocalDate.parse("2026-12-11")))
                .doesNotThrowAnyException();
        assertThat(refusal("2026-12-07", LocalDate.parse("2026-12-10"), sessions.toArray(Attended[]::new)))
                .isEqualTo("week-not-over");
    }

    @Test
    void asksForTheSessionsThatWerePlannedAndNoOthers() {
        var later = LocalDate.parse("2027-06-30");
        assertThat(refusal("2026-12-07", later, on("2026-12-07", Outcome.ATTENDED)))
                .isEqualTo("sessions-differ");
        assertThat(refusal(
                        "2026-12-07",
                        later,
                        on("2026-12-07", Outcome.ATTENDED),
                        on("2026-12-10", Outcome.ATTENDED),
                        on("2026-12-10", Outcome.ATTENDED)))
                .isEqualTo("sessions-differ");
        assertThat(refusal("2026-12-08", later, on("2026-12-10", Outcome.ATTENDED)))
                .isEqualTo("week-starts-on-monday");
        assertThat(refusal("2027-07-05", later, on("2027-07-05", Outcome.ATTENDED)))
                .isEqualTo("nothing-planned");
    }

    @Test
    void firstWeekMayBePartialAndBankHolidaysAreNotPlanned() {
        assertThat(new Week(LocalDate.parse("2026-11-30"), schedule).planned()).containsExactly(FIRST);
        assertThat(new Week(LocalDate.parse("2026-12-28"), schedule).planned())
                .containsExactly(LocalDate.parse("2026-12-31"));
    }

    @Test
    void costsOnlyWhatWasAttendedAndSplitsAtTheEndOfMarch() {
        var acrossYears = new Schedule(FIRST, LocalDate.parse("2027-06-30"), Set.of(MONDAY, THURSDAY), false);
        var week = new Week(LocalDate.parse("2027-03-29"), acrossYears);
        var sessions = List.of(on("2027-03-29", Outcome.ATTENDED), on("2027-04-01", Outcome.CANCELLED_BY_PROVIDER));
        assertThat(week.cost(sessions, Money.of("55.00")))
                .containsExactly(
                        new WeekPart(FinancialYear.of("2026-27"), Money.of("55.00"), Money.of("55.00")),
                        new WeekPart(FinancialYear.of("2027-28"), Money.of("55.00"), Money.ZERO));
    }
}
