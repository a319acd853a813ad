package org.opendps.registry.regime;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.Refused;
import org.opendps.registry.regime.condition.AskedConditions;
import org.opendps.registry.regime.condition.Condition;
import org.opendps.registry.regime.condition.ConditionKind;
import org.opendps.registry.regime.condition.ForbiddenCondition;
import org.opendps.registry.regime.condition.UnlawfulCondition;
import org.opendps.registry.regime.term.WorkingDayLimits;

/** What each regime lets a council ask of members. */
class ConditionsTest {

    private static Condition condition(
            ConditionKind kind, Condition.@Nullable Stage stage, boolean lawful, @Nullable String withAuthority) {
        return new Condition("C1", "A condition", null, kind, stage, lawful, lawful, withAuthority);
    }

    private static AskedConditions only(Condition condition) {
        return new AskedConditions(List.of(condition), null, null, null);
    }

    private static void check(Regime regime, AskedConditions asked, @Nullable String citation) {
        if (citation == null) {
            assertThatCode(() -> regime.mustAllow(asked)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> regime.mustAllow(asked))
                    .asInstanceOf(InstanceOfAssertFactories.type(Refused.class))
                    .satisfies(refused -> org.assertj.core.api.Assertions.assertThat(
                                    refused.refusal().facts().get("citation"))
                            .isEqualTo(citation));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PCR2015_DPS, PCR 2015 reg 60",
        "PA23_DYNAMIC_MARKET, Procurement Act 2023 s.36(2)(a)",
        "PA23_OPEN_FRAMEWORK, Procurement Act 2023 s.22",
        "PA23_LIGHT_TOUCH_FRAMEWORK, Procurement Act 2023 s.22",
    })
    void auditedAccountsAreAskedOnlyOfThoseWhoMustHaveThem(Regime regime, String citation) {
        check(regime, only(condition(ConditionKind.AUDITED_ACCOUNTS, null, false, null)), citation);
        check(regime, only(condition(ConditionKind.AUDITED_ACCOUNTS, null, true, null)), null);
    }

    @ParameterizedTest
    @CsvSource({
        "PCR2015_DPS, ",
        "PA23_DYNAMIC_MARKET, Procurement Act 2023 s.36(2)(b)",
        "PA23_OPEN_FRAMEWORK, Procurement Act 2023 s.22",
        "PA23_LIGHT_TOUCH_FRAMEWORK, Procurement Act 2023 s.22",
    })
    void insuranceIsAskedAtTheAwardUnderTheAct(Regime regime, @Nullable String citation) {
        check(regime, only(condition(ConditionKind.INSURANCE, null, true, null)), citation);
        check(regime, only(condition(ConditionKind.INSURANCE, Condition.Stage.ADMISSION, true, null)), citation);
        check(regime, only(condition(ConditionKind.INSURANCE, Condition.Stage.AWARD, true, null)), null);
    }

    @ParameterizedTest
    @CsvSource({
        "PCR2015_DPS, ",
        "PA23_DYNAMIC_MARKET, Procurement Act 2023 s.36(3)(a)",
        "PA23_LIGHT_TOUCH_FRAMEWORK, Procurement Act 2023 s.22",
    })
    void earlierContractNeedNotBeWithANamedAuthorityUnderTheAct(Regime regime, @Nullable String citation) {
        check(regime, only(condition(ConditionKind.PREVIOUS_CONTRACT, null, true, "Wiltshire")), citation);
        check(regime, only(condition(ConditionKind.PREVIOUS_CONTRACT, null, true, null)), null);
    }

    @ParameterizedTest
    @CsvSource({
        "PCR2015_DPS, ",
        "PA23_DYNAMIC_MARKET, Procurement Act 2023 s.36(3)(c)",
        "PA23_OPEN_FRAMEWORK, Procurement Act 2023 s.22",
    })
    void qualificationIsThatOneOrAnEquivalentUnderTheAct(Regime regime, @Nullable String citation) {
        check(regime, only(condition(ConditionKind.QUALIFICATION, null, false, null)), citation);
        check(regime, only(condition(ConditionKind.QUALIFICATION, null, true, null)), null);
    }

    @ParameterizedTest
    @CsvSource({
        "PCR2015_DPS, PCR 2015 reg 34(6)",
        "PA23_DYNAMIC_MARKET, Procurement Act 2023 s.36(7)",
        "PA23_OPEN_FRAMEWORK, ",
        "PA23_LIGHT_TOUCH_FRAMEWORK, ",
    })
    void numberOfMembersIsLimitedInFrameworksOnly(Regime regime, @Nullable String citation) {
        check(regime, new AskedConditions(List.of(), 12, null, null), citation);
    }

    @ParameterizedTest
    @CsvSource({
        "PCR2015_DPS, PCR 2015 reg 34(29)",
        "PA23_DYNAMIC_MARKET, Procurement Act 2023 s.38(1)",
        "PA23_OPEN_FRAMEWORK, Procurement Act 2023 s.45(7)",
        "PA23_LIGHT_TOUCH_FRAMEWORK, Procurement Act 2023 s.45(7)",
    })
    void nobodyPaysForJoining(Regime regime, String citation) {
        check(regime, new AskedConditions(List.of(), null, Money.of("0.01"), null), citation);
        check(regime, new AskedConditions(List.of(), null, Money.ZERO, null), null);
    }

    @ParameterizedTest
    @CsvSource({
        "PCR2015_DPS, PCR 2015 reg 34(29)",
        "PA23_DYNAMIC_MARKET, ",
        "PA23_LIGHT_TOUCH_FRAMEWORK, ",
    })
    void feeOfTheAwardedIsForTheActOnly(Regime regime, @Nullable String citation) {
        check(regime, new AskedConditions(List.of(), null, null, BigDecimal.ONE), citation);
        check(regime, new AskedConditions(List.of(), null, null, BigDecimal.ZERO), null);
    }

    @Test
    void everyUnlawfulConditionIsNamedAtOnce() {
        var asked = new AskedConditions(
                List.of(condition(ConditionKind.INSURANCE, null, true, null)), 12, Money.of("50.00"), null);
        assertThatThrownBy(() -> Regime.PA23_DYNAMIC_MARKET.mustAllow(asked))
                .asInstanceOf(InstanceOfAssertFactories.type(Refused.class))
                .extracting(refused -> refused.refusal().facts().get("unlawful"))
                .asInstanceOf(InstanceOfAssertFactories.list(UnlawfulCondition.class))
                .extracting(UnlawfulCondition::rule)
                .containsExactly(
                        ForbiddenCondition.INSURANCE_BEFORE_AWARD,
                        ForbiddenCondition.MEMBER_CAP,
                        ForbiddenCondition.JOINING_FEE);
    }

    /** Procurement Act 2023 s.36(7). */
    @ParameterizedTest
    @EnumSource
    void conditionsOfADynamicMarketNeverChange(Regime regime) {
        if (regime == Regime.PA23_DYNAMIC_MARKET) {
            assertThatThrownBy(regime::mustLetConditionsChange).hasMessageContaining("conditions-fixed-by-law");
        } else {
            assertThatCode(regime::mustLetConditionsChange).doesNotThrowAnyException();
        }
    }

    /** PCR 2015 reg 34(16), (17), (25); reg 76(7) lets a light-touch system say otherwise in its notice. */
    @ParameterizedTest
    @CsvSource({"10, 15, 5, true", "11, 15, 5, false", "10, 16, 5, false", "10, 15, 6, false", "1, 1, 1, true"})
    void workingDaysOfALegacySystemAreThoseOfTheRegulations(int decision, int extended, int renewal, boolean lawful) {
        var limits = new WorkingDayLimits(decision, extended, renewal, null);
        if (lawful) {
            assertThatCode(() -> Regime.PCR2015_DPS.mustAllow(limits)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> Regime.PCR2015_DPS.mustAllow(limits)).hasMessageContaining("limit-too-long");
        }
        var stated = new WorkingDayLimits(decision, extended, renewal, "2024/S 000-1");
        assertThatCode(() -> Regime.PCR2015_DPS.mustAllow(stated)).doesNotThrowAnyException();
        assertThatCode(() -> Regime.PA23_DYNAMIC_MARKET.mustAllow(limits)).doesNotThrowAnyException();
    }
}
