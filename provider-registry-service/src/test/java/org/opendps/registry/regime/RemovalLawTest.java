package org.opendps.registry.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.opendps.registry.regime.removal.RemovalGround;
import org.opendps.registry.regime.removal.RemovalLaw;

class RemovalLawTest {

    @ParameterizedTest
    @CsvSource({
        "PA23_DYNAMIC_MARKET, DEBARRED_ON_MANDATORY_GROUND, true, 'Procurement Act 2023 s.37(1)'",
        "PA23_DYNAMIC_MARKET, EXCLUDED, false, 'Procurement Act 2023 s.37(2)'",
        "PA23_DYNAMIC_MARKET, CONDITIONS_NOT_MET, false, 'Procurement Act 2023 s.37(2)'",
        "PA23_OPEN_FRAMEWORK, DEBARRED_ON_MANDATORY_GROUND, false, 'Procurement Act 2023 s.45(6), s.48, s.78'",
        "PA23_OPEN_FRAMEWORK, BECAME_EXCLUDABLE, false, 'Procurement Act 2023 s.78'",
        "PA23_LIGHT_TOUCH_FRAMEWORK, BECAME_EXCLUDABLE, false, 'Procurement Act 2023 s.78'",
        "PA23_LIGHT_TOUCH_FRAMEWORK, CONDITIONS_NOT_MET, false, 'The terms of the framework'",
        "PCR2015_DPS, EXCLUDED, false, 'PCR 2015 reg 57(9)'",
        "PCR2015_DPS, BECAME_EXCLUDABLE, false, 'PCR 2015 reg 57(10)'",
        "PCR2015_DPS, CONDITIONS_NOT_MET, false, 'PCR 2015 reg 34(5)'"
    })
    void isThatOfTheRegime(Regime regime, RemovalGround ground, boolean required, String citation) {
        assertThat(regime.removal(ground))
                .extracting(RemovalLaw::required, RemovalLaw::citation)
                .containsExactly(required, citation);
    }

    @ParameterizedTest
    @EnumSource(Regime.class)
    void noStatuteSpeaksOfOnesOwnRequest(Regime regime) {
        assertThat(regime.removal(RemovalGround.AT_OWN_REQUEST))
                .isEqualTo(new RemovalLaw(false, "Council policy", "Council policy"));
    }

    @ParameterizedTest
    @EnumSource(value = Regime.class, names = "PA23_DYNAMIC_MARKET", mode = EnumSource.Mode.EXCLUDE)
    void onlyAMarketHasTheLawOfMarkets(Regime regime) {
        for (var ground : RemovalGround.values()) {
            if (regime != Regime.PCR2015_DPS || ground != RemovalGround.DEBARRED_ON_MANDATORY_GROUND) {
                assertThat(regime.removal(ground).toString()).doesNotContain("s.37");
            }
        }
    }

    /** The debarment list is one of the Procurement Act (s.62). */
    @Test
    void theRegulationsKnowNoDebarment() {
        assertThatThrownBy(() -> Regime.PCR2015_DPS.removal(RemovalGround.DEBARRED_ON_MANDATORY_GROUND))
                .hasMessageContaining("EXCLUDED");
    }
}
