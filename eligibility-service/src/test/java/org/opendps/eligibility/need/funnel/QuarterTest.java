package org.opendps.eligibility.need.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuarterTest {

    @ParameterizedTest
    @CsvSource({
        "2026-10-01, 2026-10-01, 2026-12-31",
        "2026-09-30, 2026-07-01, 2026-09-30",
        "2028-02-29, 2028-01-01, 2028-03-31",
        "2026-12-31, 2026-10-01, 2026-12-31"
    })
    void holdsTheDay(LocalDate day, LocalDate from, LocalDate until) {
        assertThat(Quarter.of(day)).isEqualTo(new Quarter(from, until));
    }

    @Test
    void everyQuarterThatAPeriodTouchesIsShownWhole() {
        assertThat(Quarter.touching(LocalDate.of(2026, 9, 30), LocalDate.of(2027, 1, 1)))
                .extracting(Quarter::from)
                .containsExactly(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 10, 1), LocalDate.of(2027, 1, 1));
    }
}
