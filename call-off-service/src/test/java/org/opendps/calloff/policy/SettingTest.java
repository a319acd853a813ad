package org.opendps.calloff.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.opendps.blocks.policy.Defaults;
import org.opendps.blocks.policy.PolicyRequest;
import org.opendps.blocks.problem.Refused;

class SettingTest {

    private static final CallOffSettings CATALOGUE = new CallOffSettings();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    @ParameterizedTest
    @EnumSource
    void everySettingHasADefaultThatItTakes(Setting setting) {
        var value = Defaults.of(CATALOGUE).on(DAY).value(setting);
        assertThat(setting.problem(value.text())).isEmpty();
        assertThat(value.source()).isNotBlank();
        assertThat(value.own()).isFalse();
    }

    /** The last two: Procurement Act 2023 s.51(2), a voluntary standstill is 8 working days at least. */
    @ParameterizedTest
    @CsvSource({
        "openers, 2, true",
        "openers, 1, false",
        "openers, two, false",
        "approval-limit-commissioner, 50000.00, true",
        "approval-limit-commissioner, 50000, false",
        "below-threshold-route, OPEN_TO_ALL, true",
        "below-threshold-route, PERHAPS, false",
        "belowThresholdRoute, OPEN_TO_ALL, true",
        "belowThresholdRoute, PERHAPS, false",
        "standstill-working-days, 0, true",
        "standstill-working-days, 7, false",
        "standstill-working-days, 8, true"
    })
    void takesOnlyWhatItCanBe(String name, String value, boolean taken) {
        var setting = CATALOGUE.named(name).orElseThrow();
        assertThat(setting.problem(value).isEmpty()).isEqualTo(taken);
    }

    @Test
    void requestNamesAllThatIsWrongAtOnce() {
        var request = new PolicyRequest(DAY, "why", Map.of("openers", "0", "dragons", "3", "review-months", "12"));
        assertThatThrownBy(() -> request.known(CATALOGUE))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().facts().toString())
                                .contains("settings.openers", "settings.dragons")
                                .doesNotContain("review-months"));
    }
}
