package org.opendps.eligibility.person.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Domain rule R8.3. */
class RetentionRulesTest {

    @ParameterizedTest
    @CsvSource({
        "CARE_RECORD, 2018-11-25, 2026-11-25",
        "CARE_RECORD, 2016-02-29, 2024-02-29",
        "REFERRAL, 2025-11-25, 2026-11-25",
        "ENQUIRY, 2024-11-25, 2026-11-25",
        "WRONG_REGISTRATION, 2026-11-25, 2026-11-25",
        "FINANCIAL_RECORD, 2020-03-31, 2026-04-01",
        "FINANCIAL_RECORD, 2020-04-01, 2027-04-01"
    })
    void recordIsErasableFromTheDayThatItsRuleNames(RecordKind kind, LocalDate closed, LocalDate from) {
        assertThat(RetentionRules.on(kind, closed).erasableFrom(closed)).isEqualTo(from);
    }

    @ParameterizedTest
    @EnumSource(RecordKind.class)
    void everyKindHasARuleThatNamesItsSource(RecordKind kind) {
        assertThat(RetentionRules.on(kind, LocalDate.of(2026, 11, 25)).citation())
                .isNotBlank();
    }

    @Test
    void dayBeforeTheFirstRuleIsRuledByTheFirst() {
        assertThat(RetentionRules.on(RecordKind.CARE_RECORD, LocalDate.of(1990, 1, 1))
                        .years())
                .isEqualTo(8);
    }
}
