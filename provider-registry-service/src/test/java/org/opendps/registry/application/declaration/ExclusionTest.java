package org.opendps.registry.application.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.registry.application.declaration.Exclusion.Outcome;
import org.opendps.registry.regime.ExclusionGround;
import org.opendps.registry.regime.Regime;

class ExclusionTest {

    private static DeclaredGround declared(ExclusionGround ground, String on) {
        return new DeclaredGround(ground, LocalDate.parse(on), null, null, null);
    }

    /** PCR 2015 reg 57(11), (12); Procurement Act 2023 Sch 6 para 44, Sch 7 para 15. */
    @ParameterizedTest
    @CsvSource({
        "PCR2015_DPS, THEFT_FRAUD_BRIBERY, 2021-11-24, 2026-11-24, EXCLUDED",
        "PCR2015_DPS, THEFT_FRAUD_BRIBERY, 2021-11-24, 2026-11-25, NONE",
        "PCR2015_DPS, INSOLVENCY, 2023-11-24, 2026-11-24, EXCLUDABLE",
        "PCR2015_DPS, INSOLVENCY, 2023-11-24, 2026-11-25, NONE",
        "PCR2015_DPS, ENVIRONMENTAL_MISCONDUCT, 2023-11-23, 2026-11-24, NONE",
        "PA23_DYNAMIC_MARKET, ENVIRONMENTAL_MISCONDUCT, 2021-11-24, 2026-11-24, EXCLUDABLE",
        "PA23_DYNAMIC_MARKET, ENVIRONMENTAL_MISCONDUCT, 2021-11-24, 2026-11-25, NONE",
        "PA23_DYNAMIC_MARKET, INSOLVENCY, 2023-11-24, 2026-11-24, EXCLUDABLE",
        "PA23_DYNAMIC_MARKET, INSOLVENCY, 2023-11-24, 2026-11-25, NONE",
        "PA23_LIGHT_TOUCH_FRAMEWORK, TERRORISM, 2021-11-24, 2026-11-24, EXCLUDED",
        "PA23_OPEN_FRAMEWORK, TERRORISM, 2021-11-24, 2026-11-25, NONE",
    })
    void groundCountsForAsLongAsTheLawLooksBack(
            Regime regime, ExclusionGround ground, String on, String today, Outcome outcome) {
        var exclusion = Exclusion.of(List.of(declared(ground, on)), regime, LocalDate.parse(today));
        assertThat(exclusion.outcome()).isEqualTo(outcome);
        assertThat(exclusion.findings().getFirst().citation()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"true, true, EXCLUDABLE", "true, false, EXCLUDED", "false, true, EXCLUDED"})
    void mandatoryGroundIsLookedPastOnlyWhenEverythingWasPutRight(
            boolean compensated, boolean clarified, Outcome outcome) {
        var cleaning = new SelfCleaning(compensated, clarified, "New treasurer, new bank mandate");
        var ground = new DeclaredGround(
                ExclusionGround.TAX_OFFENCES, LocalDate.parse("2025-01-01"), "A trustee", null, cleaning);
        var exclusion = Exclusion.of(List.of(ground), Regime.PCR2015_DPS, LocalDate.parse("2026-01-01"));
        assertThat(exclusion.outcome()).isEqualTo(outcome);
    }

    @Test
    void gravestGroundDecides() {
        var grounds = List.of(
                declared(ExclusionGround.INSOLVENCY, "2026-01-01"), declared(ExclusionGround.TERRORISM, "2026-01-01"));
        var today = LocalDate.parse("2026-02-01");
        assertThat(Exclusion.of(grounds, Regime.PA23_DYNAMIC_MARKET, today).outcome())
                .isEqualTo(Outcome.EXCLUDED);
        assertThat(Exclusion.of(List.of(), Regime.PA23_DYNAMIC_MARKET, today).outcome())
                .isEqualTo(Outcome.NONE);
    }
}
