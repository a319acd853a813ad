package org.opendps.blocks.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.blocks.problem.Refused;
import org.opendps.blocks.time.BankHolidays.Calendar;

class BankHolidaysTest {

    private final BankHolidays holidays = BankHolidays.shipped();

    @ParameterizedTest
    @CsvSource({
        "2026-12-25, true, true",
        "2026-12-28, true, true", // 26 December 2026 is a Saturday
        "2026-11-30, false, true", // St Andrew's Day, Scotland only
        "2026-06-15, false, true", // one-off in Scotland
        "2027-03-17, false, true", // St Patrick's Day, Northern Ireland only
        "2026-11-24, false, false"
    })
    void differByPartOfTheCountry(LocalDate day, boolean englandAndWales, boolean anyPart) {
        assertThat(holidays.on(day, Calendar.ENGLAND_AND_WALES).isPresent()).isEqualTo(englandAndWales);
        assertThat(holidays.on(day, Calendar.ANY_PART_OF_THE_UK).isPresent()).isEqualTo(anyPart);
    }

    @Test
    void knowsTheLastLoadedYearAndRefusesTheNext() {
        assertThat(holidays.on(LocalDate.of(2028, 12, 31), Calendar.ENGLAND_AND_WALES))
                .isEmpty();
        assertThatThrownBy(() -> holidays.on(LocalDate.of(2029, 1, 1), Calendar.ENGLAND_AND_WALES))
                .isInstanceOfSatisfying(
                        Refused.class, e -> assertThat(e.refusal().reason()).isEqualTo("calendar-not-available"));
    }
}
