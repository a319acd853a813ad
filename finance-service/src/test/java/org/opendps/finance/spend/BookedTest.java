package org.opendps.finance.spend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BookedTest {

    @ParameterizedTest(name = "{0} booked on {1} is P{3} of {2}")
    @CsvSource({
        "2027-04-05, 2026-11-01, 2027-28, 1", // ahead: the period of the service
        "2026-11-23, 2026-11-29, 2026-27, 8",
        "2026-11-30, 2026-12-06, 2026-27, 9", // a week on both sides of the end of a month
        "2027-01-25, 2027-02-01, 2026-27, 11", // approved after January was accrued
        "2027-03-22, 2027-03-31, 2026-27, 12",
        "2027-03-22, 2027-04-01, 2026-27, 13",
        "2027-03-22, 2028-06-01, 2026-27, 13",
    })
    void nothingIsBookedIntoAPeriodThatHasPassed(LocalDate service, LocalDate on, String year, int period) {
        var booked = Booked.of(service, on);
        assertThat(booked.year()).hasToString(year);
        assertThat(booked.period()).isEqualTo(period);
    }
}
