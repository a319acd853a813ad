package org.opendps.blocks.time.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendps.blocks.time.period.WorkingDayRule.PA23_CALENDAR_DAYS;
import static org.opendps.blocks.time.period.WorkingDayRule.PA23_WORKING_DAYS;
import static org.opendps.blocks.time.period.WorkingDayRule.PCR2015_CALENDAR_DAYS;
import static org.opendps.blocks.time.period.WorkingDayRule.PCR2015_WORKING_DAYS;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WorkingDayRuleTest {

    private static LocalDate on(String date) {
        return LocalDate.parse(date);
    }

    /** PCR 2015 reg 34(16), (17), (25); the last row is a Friday before Christmas of 2022. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 10, 2026-12-07",
        "2026-11-23, 15, 2026-12-14",
        "2026-12-18, 10, 2027-01-06",
        "2026-12-18, 15, 2027-01-13",
        "2027-03-19, 10, 2027-04-06",
        "2027-03-19, 15, 2027-04-13",
        "2025-12-22, 10, 2026-01-08",
        "2025-12-22, 15, 2026-01-15",
        "2028-04-05, 10, 2028-04-21",
        "2028-04-05, 15, 2028-04-28",
        "2026-11-23, 5, 2026-11-30",
        "2022-12-16, 10, 2023-01-04",
        "2026-11-27, 1, 2026-11-30",
        "2026-11-28, 1, 2026-11-30",
    })
    void workingDaysFollowTheEvent(String from, int days, String end) {
        assertThat(PCR2015_WORKING_DAYS.count(on(from), days).date()).isEqualTo(end);
    }

    /** PCR 2015 reg 34(9), (11), reg 113; periods of one day, and of two over Christmas and Easter. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 10, 2026-12-03",
        "2026-11-25, 10, 2026-12-07",
        "2026-12-15, 10, 2026-12-29",
        "2026-12-16, 10, 2026-12-29",
        "2027-03-16, 10, 2027-03-30",
        "2026-11-23, 30, 2026-12-23",
        "2026-11-25, 30, 2026-12-29",
        "2026-12-02, 30, 2027-01-04",
        "2026-12-15, 30, 2027-01-14",
        "2026-11-26, 1, 2026-11-27",
        "2026-11-27, 1, 2026-11-30",
        "2026-11-24, 2, 2026-11-26",
        "2026-11-27, 2, 2026-12-01",
        "2026-11-27, 3, 2026-12-01",
        "2026-12-24, 2, 2026-12-30",
        "2027-03-25, 3, 2027-03-31",
    })
    void calendarDaysHoldTwoWorkingDaysAndEndOnOne(String from, int days, String end) {
        assertThat(PCR2015_CALENDAR_DAYS.count(on(from), days).date()).isEqualTo(end);
    }

    /** Procurement Act 2023 s.51(5): the same eight days by the calendar of England and Wales end a day earlier. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 8, 2026-12-03",
        "2026-11-24, 8, 2026-12-04",
        "2026-12-21, 8, 2027-01-05",
        "2027-03-11, 8, 2027-03-23",
        "2026-06-08, 8, 2026-06-18",
        "2027-07-05, 8, 2027-07-15",
        "2026-11-28, 8, 2026-12-10",
        "2026-11-23, 1, 2026-11-23",
        "2026-11-30, 1, 2026-12-01",
    })
    void workingDaysBeginWithTheDay(String from, int days, String end) {
        assertThat(PA23_WORKING_DAYS.count(on(from), days).date()).isEqualTo(end);
    }

    /** Procurement Act 2023 s.53(1), s.59(2), s.68(2): contract details, their copy, and payment. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 30, 2026-12-22",
        "2027-02-01, 30, 2027-03-02",
        "2026-12-02, 30, 2026-12-31",
        "2026-11-23, 120, 2027-03-22",
        "2026-11-23, 180, 2027-05-21",
        "2027-01-04, 120, 2027-05-03",
        "2026-11-23, 1, 2026-11-23",
    })
    void calendarDaysBeginWithTheDayAndDoNotMove(String from, int days, String end) {
        var period = PA23_CALENDAR_DAYS.count(on(from), days);
        assertThat(period.date()).isEqualTo(end);
        assertThat(period.skipped()).isEmpty();
    }

    @Test
    void saysWhyADayDidNotCount() {
        assertThat(PCR2015_WORKING_DAYS.count(on("2026-12-24"), 2).skipped())
                .containsExactly(
                        new SkippedDay(on("2026-12-25"), "Christmas"),
                        new SkippedDay(on("2026-12-26"), "Saturday"),
                        new SkippedDay(on("2026-12-27"), "Sunday"),
                        new SkippedDay(on("2026-12-28"), "Boxing day"));
        assertThat(PCR2015_CALENDAR_DAYS.count(on("2026-11-25"), 10).skipped())
                .containsExactly(
                        new SkippedDay(on("2026-12-05"), "Saturday"), new SkippedDay(on("2026-12-06"), "Sunday"));
    }

    /** 30 November is a bank holiday in Scotland only. */
    @Test
    void saintAndrewsDayCountsUnderTheOneLawOnly() {
        assertThat(PCR2015_WORKING_DAYS.count(on("2026-11-27"), 1).date()).isEqualTo("2026-11-30");
        assertThat(PA23_WORKING_DAYS.count(on("2026-11-28"), 1).date()).isEqualTo("2026-12-01");
    }

    @ParameterizedTest
    @CsvSource({
        "PCR2015_WORKING_DAYS, 2028-12-28, 1, 2",
        "PCR2015_CALENDAR_DAYS, 2028-12-28, 1, 2",
        "PA23_WORKING_DAYS, 2028-12-28, 2, 3",
        "PA23_CALENDAR_DAYS, 2028-12-28, 4, 5",
    })
    void refusesToCountIntoAYearThatIsNotLoaded(WorkingDayRule rule, String from, int last, int tooMany) {
        assertThat(rule.count(on(from), last).date()).isBefore("2029-01-01");
        assertThatThrownBy(() -> rule.count(on(from), tooMany))
                .hasMessageContaining("calendar-not-available")
                .hasMessageContaining("2029");
    }

    @ParameterizedTest
    @EnumSource
    void refusesToCountFromAYearThatIsNotLoaded(WorkingDayRule rule) {
        assertThat(rule.count(on("2019-01-01"), 1).date()).isNotNull();
        assertThatThrownBy(() -> rule.count(on("2018-12-31"), 1)).hasMessageContaining("calendar-not-available");
    }
}
