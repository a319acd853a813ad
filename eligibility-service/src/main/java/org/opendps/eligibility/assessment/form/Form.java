package org.opendps.eligibility.assessment.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.opendps.eligibility.criteria.Circumstances;
import org.opendps.eligibility.criteria.Findings;
import org.opendps.eligibility.criteria.Kind;

/**
 * An assessment as it is written. Everything may be left out until it is completed.
 *
 * @param assessedOn the day on which the person was assessed; the day of completion when it is left out
 * @param whyThisManner why that is appropriate and proportionate
 * @param selfAssessmentOffered supported self-assessment was offered (SI 2014/2827 reg 2)
 * @param qualification of the assessor (SI 2014/2827 reg 5)
 * @param deafblindAssessor of somebody who is deafblind: with the training for it (SI 2014/2827 reg 6)
 * @param healthReferralOn when the person was referred to the NHS for continuing healthcare (SI 2014/2827 reg 7)
 * @param ownWords what the person says, or why nothing could be learned of it
 * @param outcomesWished in day-to-day life (Care Act 2014 s.9(4)(b))
 * @param basis the evidence for the impairment, or for the care that is given
 * @param significance why the impact on well-being is significant, or is not
 * @param judgedWithoutCarer that the needs were judged as they are without the help of a carer
 * @param careGiven what a carer does, and whether they are willing and able to go on (s.18(7))
 * @param familyImpact on the family and on children who care (SI 2014/2827 reg 4)
 * @param prevention what else than care and support could help (s.9(6))
 */
public record Form(
        @Nullable LocalDate assessedOn,
        @Nullable Manner manner,
        @Nullable @Size(max = MOST_WORDS) String whyThisManner,
        @Nullable Boolean selfAssessmentOffered,
        @Nullable @Size(max = 200) String qualification,
        @Nullable Boolean deafblindAssessor,
        @Nullable LocalDate healthReferralOn,
        @Nullable @Size(max = MOST_WORDS) String ownWords,
        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 1_000) String> outcomesWished,
        @Nullable Boolean impairment,
        @Nullable Boolean necessaryCare,
        @Nullable Boolean healthAtRisk,
        @Nullable @Size(max = MOST_WORDS) String basis,
        @Nullable @Size(max = 50) List<Findings.@Valid @NotNull UnmetOutcome> outcomes,
        @Nullable @Size(max = 9) List<@Valid @NotNull WellbeingImpact> wellbeing,
        @Nullable @Size(max = MOST_WORDS) String significance,
        @Nullable @Valid Fluctuation fluctuation,
        @Nullable Boolean judgedWithoutCarer,
        @Nullable @Size(max = MOST_WORDS) String careGiven,
        @Nullable @Size(max = MOST_WORDS) String familyImpact,
        @Nullable @Size(max = 20) List<@Valid @NotNull Views> views,
        @Nullable @Size(max = 20) List<@Valid @NotNull Involved> involved,
        @Nullable @Size(max = MOST_WORDS) String prevention,
        @Nullable @Valid Advocacy advocacy,
        @Nullable @Size(max = 20) List<@Valid @NotNull CapacityDecision> capacityDecisions,
        @Nullable @Valid AssessmentDeclined declined,
        @Nullable @Valid Circumstances circumstances) {

    static final int MOST_WORDS = 8_000;

    public static final Form EMPTY = new Form(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null, null, null, null, null, null, null, null);

    /** What the criteria are put to. */
    public Findings findings(Kind kind) {
        var significant = impacts().stream()
                .filter(WellbeingImpact::significant)
                .map(WellbeingImpact::area)
                .distinct()
                .toList();
        return new Findings(
                kind,
                impairment,
                necessaryCare,
                healthAtRisk,
                outcomes,
                new Findings.Wellbeing(!significant.isEmpty(), significant, significance),
                false,
                declined != null,
                declined != null && declined.exception() != null,
                circumstances,
                basis);
    }

    /** The person refused, and neither exception holds: there is no assessment. */
    public boolean endsHere() {
        return declined != null && declined.exception() == null;
    }

    /** For the person to see: what others said of them, and not who the others are. */
    public Form withoutOtherNames() {
        return new Form(
                assessedOn,
                manner,
                whyThisManner,
                selfAssessmentOffered,
                qualification,
                deafblindAssessor,
                healthReferralOn,
                ownWords,
                outcomesWished,
                impairment,
                necessaryCare,
                healthAtRisk,
                basis,
                outcomes,
                wellbeing,
                significance,
                fluctuation,
                judgedWithoutCarer,
                careGiven,
                familyImpact,
                views == null ? null : views.stream().map(Views::withoutName).toList(),
                involved == null
                        ? null
                        : involved.stream().map(Involved::withoutName).toList(),
                prevention,
                advocacy == null ? null : advocacy.withoutName(),
                capacityDecisions,
                declined,
                circumstances);
    }

    List<WellbeingImpact> impacts() {
        return Objects.requireNonNullElse(wellbeing, List.of());
    }

    List<Findings.UnmetOutcome> looked() {
        return Objects.requireNonNullElse(outcomes, List.of());
    }

    @Override
    public String toString() {
        return "Form";
    }
}
