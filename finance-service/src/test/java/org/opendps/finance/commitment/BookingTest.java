package org.opendps.finance.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.blocks.money.Money;

/** Asked for January and February 2027. Each booking is written {@code from until weekly}. */
class BookingTest {

    private static final LocalDate FIRST = LocalDate.parse("2027-01-01");
    private static final LocalDate LAST = LocalDate.parse("2027-02-28");

    @ParameterizedTest
    @CsvSource({
        "'', 0.00",
        "2027-01-01 2027-02-28 55.00, 55.00",
        // one follows the other: never both
        "2027-01-01 2027-01-31 55.00 | 2027-02-01 2027-02-28 60.00, 60.00",
        // both on one day
        "2027-01-01 2027-02-01 55.00 | 2027-02-01 2027-02-28 60.00, 115.00",
        // begun before the period
        "2026-10-01 2027-01-01 55.00 | 2026-11-01 2027-01-01 60.00, 115.00",
        // ended before it, beginning after it
        "2026-10-01 2026-12-31 55.00 | 2027-03-01 2027-03-31 60.00, 0.00",
        // on its first and on its last day
        "2026-10-01 2027-01-01 55.00 | 2027-02-28 2027-03-31 60.00, 60.00",
        // the peak lies in the middle
        "2027-01-01 2027-02-28 10.00 | 2027-01-10 2027-01-20 20.00 | 2027-01-20 2027-01-30 30.00, 60.00"
    })
    void theMostOnAnyDayCounts(String bookings, String highest) {
        assertThat(Booking.highest(booked(bookings), FIRST, LAST)).isEqualTo(Money.of(highest));
    }

    private static List<Booking> booked(String bookings) {
        return Arrays.stream(bookings.split("\\|"))
                .map(String::strip)
                .filter(booking -> !booking.isEmpty())
                .map(booking -> booking.split(" "))
                .map(parts -> new Booking(LocalDate.parse(parts[0]), LocalDate.parse(parts[1]), Money.of(parts[2])))
                .toList();
    }
}
