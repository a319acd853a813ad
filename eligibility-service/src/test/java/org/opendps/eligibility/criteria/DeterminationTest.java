package org.opendps.eligibility.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendps.eligibility.criteria.Decision.ELIGIBLE;
import static org.opendps.eligibility.criteria.Decision.MAY_MEET_URGENT_NEEDS;
import static org.opendps.eligibility.criteria.Decision.NOT_ELIGIBLE_NOT_NECESSARY_CARE;
import static org.opendps.eligibility.criteria.Decision.NOT_ELIGIBLE_OUTCOMES;
import static org.opendps.eligibility.criteria.Decision.NOT_ELIGIBLE_WELLBEING;
import static org.opendps.eligibility.criteria.Decision.NO_ASSESSMENT;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DeterminationTest {

    private static final List<Outcome> OF_ADULTS =
            Arrays.stream(Outcome.values()).filter(o -> o.belongsTo(Kind.ADULT)).toList();
    private static final Wellbeing IMPACT = new Wellbeing(true, List.of(WellbeingArea.PARTICIPATION));
    private static final Wellbeing NO_IMPACT = new Wellbeing(false, List.of());

    private static OutcomeFinding unable(Outcome outcome, Limb... limbs) {
        return new OutcomeFinding(outcome, List.of(limbs));
    }

    private static List<OutcomeFinding> unableInTheFirst(int n) {
        return IntStream.range(0, OF_ADULTS.size())
                .mapToObj(i -> i < n ? unable(OF_ADULTS.get(i), Limb.WITHOUT_ASSISTANCE) : unable(OF_ADULTS.get(i)))
                .toList();
    }

    private static Findings adult(
            @Nullable Boolean impairment, List<OutcomeFinding> outcomes, @Nullable Wellbeing wellbeing) {
        return new Findings(Kind.ADULT, impairment, null, null, outcomes, wellbeing, null, null, null);
    }

    private static Findings carer(boolean necessary, boolean atRisk, List<OutcomeFinding> outcomes, Wellbeing impact) {
        return new Findings(Kind.CARER, null, necessary, atRisk, outcomes, impact, null, null, null);
    }

    private static Decision decision(Findings findings) {
        return Determination.of(findings).decision();
    }

    /** SI 2015/313 reg 2(1): the rows 3 to 6 of the decision table, on both sides of each condition. */
    @ParameterizedTest
    @CsvSource({
        "true, 2, true, ELIGIBLE",
        "true, 10, true, ELIGIBLE",
        "true, 1, true, NOT_ELIGIBLE_OUTCOMES",
        "true, 0, true, NOT_ELIGIBLE_OUTCOMES",
        "true, 2, false, NOT_ELIGIBLE_WELLBEING",
        "true, 10, false, NOT_ELIGIBLE_WELLBEING",
        "false, 10, true, NOT_ELIGIBLE_NO_IMPAIRMENT",
        "false, 0, false, NOT_ELIGIBLE_NO_IMPAIRMENT",
        "true, 1, false, NOT_ELIGIBLE_OUTCOMES",
    })
    void adultIsEligibleByImpairmentTwoOutcomesAndImpact(
            boolean impairment, int unable, boolean impact, Decision decision) {
        var determination = Determination.of(adult(impairment, unableInTheFirst(unable), impact ? IMPACT : NO_IMPACT));
        assertThat(determination.decision()).isEqualTo(decision);
        assertThat(determination.unableCount()).isEqualTo(unable);
        assertThat(determination.policyVersion()).isNotBlank();
        assertThat(determination.reasons())
                .isNotEmpty()
                .allSatisfy(reason -> assertThat(reason.citation()).matches("(SI 2015/313 reg|Care Act 2014 s\\.).+"));
    }

    @Test
    void reasonsNameEveryStepAndLimb() {
        var findings = adult(
                true,
                List.of(
                        unable(Outcome.RELATIONSHIPS, Limb.PAIN_DISTRESS_ANXIETY),
                        unable(Outcome.COMMUNITY_FACILITIES, Limb.WITHOUT_ASSISTANCE, Limb.SIGNIFICANTLY_LONGER)),
                IMPACT);
        assertThat(Determination.of(findings).reasons())
                .extracting(Reason::citation)
                .containsExactly(
                        "SI 2015/313 reg 2(1)(a)",
                        "SI 2015/313 reg 2(2)(g)",
                        "SI 2015/313 reg 2(3)(b)",
                        "SI 2015/313 reg 2(2)(i)",
                        "SI 2015/313 reg 2(3)(a)",
                        "SI 2015/313 reg 2(3)(d)",
                        "SI 2015/313 reg 2(1)(b)",
                        "SI 2015/313 reg 2(1)(c)",
                        "Care Act 2014 s.1(2)(e)");
    }

    @ParameterizedTest
    @EnumSource
    void everyLimbAloneMakesAnAdultUnable(Limb limb) {
        var two = List.of(unable(Outcome.NUTRITION, limb), unable(Outcome.CLOTHING, limb));
        assertThat(decision(adult(true, two, IMPACT))).isEqualTo(ELIGIBLE);
    }

    @Test
    void outcomeWithoutLimbIsAchieved() {
        var outcomes = List.of(
                unable(Outcome.NUTRITION, Limb.WITHOUT_ASSISTANCE),
                unable(Outcome.CLOTHING),
                new OutcomeFinding(Outcome.HOME_SAFETY, null));
        var determination = Determination.of(adult(true, outcomes, IMPACT));
        assertThat(determination.unableCount()).isEqualTo(1);
        assertThat(determination.decision()).isEqualTo(NOT_ELIGIBLE_OUTCOMES);
    }

    /** Care Act 2014 s.19(3) comes first, then s.11. */
    @ParameterizedTest
    @CsvSource({
        "true, false, false, MAY_MEET_URGENT_NEEDS",
        "true, true, false, MAY_MEET_URGENT_NEEDS",
        "false, true, false, NO_ASSESSMENT",
        "false, true, true, ELIGIBLE",
        "false, false, true, ELIGIBLE",
        "false, false, false, ELIGIBLE",
    })
    void urgencyComesFirstThenARefusal(boolean urgent, boolean refused, boolean overridden, Decision decision) {
        var findings =
                new Findings(Kind.ADULT, true, null, null, unableInTheFirst(2), IMPACT, urgent, refused, overridden);
        assertThat(decision(findings)).isEqualTo(decision);
    }

    @Test
    void urgencyAndRefusalNeedNoOtherFinding() {
        var urgent = new Findings(Kind.ADULT, null, null, null, null, null, true, null, null);
        var refused = new Findings(Kind.CARER, null, null, null, null, null, null, true, null);
        assertThat(decision(urgent)).isEqualTo(MAY_MEET_URGENT_NEEDS);
        assertThat(decision(refused)).isEqualTo(NO_ASSESSMENT);
    }

    /** SI 2015/313 reg 3: health at risk or any one outcome, beside necessary care and impact. */
    @ParameterizedTest
    @CsvSource({
        "true, true, 0, true, ELIGIBLE",
        "true, false, 1, true, ELIGIBLE",
        "true, true, 1, true, ELIGIBLE",
        "true, false, 0, true, NOT_ELIGIBLE_OUTCOMES",
        "true, true, 0, false, NOT_ELIGIBLE_WELLBEING",
        "false, true, 1, true, NOT_ELIGIBLE_NOT_NECESSARY_CARE",
    })
    void carerIsEligibleByNecessaryCareOneEffectAndImpact(
            boolean necessary, boolean atRisk, int unable, boolean impact, Decision decision) {
        var outcomes =
                unable == 0 ? List.<OutcomeFinding>of() : List.of(unable(Outcome.RECREATION, Limb.WITHOUT_ASSISTANCE));
        assertThat(decision(carer(necessary, atRisk, outcomes, impact ? IMPACT : NO_IMPACT)))
                .isEqualTo(decision);
    }

    @Test
    void reasonsOfCarersCiteTheirOwnRegulation() {
        var outcomes = List.of(unable(Outcome.NUTRITION, Limb.ENDANGERS_SAFETY));
        assertThat(Determination.of(carer(true, true, outcomes, IMPACT)).reasons())
                .extracting(Reason::citation)
                .containsExactly(
                        "SI 2015/313 reg 3(1)(a)",
                        "SI 2015/313 reg 3(2)(a)",
                        "SI 2015/313 reg 3(2)(b)(iv)",
                        "SI 2015/313 reg 3(3)(c)",
                        "SI 2015/313 reg 3(1)(b)",
                        "SI 2015/313 reg 3(1)(c)",
                        "Care Act 2014 s.1(2)(e)");
    }

    @Test
    void takingLongerIsNoLimbForCarers() {
        for (var limb : EnumSet.complementOf(EnumSet.of(Limb.SIGNIFICANTLY_LONGER))) {
            var outcomes = List.of(unable(Outcome.NUTRITION, limb));
            assertThat(decision(carer(true, false, outcomes, IMPACT))).isEqualTo(ELIGIBLE);
        }
        var longer = List.of(unable(Outcome.NUTRITION, Limb.SIGNIFICANTLY_LONGER));
        assertThatThrownBy(() -> Determination.of(carer(true, false, longer, IMPACT)))
                .hasMessageContaining("limb-not-open-to-carers");
    }

    @ParameterizedTest
    @EnumSource
    void outcomesBelongToTheirOwnList(Outcome outcome) {
        var onlyAdults = Set.of(Outcome.PERSONAL_HYGIENE, Outcome.TOILET_NEEDS, Outcome.CLOTHING, Outcome.HOME_SAFETY);
        var onlyCarers = Set.of(Outcome.CARING_FOR_OTHERS, Outcome.RECREATION);
        var findings = List.of(unable(outcome, Limb.WITHOUT_ASSISTANCE));
        var asAdult = adult(true, findings, IMPACT);
        var asCarer = carer(true, false, findings, IMPACT);
        if (onlyCarers.contains(outcome)) {
            assertThatThrownBy(() -> decision(asAdult)).hasMessageContaining("outcome-of-another-list");
        } else {
            assertThat(decision(asAdult)).isEqualTo(NOT_ELIGIBLE_OUTCOMES);
        }
        if (onlyAdults.contains(outcome)) {
            assertThatThrownBy(() -> decision(asCarer)).hasMessageContaining("outcome-of-another-list");
        } else {
            assertThat(decision(asCarer)).isEqualTo(ELIGIBLE);
        }
    }

    @Test
    void sameOutcomeTwiceIsRefused() {
        var once = unable(Outcome.NUTRITION, Limb.WITHOUT_ASSISTANCE);
        var other = unable(Outcome.CLOTHING, Limb.WITHOUT_ASSISTANCE);
        assertThat(decision(adult(true, List.of(once, other), IMPACT))).isEqualTo(ELIGIBLE);
        assertThatThrownBy(() -> decision(adult(true, List.of(once, once), IMPACT)))
                .hasMessageContaining("outcome-given-twice");
    }

    @Test
    void impactIsOnAnArea() {
        assertThat(decision(adult(true, unableInTheFirst(2), NO_IMPACT))).isEqualTo(NOT_ELIGIBLE_WELLBEING);
        assertThatThrownBy(() -> decision(adult(true, unableInTheFirst(2), new Wellbeing(true, List.of()))))
                .hasMessageContaining("impact-without-area");
        assertThatThrownBy(() -> decision(adult(true, unableInTheFirst(2), new Wellbeing(true, null))))
                .hasMessageContaining("impact-without-area");
    }

    @Test
    void findingThatTheDecisionHangsOnIsAskedForAndNotGuessed() {
        assertThatThrownBy(() -> decision(adult(null, unableInTheFirst(2), IMPACT)))
                .hasMessageContaining("finding-missing")
                .hasMessageContaining("impairment");
        assertThatThrownBy(() -> decision(adult(true, unableInTheFirst(2), null)))
                .hasMessageContaining("wellbeing");
        assertThat(decision(adult(true, unableInTheFirst(1), null))).isEqualTo(NOT_ELIGIBLE_OUTCOMES);
        var carer = new Findings(Kind.CARER, true, null, null, null, IMPACT, null, null, null);
        assertThatThrownBy(() -> decision(carer)).hasMessageContaining("necessaryCare");
        assertThat(decision(carer(false, false, List.of(), IMPACT))).isEqualTo(NOT_ELIGIBLE_NOT_NECESSARY_CARE);
    }
}
