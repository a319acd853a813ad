package org.opendps.eligibility.assessment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.event.PublicEvent;
import org.opendps.eligibility.criteria.Decision;

/**
 * A step of somebody's case, on {@code eligibility.case.v1}: what happened when, to a reference. Each is a fact of its
 * own and none replaces another, so there is no version.
 *
 * @param assessmentId of the assessment that was recorded or determined
 * @param supportPlanId of the plan that was agreed, or that makes the person ready
 * @param decision of a determination
 */
public record CaseStep(
        String kind,
        UUID personRef,
        String authority,
        LocalDate on,
        @Nullable UUID assessmentId,
        @Nullable UUID supportPlanId,
        @Nullable Decision decision)
        implements PublicEvent {

    public static CaseStep assessmentRecorded(Assessment of) {
        return new CaseStep(
                "ASSESSMENT_RECORDED", of.personRef(), of.authority(), of.assessedOn(), of.id(), null, null);
    }

    public static CaseStep eligibilityDetermined(MadeDetermination of, LocalDate on) {
        return new CaseStep(
                "ELIGIBILITY_DETERMINED", of.personRef(), of.authority(), on, of.assessmentId(), null, of.decision());
    }

    public static CaseStep supportPlanAgreed(UUID personRef, UUID supportPlanId, String authority, LocalDate on) {
        return new CaseStep("SUPPORT_PLAN_AGREED", personRef, authority, on, null, supportPlanId, null);
    }

    /** Nothing is missing any more before a current service of the person may change. */
    public static CaseStep transitionReady(UUID personRef, UUID supportPlanId, String authority, LocalDate on) {
        return new CaseStep("TRANSITION_READY", personRef, authority, on, null, supportPlanId, null);
    }

    @Override
    public String topic() {
        return "eligibility.case.v1";
    }

    @Override
    public UUID key() {
        return personRef;
    }
}
