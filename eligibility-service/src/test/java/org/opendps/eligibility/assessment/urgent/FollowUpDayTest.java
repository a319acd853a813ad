package org.opendps.eligibility.assessment.urgent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowUpDayTest {

    /** Bank holidays of England from GOV.UK; 30 November is none there. 2035 is in no list. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 5, 2026-11-30",
        "2026-11-25, 5, 2026-12-02",
        "2026-11-28, 1, 2026-11-30",
        "2026-12-18, 5, 2026-12-29",
        "2027-03-25, 2, 2027-03-31",
        "2035-12-24, 2, 2035-12-26"
    })
    void isAWorkingDayInEngland(LocalDate day, int workingDays, LocalDate due) {
        assertThat(FollowUpDay.after(day, workingDays)).isEqualTo(due);
    }
}
