package org.opendps.local.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-12-28, 2027-04-30",
        // Monday 29 March and Thursday 1 April 2027 lie in two financial years
        "2027-02-22, 2027-04-05, 2028-04-30",
        "2027-02-15, 2027-03-22, 2027-04-30"
    })
    void startsInAWeekOfOneFinancialYear(LocalDate today, LocalDate starts, LocalDate ends) {
        var plan = Plan.from(today, monday -> true);
        assertThat(plan.starts()).isEqualTo(starts);
        assertThat(plan.ends()).isEqualTo(ends);
    }

    @Test
    void startsInTheFirstWeekWithoutABankHoliday() {
        var plan = Plan.from(LocalDate.parse("2026-11-23"), monday -> monday.isAfter(LocalDate.parse("2026-12-28")));
        assertThat(plan.starts()).isEqualTo(LocalDate.parse("2027-01-04"));
    }
}
