package org.opendps.eligibility.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.eligibility.criteria.Circumstances.Finances;
import org.opendps.eligibility.criteria.Circumstances.MetByCarer;
import org.opendps.eligibility.criteria.Circumstances.Residence;
import org.opendps.eligibility.criteria.Consequence.Meeting;
import org.opendps.eligibility.criteria.Policy.CapOnCareCosts;

/** Rows 1 to 14 of the decision table of the domain rules, and the like of them for carers (Care Act 2014 s.20). */
class EntitlementTest {

    private static final Policy TODAY = Policy.on(LocalDate.parse("2026-11-23"));

    private static Consequence adult(Decision decision, Circumstances known) {
        return Entitlement.of(decision, Kind.ADULT, known, TODAY);
    }

    private static Consequence carer(Circumstances known) {
        return Entitlement.of(Decision.ELIGIBLE, Kind.CARER, known, TODAY);
    }

    private static Circumstances known(
            @Nullable Residence residence,
            @Nullable Finances finances,
            @Nullable Boolean asks,
            @Nullable Boolean cannotArrange,
            @Nullable MetByCarer met,
            @Nullable Boolean chooses) {
        return new Circumstances(residence, finances, asks, cannotArrange, met, null, null, chooses);
    }

    private static Circumstances ofCarer(Residence residence, Finances finances, Boolean byCare, Boolean agrees) {
        return new Circumstances(residence, finances, false, null, null, byCare, agrees, null);
    }

    private static List<String> citations(Consequence consequence) {
        return consequence.reasons().stream()
                .map(reason -> reason.citation().replace("Care Act 2014 ", ""))
                .toList();
    }

    private static void owes(Consequence consequence, String papers) {
        assertThat(consequence.writtenOutputs())
                .extracting(output -> output.output().name())
                .containsExactly(papers.split(" "));
        assertThat(consequence.writtenOutputs())
                .allSatisfy(output -> assertThat(output.citation()).startsWith("Care Act 2014 s."));
    }

    @ParameterizedTest
    @CsvSource({
        // rows 1 to 5, and 14
        "MAY_MEET_URGENT_NEEDS, false, POWER, s.19(3), URGENT_NEEDS_RECORD ASSESSMENT_TO_START",
        "NO_ASSESSMENT, false, NO_DUTY, s.11(1), REFUSAL_RECORD INFORMATION_AND_ADVICE",
        "NO_ASSESSMENT, true, NO_DUTY, s.11(1), REFUSAL_RECORD INFORMATION_AND_ADVICE",
        "NOT_ELIGIBLE_NO_IMPAIRMENT, false, NO_DUTY, s.13(5), DETERMINATION_WITH_REASONS ADVICE_NONE_ELIGIBLE REASONS_FOR_NOT_MEETING",
        "NOT_ELIGIBLE_OUTCOMES, false, NO_DUTY, s.13(5), DETERMINATION_WITH_REASONS ADVICE_NONE_ELIGIBLE REASONS_FOR_NOT_MEETING",
        "NOT_ELIGIBLE_WELLBEING, false, NO_DUTY, s.13(5), DETERMINATION_WITH_REASONS ADVICE_NONE_ELIGIBLE REASONS_FOR_NOT_MEETING",
        "NOT_ELIGIBLE_WELLBEING, true, POWER, s.19(1), DETERMINATION_WITH_REASONS ADVICE_NONE_ELIGIBLE CARE_AND_SUPPORT_PLAN PERSONAL_BUDGET"
    })
    void withoutEligibleNeedsThereIsNoDuty(
            Decision decision, boolean chooses, Meeting meeting, String citation, String papers) {
        var answer = adult(decision, known(Residence.OURS, null, null, null, null, chooses));
        assertThat(answer.meeting()).isEqualTo(meeting);
        assertThat(citations(answer)).containsExactly(citation);
        owes(answer, papers);
    }

    @ParameterizedTest
    @CsvSource({
        // row 8
        "OURS, NO_CHARGE, false, false, NONE, DUTY, s.18(1)(c), CARE_AND_SUPPORT_PLAN PERSONAL_BUDGET",
        "NO_SETTLED_RESIDENCE, NO_CHARGE, , , , DUTY, s.18(1)(c), CARE_AND_SUPPORT_PLAN PERSONAL_BUDGET",
        // row 9
        "OURS, AT_OR_BELOW_LIMIT, false, false, NONE, DUTY, s.18(2), FINANCIAL_ASSESSMENT_RECORD CARE_AND_SUPPORT_PLAN PERSONAL_BUDGET",
        // row 10
        "OURS, ABOVE_LIMIT, true, , , DUTY, s.18(3), FINANCIAL_ASSESSMENT_RECORD CARE_AND_SUPPORT_PLAN PERSONAL_BUDGET",
        "OURS, REFUSED, true, , , DUTY, s.18(3), FINANCIAL_ASSESSMENT_RECORD CARE_AND_SUPPORT_PLAN PERSONAL_BUDGET",
        // row 11
        "OURS, ABOVE_LIMIT, false, true, , DUTY, s.18(4), FINANCIAL_ASSESSMENT_RECORD CARE_AND_SUPPORT_PLAN PERSONAL_BUDGET",
        "OURS, , false, true, , DUTY, s.18(4), CARE_AND_SUPPORT_PLAN PERSONAL_BUDGET",
        // row 12
        "OURS, ABOVE_LIMIT, false, false, NONE, NO_DUTY, s.18(1), FINANCIAL_ASSESSMENT_RECORD REASONS_FOR_NOT_MEETING ADVICE_NOT_MEETING",
        "OURS, REFUSED, false, false, NONE, NO_DUTY, s.18(1), FINANCIAL_ASSESSMENT_RECORD REASONS_FOR_NOT_MEETING ADVICE_NOT_MEETING",
        // row 13
        "OURS, AT_OR_BELOW_LIMIT, true, true, ALL, NO_DUTY, s.18(7), CARER_RECORD CARERS_ASSESSMENT_OFFER REASONS_FOR_NOT_MEETING ADVICE_NOT_MEETING",
        "OURS, NO_CHARGE, , , SOME, DUTY, s.18(7), CARER_RECORD CARERS_ASSESSMENT_OFFER CARE_AND_SUPPORT_PLAN PERSONAL_BUDGET",
        // row 7
        "ELSEWHERE, NO_CHARGE, , , , POWER, s.19(2), NOTICE_TO_OTHER_AUTHORITY REASONS_FOR_NOT_MEETING",
        "ELSEWHERE, , , , ALL, POWER, s.19(2), NOTICE_TO_OTHER_AUTHORITY REASONS_FOR_NOT_MEETING"
    })
    void eligibleNeedsAreADutyWhereTheLawMakesThemOne(
            Residence residence,
            @Nullable Finances finances,
            @Nullable Boolean asks,
            @Nullable Boolean cannotArrange,
            @Nullable MetByCarer met,
            Meeting meeting,
            String citation,
            String papers) {
        var answer = adult(Decision.ELIGIBLE, known(residence, finances, asks, cannotArrange, met, null));
        assertThat(answer.meeting()).isEqualTo(meeting);
        assertThat(citations(answer)).contains(citation);
        owes(answer, "DETERMINATION_WITH_REASONS OPTIONS_AND_WISHES " + papers);
        assertThat(answer.open()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "OURS, ABOVE_LIMIT, NONE, POWER, s.19(1)",
        "OURS, ABOVE_LIMIT, ALL, POWER, s.19(1)",
        "OURS, AT_OR_BELOW_LIMIT, NONE, DUTY, s.18(2)"
    })
    void theCouncilMayChooseWhereItHasNoDuty(
            Residence residence, Finances finances, MetByCarer met, Meeting meeting, String citation) {
        var answer = adult(Decision.ELIGIBLE, known(residence, finances, false, false, met, true));
        assertThat(answer.meeting()).isEqualTo(meeting);
        assertThat(citations(answer)).contains(citation);
    }

    @Test
    void needsThatAreNotEligibleCannotBeMetOfSomebodyWhoLivesElsewhere() {
        var answer = adult(Decision.NOT_ELIGIBLE_OUTCOMES, known(Residence.ELSEWHERE, null, null, null, null, true));
        assertThat(answer.meeting()).isEqualTo(Meeting.NO_DUTY);
        assertThat(citations(answer)).containsExactly("s.19(1)(a)");
    }

    @ParameterizedTest
    @CsvSource({
        ", , , , ordinaryResidence finances",
        "OURS, , , , finances",
        "OURS, , true, , finances",
        ", NO_CHARGE, , , ordinaryResidence",
        "OURS, ABOVE_LIMIT, , , asksCouncil cannotArrange",
        "OURS, ABOVE_LIMIT, false, , cannotArrange",
        "OURS, REFUSED, , false, asksCouncil"
    })
    void saysWhatItStillAsksFor(
            @Nullable Residence residence,
            @Nullable Finances finances,
            @Nullable Boolean asks,
            @Nullable Boolean cannotArrange,
            String open) {
        var answer = adult(Decision.ELIGIBLE, known(residence, finances, asks, cannotArrange, null, null));
        assertThat(answer.meeting()).isEqualTo(Meeting.NOT_YET_KNOWN);
        assertThat(answer.open()).containsExactly(open.split(" "));
    }

    @Test
    void refusingTheFinancialAssessmentCountsAsAboveTheLimit() {
        var answer = adult(Decision.ELIGIBLE, known(Residence.OURS, Finances.REFUSED, false, false, null, null));
        assertThat(citations(answer)).contains("SI 2014/2672 reg 10(1)");
    }

    @Test
    void whoeverAsksThoughAboveTheLimitHearsOfTheFeeForArranging() {
        var answer = adult(Decision.ELIGIBLE, known(Residence.OURS, Finances.ABOVE_LIMIT, true, null, null, null));
        assertThat(citations(answer)).contains("s.14(1)(b); SI 2014/2672 reg 5");
    }

    @Test
    void theCapOnCareCostsIsAskedForOnceItIsCommenced() {
        var below = known(Residence.OURS, Finances.AT_OR_BELOW_LIMIT, null, null, null, null);
        assertThat(citations(adult(Decision.ELIGIBLE, below))).contains("s.18(1)(b)");
        var commenced = new Policy(LocalDate.parse("2030-10-01"), "with the cap", CapOnCareCosts.IN_FORCE);
        var answer = Entitlement.of(Decision.ELIGIBLE, Kind.ADULT, below, commenced);
        assertThat(answer.meeting()).isEqualTo(Meeting.NOT_YET_KNOWN);
        assertThat(answer.open()).containsExactly("accruedCosts");
    }

    @ParameterizedTest
    @CsvSource({
        "OURS, NO_CHARGE, false, false, DUTY, s.20(1)(b)",
        "OURS, NO_CHARGE, true, true, DUTY, s.20(1)(c)",
        "OURS, AT_OR_BELOW_LIMIT, false, false, DUTY, s.20(2)",
        "OURS, AT_OR_BELOW_LIMIT, true, true, DUTY, s.20(4)",
        "OURS, ABOVE_LIMIT, false, false, NO_DUTY, s.20(1)",
        "OURS, NO_CHARGE, true, false, NO_DUTY, 's.20(1)(c), (6)'",
        "ELSEWHERE, NO_CHARGE, false, false, NO_DUTY, s.20(1)(a)"
    })
    void carersHaveADutyOfTheirOwn(
            Residence residence, Finances finances, boolean byCare, boolean agrees, Meeting meeting, String citation) {
        var answer = carer(ofCarer(residence, finances, byCare, agrees));
        assertThat(answer.meeting()).isEqualTo(meeting);
        assertThat(citations(answer)).contains(citation);
        assertThat(answer.writtenOutputs())
                .extracting(output -> output.output().name())
                .contains(meeting == Meeting.DUTY ? "SUPPORT_PLAN" : "REASONS_FOR_NOT_MEETING");
    }

    @Test
    void aCarerWhoCanPayAndAsksIsHelped() {
        var asks = new Circumstances(Residence.OURS, Finances.ABOVE_LIMIT, true, null, null, null, null, null);
        assertThat(carer(asks).meeting()).isEqualTo(Meeting.DUTY);
        var throughCare = new Circumstances(Residence.OURS, Finances.ABOVE_LIMIT, true, null, null, true, true, null);
        assertThat(citations(carer(throughCare))).contains("s.20(5)");
        var undecided = new Circumstances(Residence.OURS, Finances.NO_CHARGE, null, null, null, true, null, null);
        assertThat(carer(undecided).open()).containsExactly("adultAgrees");
    }

    @Test
    void theCouncilMayChooseToHelpACarerButNotAgainstTheAdult() {
        var elsewhere = new Circumstances(Residence.ELSEWHERE, null, null, null, null, null, null, true);
        assertThat(citations(carer(elsewhere))).containsExactly("s.20(6)");
        var against = new Circumstances(Residence.OURS, Finances.NO_CHARGE, null, null, null, true, false, true);
        assertThat(carer(against).meeting()).isEqualTo(Meeting.NO_DUTY);
    }

    @Test
    void everyPaperIsOwedBySomeDecision() {
        var owed = Arrays.stream(Decision.values())
                .flatMap(decision -> Arrays.stream(Kind.values())
                        .flatMap(kind -> situations().stream()
                                .flatMap(known ->
                                        Entitlement.of(decision, kind, known, TODAY).writtenOutputs().stream())))
                .map(Consequence.WrittenOutput::output)
                .distinct()
                .toList();
        assertThat(owed).containsExactlyInAnyOrder(Paper.values());
    }

    private static List<Circumstances> situations() {
        return List.of(
                known(Residence.OURS, Finances.ABOVE_LIMIT, false, false, MetByCarer.ALL, null),
                known(Residence.ELSEWHERE, null, null, null, null, null),
                known(Residence.OURS, Finances.AT_OR_BELOW_LIMIT, null, null, null, null));
    }
}
