package org.opendps.finance.attendance.week;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.Refused;
import org.opendps.finance.attendance.rule.Attended;
import org.opendps.finance.attendance.rule.Judged;
import org.opendps.finance.attendance.rule.Told;
import org.opendps.finance.commitment.FirmCommitment;
import org.opendps.finance.commitment.PlannedSession;
import org.opendps.finance.commitment.WeekPlan;
import org.opendps.finance.delivery.Outcome;
import org.opendps.finance.delivery.PaidPart;
import org.opendps.finance.ledger.Journal.WeekPart;
import org.opendps.finance.schedule.FinancialYear;
import org.opendps.finance.schedule.Schedule;
import org.opendps.finance.spend.Purchase;
import org.opendps.finance.spend.VatCode;

class WeekTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-12-03");
    private final Schedule schedule =
            new Schedule(FIRST, LocalDate.parse("2027-06-30"), Set.of(MONDAY, THURSDAY), true);

    private static final FirmCommitment BY = new FirmCommitment(
            UUID.randomUUID(),
            new Purchase(
                    "E06000054",
                    UUID.randomUUID(),
                    null,
                    null,
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    "DAY-CENTRE",
                    "NORTH",
                    "COUNCIL_MANAGED",
                    VatCode.EXEMPT),
            Money.of("55.00"));

    private static Week week(String monday, Schedule schedule) {
        var starting = LocalDate.parse(monday);
        var days = schedule.within(starting, starting.plusDays(6));
        var planned =
                days.sessions().stream().map(day -> new PlannedSession(day, BY)).toList();
        return new Week(starting, new WeekPlan(planned, planned.size(), days.skipped()));
    }

    private static Attended on(String day, Outcome outcome) {
        return new Attended(LocalDate.parse(day), outcome);
    }

    private String refusal(String monday, LocalDate today, Attended... sessions) {
        var week = week(monday, schedule);
        return catchThrowableOfType(Refused.class, () -> week.mustBeAccountedFor(List.of(sessions), today))
                .refusal()
                .reason();
    }

    @Test
    void acceptsEachPlannedSessionOnceFromTheDayAfterTheLast() {
        var week = week("2026-12-07", schedule);
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
    void whatIsAccountedForIsNotAskedForAgainAndAChangedWeekIsToldApart() {
        var later = LocalDate.parse("2027-06-30");
        var done = new Week(LocalDate.parse("2026-12-07"), new WeekPlan(List.of(), 2, List.of()));
        assertThat(catchThrowableOfType(Refused.class, () -> done.mustBeAccountedFor(List.of(), later))
                        .refusal()
                        .reason())
                .isEqualTo("week-returned-before");
        var week = week("2026-12-07", schedule);
        assertThatCode(() -> week.mustStillBePlanned(
                        List.of(on("2026-12-10", Outcome.ABSENT), on("2026-12-07", Outcome.ATTENDED))))
                .doesNotThrowAnyException();
        assertThat(catchThrowableOfType(
                                Refused.class,
                                () -> week.mustStillBePlanned(List.of(on("2026-12-07", Outcome.ATTENDED))))
                        .refusal()
                        .reason())
                .isEqualTo("sessions-changed-since");
    }

    @Test
    void firstWeekMayBePartialAndBankHolidaysAreNotPlanned() {
        assertThat(week("2026-11-30", schedule).plan().open())
                .extracting(PlannedSession::day)
                .containsExactly(FIRST);
        assertThat(week("2026-12-28", schedule).plan().open())
                .extracting(PlannedSession::day)
                .containsExactly(LocalDate.parse("2026-12-31"));
    }

    private static Judged paid(String day, Outcome outcome, int percent) {
        return new Judged(on(day, outcome), new PaidPart(percent), "because");
    }

    /** The Monday is a bank holiday: closed by the terms. */
    @Test
    void thatTheProviderWasClosedOnABankHolidayMayBeSaidAnyway() {
        var week = week("2026-12-28", schedule);
        var said = List.of(on("2026-12-28", Outcome.CLOSED), on("2026-12-31", Outcome.ATTENDED));
        assertThatCode(() -> week.mustBeAccountedFor(said, LocalDate.parse("2027-01-01")))
                .doesNotThrowAnyException();
        assertThat(refusal(
                        "2026-12-28",
                        LocalDate.parse("2027-01-01"),
                        on("2026-12-28", Outcome.ATTENDED),
                        on("2026-12-31", Outcome.ATTENDED)))
                .isEqualTo("sessions-differ");
        var judged = List.of(paid("2026-12-28", Outcome.CLOSED, 0), paid("2026-12-31", Outcome.ATTENDED, 100));
        assertThat(week.told(judged)).extracting(Told::amount).containsExactly(Money.ZERO, Money.of("55.00"));
        assertThat(week.shares(judged))
                .hasSize(1)
                .allSatisfy(share -> assertThat(share.sessions()).hasSize(1));
    }

    @Test
    void costsWhatIsPaidAndSplitsAtTheEndOfMarch() {
        var acrossYears = new Schedule(FIRST, LocalDate.parse("2027-06-30"), Set.of(MONDAY, THURSDAY), false);
        var week = week("2027-03-29", acrossYears);
        var sessions = List.of(
                paid("2027-03-29", Outcome.ATTENDED, 100), paid("2027-04-01", Outcome.CANCELLED_BY_PROVIDER, 0));
        var budget = BY.purchase().budgetId();
        assertThat(week.shares(sessions).stream().map(Week.Share::cost))
                .containsExactly(
                        new WeekPart(budget, FinancialYear.of("2026-27"), Money.of("55.00"), Money.of("55.00")),
                        new WeekPart(budget, FinancialYear.of("2027-28"), Money.of("55.00"), Money.ZERO));
    }

    /** 33 per cent of £55.00 is £18.15; a session that is paid in part is one that is paid. */
    @Test
    void whatIsPaidInPartIsAUnitAndTheRestIsFreedWithoutOne() {
        var week = week("2026-12-07", schedule);
        var share = week.shares(
                        List.of(paid("2026-12-07", Outcome.ABSENT, 33), paid("2026-12-10", Outcome.ATTENDED, 100)))
                .getFirst();
        assertThat(share.spentLine().units()).isEqualTo(2);
        assertThat(share.spentLine().net()).isEqualTo(Money.of("73.15"));
        assertThat(share.freedLine().units()).isZero();
        assertThat(share.freedLine().net()).isEqualTo(Money.of("-36.85"));
    }
}
