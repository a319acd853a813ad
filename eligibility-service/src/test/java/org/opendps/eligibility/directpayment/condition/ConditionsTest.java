package org.opendps.eligibility.directpayment.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.eligibility.directpayment.condition.Checklist.Holder;
import org.opendps.eligibility.directpayment.condition.Finding.Condition;
import org.opendps.eligibility.directpayment.condition.Finding.Outcome;

class ConditionsTest {

    private static List<Condition> notMet(Checklist found) {
        return Conditions.of(found).stream()
                .filter(finding -> finding.outcome() == Outcome.NOT_MET)
                .map(Finding::condition)
                .toList();
    }

    private static Checklist adult(boolean excluded, boolean manages, boolean appropriate) {
        return new Checklist(
                true, Holder.ADULT, null, null, null, null, excluded, manages, appropriate, null, null, null);
    }

    @Test
    void allMetMeansThatTheCouncilMust() {
        var findings = Conditions.of(adult(false, true, true));
        assertThat(Conditions.allow(findings)).isTrue();
        assertThat(findings).extracting(Finding::citation).contains("Care Act 2014 s.31(4)(a)");
    }

    /** Care Act 2014 s.31(5) to (7): conditions 2 to 4. */
    @ParameterizedTest
    @CsvSource({
        "true, true, true, NOT_EXCLUDED",
        "false, false, true, MANAGES_THE_MONEY",
        "false, true, false, APPROPRIATE_WAY"
    })
    void eachConditionOfSection31Alone(boolean excluded, boolean manages, boolean appropriate, Condition not) {
        var found = adult(excluded, manages, appropriate);
        assertThat(notMet(found)).containsExactly(not);
        assertThat(Conditions.allow(Conditions.of(found))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"true, true", "false, false", ", false"})
    void nominatedPersonAgrees(@Nullable Boolean agrees, boolean allowed) {
        var found = new Checklist(
                true, Holder.NOMINATED_PERSON, agrees, null, null, null, false, true, true, null, null, null);
        assertThat(Conditions.allow(Conditions.of(found))).isEqualTo(allowed);
    }

    /** Care Act 2014 s.32(5): only where somebody else may decide and the authorised person may not. */
    @ParameterizedTest
    @CsvSource({"true, , true", "false, true, true", "false, false, false", "false, , true", "true, false, true"})
    void authorisedPersonIsSupportedByThoseWhoMayDecide(
            Boolean underTheAct, @Nullable Boolean othersSupport, boolean allowed) {
        var found = new Checklist(
                false,
                Holder.AUTHORISED_PERSON,
                null,
                underTheAct,
                othersSupport,
                true,
                false,
                true,
                true,
                null,
                null,
                null);
        assertThat(Conditions.allow(Conditions.of(found))).isEqualTo(allowed);
    }

    @Test
    void authorisedPersonActsInBestInterests() {
        var found = new Checklist(
                false, Holder.AUTHORISED_PERSON, null, true, null, false, false, true, true, null, null, null);
        assertThat(notMet(found)).containsExactly(Condition.ACTS_IN_BEST_INTERESTS);
    }

    /** SI 2014/2871 reg 3. */
    @ParameterizedTest
    @CsvSource({"false, , true", "true, true, true", "true, false, false", "true, , false"})
    void familyInTheHouseholdIsPaidOnlyWhereNecessary(boolean paid, @Nullable Boolean necessary, boolean allowed) {
        var found = new Checklist(true, Holder.ADULT, null, null, null, null, false, true, true, paid, necessary, null);
        assertThat(Conditions.allow(Conditions.of(found))).isEqualTo(allowed);
    }

    /** SI 2014/2871 reg 6. */
    @ParameterizedTest
    @CsvSource({"4, true", "5, false"})
    void careHomeForFourWeeksAtMost(int weeks, boolean allowed) {
        var found = new Checklist(true, Holder.ADULT, null, null, null, null, false, true, true, null, null, weeks);
        assertThat(Conditions.allow(Conditions.of(found))).isEqualTo(allowed);
    }
}
