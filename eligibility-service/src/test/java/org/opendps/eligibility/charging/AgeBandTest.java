package org.opendps.eligibility.charging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which band of the minimum income guarantee somebody is, on both sides of each boundary. */
class AgeBandTest {

    @ParameterizedTest
    @CsvSource({
        "2001-11-24, 2026-11-23, AGE_18_TO_24",
        "2001-11-24, 2026-11-24, AGE_25_TO_PENSION",
        "1960-04-05, 2026-04-04, AGE_25_TO_PENSION",
        "1960-04-05, 2026-04-05, PENSION_AGE",
        "1960-04-06, 2026-05-05, AGE_25_TO_PENSION",
        "1960-04-06, 2026-05-06, PENSION_AGE",
        "1961-03-05, 2028-02-04, AGE_25_TO_PENSION",
        "1961-03-05, 2028-02-05, PENSION_AGE",
        "1961-03-06, 2028-03-05, AGE_25_TO_PENSION",
        "1961-03-06, 2028-03-06, PENSION_AGE",
        "1930-01-01, 2026-11-23, PENSION_AGE"
    })
    void followsTheBirthDate(LocalDate born, LocalDate on, AgeBand band) {
        assertThat(AgeBand.of(born, on)).isEqualTo(band);
    }
}
