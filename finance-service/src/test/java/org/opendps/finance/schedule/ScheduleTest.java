package org.opendps.finance.schedule;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.Refused;

class ScheduleTest {

    private static final Money COST = Money.of("55.00");

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    /** Domain rule R6.2. */
    @Test
    void leavesOutBankHolidaysWhenTheProviderIsClosed() {
        var schedule = new Schedule(day("2026-10-05"), day("2027-03-31"), Set.of(MONDAY, THURSDAY), true);
        assertThat(schedule.skipped()).containsExactly(day("2026-12-28"), day("2027-03-29"));
        assertThat(schedule.byFinancialYear(COST))
                .containsExactly(new YearPart(FinancialYear.of("2026-27"), 49, Money.of("2695.00")));
        assertThat(schedule.within(day("2026-10-05"), day("2026-11-22")).sessions())
                .hasSize(14);
    }

    @Test
    void mondaysOfAYearAreFortySix() {
        var schedule = new Schedule(day("2026-04-01"), day("2027-03-31"), Set.of(MONDAY), true);
        assertThat(schedule.sessions()).hasSize(46);
        assertThat(schedule.skipped()).hasSize(6);
    }

    @Test
    void splitsAtTheEndOfTheFinancialYear() {
        var schedule = new Schedule(day("2027-03-25"), day("2027-04-05"), Set.of(MONDAY, THURSDAY), false);
        assertThat(schedule.byFinancialYear(COST))
                .containsExactly(
                        new YearPart(FinancialYear.of("2026-27"), 2, Money.of("110.00")),
                        new YearPart(FinancialYear.of("2027-28"), 2, Money.of("110.00")));
    }

    @Test
    void firstAndLastDayCount() {
        assertThat(new Schedule(day("2026-11-23"), day("2026-11-23"), Set.of(MONDAY), false).sessions())
                .containsExactly(day("2026-11-23"));
        assertThat(new Schedule(day("2026-11-24"), day("2026-11-23"), Set.of(MONDAY), false).sessions())
                .isEmpty();
    }

    @Test
    void doesNotGuessAYearWhoseBankHolidaysAreUnknown() {
        var open = new Schedule(day("2028-12-01"), day("2029-01-31"), Set.of(MONDAY), false);
        var closed = new Schedule(day("2028-12-01"), day("2029-01-31"), Set.of(MONDAY), true);
        assertThat(open.sessions()).isNotEmpty();
        assertThatThrownBy(closed::sessions).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-31, 2025-26, 12",
        "2026-04-01, 2026-27, 1",
        "2026-11-23, 2026-27, 8",
        "2027-01-01, 2026-27, 10",
        "2100-01-01, 2099-00, 10"
    })
    void financialYearsAndPeriodsStartInApril(LocalDate on, String year, int period) {
        assertThat(FinancialYear.of(on)).hasToString(year);
        assertThat(FinancialYear.period(on)).isEqualTo(period);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026", "2026-28", "2026/27", "26-27", "2026-2027", ""})
    void refusesWhatIsNoFinancialYear(String written) {
        assertThatThrownBy(() -> FinancialYear.of(written)).isInstanceOf(IllegalArgumentException.class);
    }
}
