package org.opendps.registry.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendps.registry.regime.Regime.PA23_DYNAMIC_MARKET;
import static org.opendps.registry.regime.Regime.PA23_LIGHT_TOUCH_FRAMEWORK;
import static org.opendps.registry.regime.Regime.PA23_OPEN_FRAMEWORK;
import static org.opendps.registry.regime.Regime.PCR2015_DPS;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.opendps.registry.regime.term.DecisionTarget;
import org.opendps.registry.regime.term.Milestone;
import org.opendps.registry.regime.term.ValidityRequest;
import org.opendps.registry.regime.term.WorkingDayLimits;

/** How long each regime lets a system run, on both sides of each date, and how long a decision may take. */
class ValidityTest {

    private static LocalDate day(String written) {
        return LocalDate.parse(written);
    }

    /** SI 2024/716 reg 5(3), (4)(b). */
    @ParameterizedTest
    @CsvSource({
        "2026-02-23, 2029-02-23, ",
        "2026-02-23, 2029-02-24, term-too-long",
        "2026-02-24, 2029-02-23, validity-fixed-by-law",
        "2026-02-24, 2027-01-01, validity-fixed-by-law",
    })
    void legacySystemCouldBeExtendedUntilAYearAfterTheAct(String askedOn, String until, @Nullable String refusal) {
        var asked = new ValidityRequest(day("2022-08-01"), day(until), day(askedOn));
        if (refusal == null) {
            assertThat(PCR2015_DPS.settleValidity(asked)).isEqualTo(until);
        } else {
            assertThatThrownBy(() -> PCR2015_DPS.settleValidity(asked)).hasMessageContaining(refusal);
        }
    }

    /** Procurement Act 2023 s.49: eight years from the day of the first award. */
    @Test
    void openFrameworkIsNotExtendedBeyondEightYears() {
        var from = day("2026-12-01");
        var today = day("2027-01-01");
        assertThat(PA23_OPEN_FRAMEWORK.settleValidity(new ValidityRequest(from, day("2034-11-30"), today)))
                .isEqualTo("2034-11-30");
        var tooLong = new ValidityRequest(from, day("2034-12-01"), today);
        assertThatThrownBy(() -> PA23_OPEN_FRAMEWORK.settleValidity(tooLong)).hasMessageContaining("term-too-long");
    }

    @ParameterizedTest
    @EnumSource(names = {"PA23_DYNAMIC_MARKET", "PA23_LIGHT_TOUCH_FRAMEWORK"})
    void othersMayRunAsLongAsTheCouncilSays(Regime regime) {
        var asked = new ValidityRequest(day("2026-12-01"), day("2060-01-01"), day("2027-01-01"));
        assertThat(regime.settleValidity(asked)).isEqualTo("2060-01-01");
    }

    @ParameterizedTest
    @EnumSource
    void noTermEndsBeforeItBegins(Regime regime) {
        var asked = new ValidityRequest(day("2026-02-02"), day("2026-02-01"), day("2026-01-01"));
        assertThatThrownBy(() -> regime.settleValidity(asked)).hasMessageContaining("term-ends-before-it-begins");
    }

    /** Procurement Act 2023 s.49: three years from the first award, then five from the one before, eight in all. */
    @ParameterizedTest
    @CsvSource({
        "2026-12-01, 2029-11-30",
        "2026-12-01 2028-06-01, 2033-05-31",
        "2026-12-01 2029-11-30, 2034-11-29",
        "2026-12-01 2028-06-01 2032-01-01, ",
        "2024-02-29, 2027-02-27",
    })
    void openFrameworkIsReopenedInTime(String awards, @Nullable LocalDate reopening) {
        var days = Stream.of(awards.split(" ")).map(LocalDate::parse).toList();
        var milestones = PA23_OPEN_FRAMEWORK.milestones(days);
        assertThat(milestones)
                .filteredOn(milestone -> milestone.kind() == Milestone.Kind.REOPENING)
                .extracting(Milestone::by)
                .isEqualTo(reopening == null ? List.of() : List.of(reopening));
        assertThat(milestones.getLast().by())
                .isEqualTo(days.getFirst().plusYears(8).minusDays(1));
    }

    @Test
    void legacySystemEndsWithTheTransitionAndOthersHaveNoMilestones() {
        var awards = List.of(day("2026-12-01"));
        assertThat(PCR2015_DPS.milestones(awards)).extracting(Milestone::by).containsExactly(day("2029-02-23"));
        assertThat(PA23_DYNAMIC_MARKET.milestones(awards)).isEmpty();
        assertThat(PA23_LIGHT_TOUCH_FRAMEWORK.milestones(awards)).isEmpty();
    }

    /** PCR 2015 reg 34(16), (17): the vectors of the working-day rule. */
    @ParameterizedTest
    @CsvSource({
        "2022-12-16, 2023-01-04, 2023-01-11",
        "2026-11-23, 2026-12-07, 2026-12-14",
        "2026-12-18, 2027-01-06, 2027-01-13",
        "2027-03-19, 2027-04-06, 2027-04-13",
        "2025-12-22, 2026-01-08, 2026-01-15",
        "2028-04-05, 2028-04-21, 2028-04-28",
    })
    void decisionUnderTheRegulationsIsDueInTenDaysOrOnceInFifteen(String received, String due, String extended) {
        assertThat(PCR2015_DPS.decisionTarget(day(received), null).due()).isEqualTo(due);
        assertThat(PCR2015_DPS.extendedTarget(day(received), null).due()).isEqualTo(extended);
    }

    @ParameterizedTest
    @EnumSource(names = "PCR2015_DPS", mode = EnumSource.Mode.EXCLUDE)
    void actKnowsATargetOnlyAndNoExtension(Regime regime) {
        var received = day("2026-11-23");
        var limits = new WorkingDayLimits(2, null, null, null);
        assertThat(regime.decisionTarget(received, limits).due()).isEqualTo("2026-11-24");
        assertThat(regime.decisionTarget(received, limits).basis()).isEqualTo(DecisionTarget.Basis.POLICY);
        assertThatThrownBy(() -> regime.extendedTarget(received, limits))
                .hasMessageContaining("extension-not-provided");
    }
}
