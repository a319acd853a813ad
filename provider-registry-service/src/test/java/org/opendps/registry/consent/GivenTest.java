package org.opendps.registry.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.blocks.problem.Refused;

class GivenTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final int MONTHS = 12;

    private static Given given(How how, LocalDate on, LocalDate until, @Nullable String evidence) {
        return new Given(how, "Pat Miller", on, until, evidence);
    }

    /** Twelve months: the policy of V021, from the day on which it was given. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-11-23",
        "2026-11-23, 2027-11-23",
        "2025-11-23, 2026-11-23",
        "2026-02-28, 2027-02-28",
    })
    void holdsFromTheDayItWasGivenForAYearAtMost(LocalDate on, LocalDate until) {
        assertThatCode(() -> given(How.ELECTRONIC, on, until, null).mustBeSound(MONTHS, TODAY))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, 2027-01-01, consent-not-given-yet",
        "2026-11-01, 2026-11-22, consent-over-already",
        "2026-11-23, 2027-11-24, consent-too-long",
        "2025-11-22, 2026-11-23, consent-too-long",
    })
    void isRefusedOutsideOfThat(LocalDate on, LocalDate until, String reason) {
        var refused = catchThrowableOfType(
                Refused.class, () -> given(How.ELECTRONIC, on, until, null).mustBeSound(MONTHS, TODAY));
        assertThat(refused.refusal().reason()).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({"PHONE, note 4711", "PAPER, folder 3"})
    void anOfficerRecordsACallOrALetterWithItsEvidence(How how, String evidence) {
        assertThatCode(() -> given(how, TODAY, TODAY, evidence).mustBeEvidenced())
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "PHONE,, consent-evidence-missing",
        "PAPER,'  ', consent-evidence-missing",
        "ELECTRONIC, a tick, consent-by-other-means",
    })
    void anOfficerRecordsNothingElse(How how, @Nullable String evidence, String reason) {
        var refused = catchThrowableOfType(
                Refused.class, () -> given(how, TODAY, TODAY, evidence).mustBeEvidenced());
        assertThat(refused.refusal().reason()).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({"PHONE", "PAPER"})
    void whatAnAdministratorGivesHereIsElectronic(How how) {
        var refused = catchThrowableOfType(
                Refused.class, () -> given(how, TODAY, TODAY, "x").mustBeElectronic());
        assertThat(refused.refusal().reason()).isEqualTo("consent-by-other-means");
    }
}
