package org.opendps.eligibility.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.opendps.eligibility.criteria.Outcome.CARING_FOR_OTHERS;
import static org.opendps.eligibility.criteria.Outcome.COMMUNITY_FACILITIES;
import static org.opendps.eligibility.criteria.Outcome.NUTRITION;
import static org.opendps.eligibility.criteria.Outcome.RELATIONSHIPS;
import static org.opendps.eligibility.criteria.Outcome.TOILET_NEEDS;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.opendps.blocks.problem.Refused;
import org.opendps.eligibility.criteria.Findings.UnmetOutcome;
import org.opendps.eligibility.criteria.Findings.Wellbeing;

/** The decision table of the domain rules, row by row; regulations 2 and 3 of SI 2015/313. */
class CriteriaTest {

    private static final Wellbeing IMPACT = new Wellbeing(true, List.of(WellbeingArea.PARTICIPATION));
    private static final Wellbeing NO_IMPACT = new Wellbeing(false, List.of());

    private static Determination apply(Findings findings) {
        return Criteria.apply(findings, LocalDate.parse("2026-11-23"));
    }

    private static List<UnmetOutcome> unable(int count) {
        return Arrays.stream(Outcome.values())
                .filter(o -> o.regulation(Kind.ADULT) != null)
                .limit(count)
                .map(o -> new UnmetOutcome(o, List.of(Limb.WITHOUT_ASSISTANCE)))
                .toList();
    }

    private static Findings adult(boolean impairment, List<UnmetOutcome> outcomes, Wellbeing wellbeing) {
        return new Findings(Kind.ADULT, impairment, null, null, outcomes, wellbeing, false, false, false, null, null);
    }

    private static Findings carer(boolean care, boolean atRisk, List<UnmetOutcome> outcomes, Wellbeing wellbeing) {
        return new Findings(Kind.CARER, null, care, atRisk, outcomes, wellbeing, false, false, false, null, null);
    }

    private static Findings adultWho(boolean urgent, boolean refused, boolean overridden) {
        return new Findings(Kind.ADULT, true, null, null, unable(2), IMPACT, urgent, refused, overridden, null, null);
    }

    @ParameterizedTest
    @CsvSource({
        "true, 2, true, ELIGIBLE",
        "true, 10, true, ELIGIBLE",
        "true, 1, true, NOT_ELIGIBLE_OUTCOMES",
        "true, 0, true, NOT_ELIGIBLE_OUTCOMES",
        "true, 10, false, NOT_ELIGIBLE_WELLBEING",
        "false, 10, true, NOT_ELIGIBLE_NO_IMPAIRMENT"
    })
    void adultsNeedAnImpairmentTwoOutcomesAndAnImpact(boolean impairment, int n, boolean impact, Decision decision) {
        var determination = apply(adult(impairment, unable(n), impact ? IMPACT : NO_IMPACT));
        assertThat(determination.decision()).isEqualTo(decision);
        assertThat(determination.unableCount()).isEqualTo(n);
        assertThat(determination.policyVersion()).isEqualTo("SI-2015-313/2015-04-01");
    }

    @ParameterizedTest
    @CsvSource({
        "true, false, 1, true, ELIGIBLE",
        "true, true, 0, true, ELIGIBLE",
        "true, false, 0, true, NOT_ELIGIBLE_OUTCOMES",
        "true, true, 1, false, NOT_ELIGIBLE_WELLBEING",
        "false, true, 1, true, NOT_ELIGIBLE_NOT_NECESSARY_CARE"
    })
    void carersNeedNecessaryCareOneCircumstanceAndAnImpact(
            boolean care, boolean atRisk, int n, boolean impact, Decision decision) {
        var outcomes = n == 0 ? List.<UnmetOutcome>of() : List.of(unmet(CARING_FOR_OTHERS, Limb.WITHOUT_ASSISTANCE));
        assertThat(apply(carer(care, atRisk, outcomes, impact ? IMPACT : NO_IMPACT))
                        .decision())
                .isEqualTo(decision);
    }

    @ParameterizedTest
    @CsvSource({
        "true, false, false, MAY_MEET_URGENT_NEEDS",
        "true, true, false, MAY_MEET_URGENT_NEEDS",
        "false, true, false, NO_ASSESSMENT",
        "false, true, true, ELIGIBLE"
    })
    void urgencyComesBeforeEverythingAndARefusalStopsUnlessOverridden(
            boolean urgent, boolean refused, boolean overridden, Decision decision) {
        assertThat(apply(adultWho(urgent, refused, overridden)).decision()).isEqualTo(decision);
    }

    /** The exceptions of s.11(2) are for adults with needs; a carer's refusal has a subsection of its own. */
    @ParameterizedTest
    @CsvSource({"ADULT, Care Act 2014 s.11(1)", "CARER, Care Act 2014 s.11(5)"})
    void refusalCitesTheSubsectionOfWhoeverRefuses(Kind kind, String citation) {
        var refused = apply(new Findings(kind, null, null, null, null, null, false, true, false, null, null));
        assertThat(refused.decision()).isEqualTo(Decision.NO_ASSESSMENT);
        assertThat(refused.reasons()).extracting(Determination.Reason::citation).containsExactly(citation);
        assertThat(Objects.requireNonNull(refused.consequence()).reasons())
                .extracting(Determination.Reason::citation)
                .containsExactly(citation);
    }

    @Test
    void reasonsCiteEachRegulationThatTheDecisionRestsOn() {
        var determination = apply(adult(
                true,
                List.of(
                        unmet(RELATIONSHIPS, Limb.PAIN_DISTRESS_ANXIETY),
                        unmet(COMMUNITY_FACILITIES, Limb.WITHOUT_ASSISTANCE)),
                IMPACT));
        assertThat(determination.reasons())
                .extracting(Determination.Reason::citation)
                .containsExactly(
                        "SI 2015/313 reg 2(1)(a)",
                        "SI 2015/313 reg 2(2)(g)",
                        "SI 2015/313 reg 2(2)(i)",
                        "SI 2015/313 reg 2(1)(b)",
                        "SI 2015/313 reg 2(1)(c)");
        assertThat(determination.reasons().get(1).finding()).contains("reg 2(3)(b)");
    }

    @ParameterizedTest
    @EnumSource(Limb.class)
    void eachLimbAloneCountsForAdults(Limb limb) {
        assertThat(apply(adult(true, List.of(unmet(NUTRITION, limb), unmet(TOILET_NEEDS, limb)), IMPACT))
                        .decision())
                .isEqualTo(Decision.ELIGIBLE);
    }

    @Test
    void anOutcomeWithoutALimbIsAchieved() {
        var outcomes = Stream.concat(unable(1).stream(), Stream.of(new UnmetOutcome(COMMUNITY_FACILITIES, List.of())))
                .toList();
        assertThat(apply(adult(true, outcomes, IMPACT)).unableCount()).isEqualTo(1);
    }

    @Test
    void refusesFindingsThatContradictThemselvesOrTheRegulations() {
        var nutrition = unmet(NUTRITION, Limb.WITHOUT_ASSISTANCE);
        assertThat(refusal(adult(true, List.of(nutrition, nutrition), IMPACT))).isEqualTo("outcome-named-twice");
        assertThat(refusal(adult(true, List.of(unmet(CARING_FOR_OTHERS, Limb.WITHOUT_ASSISTANCE)), IMPACT)))
                .isEqualTo("outcome-not-for-kind");
        assertThat(refusal(carer(true, true, List.of(unmet(TOILET_NEEDS, Limb.WITHOUT_ASSISTANCE)), IMPACT)))
                .isEqualTo("outcome-not-for-kind");
        assertThat(refusal(carer(true, true, List.of(unmet(NUTRITION, Limb.SIGNIFICANTLY_LONGER)), IMPACT)))
                .isEqualTo("limb-not-for-carers");
        assertThat(refusal(adult(true, unable(2), new Wellbeing(true, List.of()))))
                .isEqualTo("impact-without-area");
    }

    @Test
    void reasonsCarryTheEvidenceThatTheAssessmentWroteDown() {
        var findings = new Findings(
                Kind.ADULT,
                true,
                null,
                null,
                List.of(
                        new UnmetOutcome(NUTRITION, List.of(Limb.WITHOUT_ASSISTANCE), "leaves the gas on"),
                        unmet(TOILET_NEEDS, Limb.WITHOUT_ASSISTANCE)),
                new Wellbeing(true, List.of(WellbeingArea.HEALTH), "lost eight kilograms"),
                false,
                false,
                false,
                null,
                "letter of the memory clinic");
        assertThat(apply(findings).reasons())
                .extracting(Determination.Reason::evidence)
                .containsExactly(
                        "letter of the memory clinic", "leaves the gas on", null, null, "lost eight kilograms");
        assertThat(apply(findings.withoutWords()).reasons())
                .extracting(Determination.Reason::evidence)
                .containsOnlyNulls();
    }

    @ParameterizedTest
    @CsvSource({"2015-03-31, false", "2015-04-01, true"})
    void holdSinceTheyCameIntoForce(LocalDate on, boolean inForce) {
        var findings = adult(true, unable(2), IMPACT);
        if (inForce) {
            assertThat(Criteria.apply(findings, on).decision()).isEqualTo(Decision.ELIGIBLE);
        } else {
            assertThat(catchThrowableOfType(Refused.class, () -> Criteria.apply(findings, on))
                            .refusal()
                            .reason())
                    .isEqualTo("criteria-not-in-force");
        }
    }

    private static UnmetOutcome unmet(Outcome outcome, Limb limb) {
        return new UnmetOutcome(outcome, List.of(limb));
    }

    private static String refusal(Findings findings) {
        return catchThrowableOfType(Refused.class, () -> apply(findings))
                .refusal()
                .reason();
    }
}
