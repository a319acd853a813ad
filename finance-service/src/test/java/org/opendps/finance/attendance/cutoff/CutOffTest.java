package org.opendps.finance.attendance.cutoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CutOffTest {

    private static final CutOff TUESDAY = new CutOff(DayOfWeek.TUESDAY, LocalTime.NOON);

    /** Noon in London: the clocks change on 25 October 2026 and 28 March 2027. */
    @ParameterizedTest
    @CsvSource({
        "2026-12-07, 2026-12-15T12:00:00Z",
        "2026-10-12, 2026-10-20T11:00:00Z",
        "2026-10-19, 2026-10-27T12:00:00Z",
        "2027-03-15, 2027-03-23T12:00:00Z",
        "2027-03-22, 2027-03-30T11:00:00Z"
    })
    void aWeekIsReturnedByNoonOfTheTuesdayAfterIt(LocalDate monday, Instant cutOff) {
        assertThat(TUESDAY.ofWeek(monday)).isEqualTo(cutOff);
        assertThat(Counted.of(TUESDAY, TUESDAY, monday, cutOff).late()).isFalse();
        assertThat(Counted.of(TUESDAY, TUESDAY, monday, cutOff.plusNanos(1)).late())
                .isTrue();
    }

    /** The week of 7 December 2026: in time it counts for its own cut-off, late for the next after it was sent. */
    @ParameterizedTest
    @CsvSource({
        "2026-12-11T00:00:00Z, 2026-12-15",
        "2026-12-15T12:00:00Z, 2026-12-15",
        "2026-12-15T12:00:00.001Z, 2026-12-22",
        "2026-12-16T00:00:00Z, 2026-12-22",
        "2026-12-22T12:00:00Z, 2026-12-22",
        "2026-12-22T12:00:01Z, 2026-12-29",
        "2027-03-30T11:00:00Z, 2027-03-30",
        "2027-03-30T11:00:01Z, 2027-04-06"
    })
    void countsForItsOwnCutOffOrForTheNext(Instant sent, LocalDate countsFrom) {
        var counted = Counted.of(TUESDAY, TUESDAY, LocalDate.parse("2026-12-07"), sent);
        assertThat(counted.countsFrom()).isEqualTo(countsFrom);
    }

    @ParameterizedTest
    @CsvSource({"MONDAY, 00:00, 2026-12-14T00:00:00Z", "SUNDAY, 23:59, 2026-12-20T23:59:00Z"})
    void anyDayOfTheWeekAfterCanBeTheDay(DayOfWeek day, LocalTime time, Instant cutOff) {
        assertThat(new CutOff(day, time).ofWeek(LocalDate.parse("2026-12-07"))).isEqualTo(cutOff);
    }

    /** The council has set Wednesday meanwhile. */
    @ParameterizedTest
    @CsvSource({"2026-12-15T12:00:01Z, 2026-12-16", "2026-12-16T12:00:01Z, 2026-12-23"})
    void whatIsLateGoesByTheCutOffOfTheDayOnWhichItWasSent(Instant sent, LocalDate countsFrom) {
        var now = new CutOff(DayOfWeek.WEDNESDAY, LocalTime.NOON);
        var counted = Counted.of(TUESDAY, now, LocalDate.parse("2026-12-07"), sent);
        assertThat(counted.late()).isTrue();
        assertThat(counted.countsFrom()).isEqualTo(countsFrom);
    }
}
