package org.opendps.registry.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendps.registry.regime.Regime.PA23_DYNAMIC_MARKET;
import static org.opendps.registry.regime.Regime.PA23_LIGHT_TOUCH_FRAMEWORK;
import static org.opendps.registry.regime.Regime.PA23_OPEN_FRAMEWORK;
import static org.opendps.registry.regime.Regime.PCR2015_DPS;
import static org.opendps.registry.regime.term.AdmissionDuringTerm.CONTINUOUS;
import static org.opendps.registry.regime.term.AdmissionDuringTerm.NONE;
import static org.opendps.registry.regime.term.AdmissionDuringTerm.WINDOWS;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.opendps.registry.regime.term.AdmissionDuringTerm;
import org.opendps.registry.regime.term.AskedTerms;
import org.opendps.registry.regime.term.DecisionTarget;

class RegimeTest {

    private static final LocalDate FROM = LocalDate.parse("2026-12-01");
    private static final LocalDate UNTIL = LocalDate.parse("2028-11-30");

    private static AskedTerms dps(@Nullable String submitted, String until) {
        var notice = submitted == null ? null : LocalDate.parse(submitted);
        return new AskedTerms(notice, LocalDate.parse("2024-10-01"), LocalDate.parse(until), null, null);
    }

    private static AskedTerms terms(@Nullable AdmissionDuringTerm admission, @Nullable String notice) {
        return new AskedTerms(null, FROM, UNTIL, admission, notice);
    }

    /** SI 2024/716 reg 5(2). */
    @Test
    void dpsLivesOnOnlyWhenItsNoticeCameBeforeTheAct() {
        assertThat(PCR2015_DPS.settle(dps("2025-02-23", "2028-01-31")).validUntil())
                .isEqualTo("2028-01-31");
        assertThatThrownBy(() -> PCR2015_DPS.settle(dps("2025-02-24", "2028-01-31")))
                .hasMessageContaining("regime-closed");
        assertThatThrownBy(() -> PCR2015_DPS.settle(dps(null, "2028-01-31"))).hasMessageContaining("regime-closed");
    }

    /** SI 2024/716 reg 5(4)(b). */
    @ParameterizedTest
    @CsvSource({"2029-02-22, 2029-02-22", "2029-02-23, 2029-02-23", "2029-02-24, 2029-02-23", "2030-09-30, 2029-02-23"})
    void dpsEndsWithTheTransition(String declared, String effective) {
        assertThat(PCR2015_DPS.settle(dps("2024-09-01", declared)).validUntil()).isEqualTo(effective);
    }

    @Test
    void dpsCannotBeginAfterTheTransition() {
        var notice = LocalDate.parse("2024-09-01");
        var last = LocalDate.parse("2029-02-23");
        var end = LocalDate.parse("2030-01-01");
        assertThat(PCR2015_DPS
                        .settle(new AskedTerms(notice, last, end, null, null))
                        .validUntil())
                .isEqualTo(last);
        assertThatThrownBy(() -> PCR2015_DPS.settle(new AskedTerms(notice, last.plusDays(1), end, null, null)))
                .hasMessageContaining("term-too-long");
    }

    /** Procurement Act 2023 s.49: eight years from the day of the first award. */
    @Test
    void openFrameworkEndsAfterEightYears() {
        var last = LocalDate.parse("2034-11-30");
        assertThat(PA23_OPEN_FRAMEWORK
                        .settle(new AskedTerms(null, FROM, last, null, null))
                        .validUntil())
                .isEqualTo(last);
        assertThatThrownBy(() -> PA23_OPEN_FRAMEWORK.settle(new AskedTerms(null, FROM, last.plusDays(1), null, null)))
                .hasMessageContaining("term-too-long");
    }

    @Test
    void lightTouchFrameworkHasNoLongestTerm() {
        var last = LocalDate.parse("2046-11-30");
        assertThat(PA23_LIGHT_TOUCH_FRAMEWORK
                        .settle(new AskedTerms(null, FROM, last, null, null))
                        .validUntil())
                .isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "PA23_DYNAMIC_MARKET, CONTINUOUS",
        "PA23_OPEN_FRAMEWORK, NONE",
        "PA23_LIGHT_TOUCH_FRAMEWORK, NONE",
    })
    void admissionIsWhatTheRegimeSaysWhenNothingIsAsked(Regime regime, AdmissionDuringTerm admission) {
        assertThat(regime.settle(terms(null, null)).admissionDuringTerm()).isEqualTo(admission);
    }

    @Test
    void dpsAdmitsThroughoutItsTerm() {
        assertThat(PCR2015_DPS.settle(dps("2024-09-01", "2028-01-31")).admissionDuringTerm())
                .isEqualTo(CONTINUOUS);
    }

    @Test
    void admissionThatTheLawFixesCannotBeAskedOtherwise() {
        assertThat(PA23_DYNAMIC_MARKET.settle(terms(CONTINUOUS, null)).admissionDuringTerm())
                .isEqualTo(CONTINUOUS);
        assertThatThrownBy(() -> PA23_DYNAMIC_MARKET.settle(terms(NONE, null)))
                .hasMessageContaining("admission-fixed-by-law");
        assertThatThrownBy(() -> PA23_DYNAMIC_MARKET.settle(terms(WINDOWS, "2026/S 000-1")))
                .hasMessageContaining("admission-fixed-by-law");
        assertThat(PA23_OPEN_FRAMEWORK.settle(terms(NONE, null)).admissionDuringTerm())
                .isEqualTo(NONE);
        assertThatThrownBy(() -> PA23_OPEN_FRAMEWORK.settle(terms(CONTINUOUS, "2026/S 000-1")))
                .hasMessageContaining("admission-fixed-by-law");
        var windows = new AskedTerms(LocalDate.parse("2024-09-01"), FROM, UNTIL, WINDOWS, null);
        assertThatThrownBy(() -> PCR2015_DPS.settle(windows)).hasMessageContaining("admission-fixed-by-law");
    }

    @ParameterizedTest
    @EnumSource(names = {"CONTINUOUS", "WINDOWS"})
    void lightTouchAdmissionDuringTheTermNeedsItsNotice(AdmissionDuringTerm admission) {
        assertThat(PA23_LIGHT_TOUCH_FRAMEWORK
                        .settle(terms(admission, "2026/S 000-1"))
                        .admissionDuringTerm())
                .isEqualTo(admission);
        for (var missing : new @Nullable String[] {null, "", " "}) {
            assertThatThrownBy(() -> PA23_LIGHT_TOUCH_FRAMEWORK.settle(terms(admission, missing)))
                    .hasMessageContaining("admission-not-in-notice");
        }
        assertThat(PA23_LIGHT_TOUCH_FRAMEWORK.settle(terms(NONE, null)).admissionDuringTerm())
                .isEqualTo(NONE);
    }

    @ParameterizedTest
    @EnumSource(names = "PCR2015_DPS", mode = EnumSource.Mode.EXCLUDE)
    void termOfOneDayIsATermAndLessIsNone(Regime regime) {
        assertThat(regime.settle(new AskedTerms(null, FROM, FROM, null, null)).validUntil())
                .isEqualTo(FROM);
        assertThatThrownBy(() -> regime.settle(new AskedTerms(null, FROM, FROM.minusDays(1), null, null)))
                .hasMessageContaining("term-ends-before-it-begins");
    }

    /** Statutory: PCR 2015 reg 34(16), following the day. Policy: the Act's way of counting, beginning with it. */
    @ParameterizedTest
    @CsvSource({
        "PCR2015_DPS, 2026-11-23, 2026-12-07, STATUTORY",
        "PCR2015_DPS, 2026-12-18, 2027-01-06, STATUTORY",
        "PA23_DYNAMIC_MARKET, 2026-11-23, 2026-12-07, POLICY",
        "PA23_OPEN_FRAMEWORK, 2026-12-01, 2026-12-14, POLICY",
        "PA23_LIGHT_TOUCH_FRAMEWORK, 2026-12-01, 2026-12-14, POLICY",
    })
    void decisionIsDueByTheRegimesOwnCount(Regime regime, String received, String due, DecisionTarget.Basis basis) {
        var target = regime.decisionTarget(LocalDate.parse(received), null);
        assertThat(target.due()).isEqualTo(due);
        assertThat(target.basis()).isEqualTo(basis);
        assertThat(target.citation()).isNotBlank();
    }
}
