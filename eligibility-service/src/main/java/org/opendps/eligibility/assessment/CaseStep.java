package org.opendps.eligibility.assessment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.event.PublicEvent;
import org.opendps.eligibility.criteria.Decision;

/** A step of somebody's case, on {@code eligibility.case.v1}: what happened when, to a reference. */
public record CaseStep(
        String kind,
        UUID personRef,
        long version,
        String authority,
        LocalDate on,
        @Nullable Decision decision) implements PublicEvent {

    static CaseStep assessmentRecorded(Assessment of) {
        return new CaseStep("ASSESSMENT_RECORDED", of.personRef(), of.version(), of.authority(), of.assessedOn(), null);
    }

    static CaseStep eligibilityDetermined(Assessment of, Decision decision, LocalDate on) {
        return new CaseStep("ELIGIBILITY_DETERMINED", of.personRef(), of.version(), of.authority(), on, decision);
    }

    public static CaseStep supportPlanAgreed(UUID personRef, long version, String authority, LocalDate on) {
        return new CaseStep("SUPPORT_PLAN_AGREED", personRef, version, authority, on, null);
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
