package org.opendps.eligibility.assessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.event.PublicEvent;
import org.opendps.eligibility.criteria.Decision;

/** A step of a person's case, without anything of the person. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseStep(
        Kind kind,
        UUID personRef,
        String authority,
        LocalDate on,
        @Nullable Decision decision) implements PublicEvent {

    enum Kind {
        ASSESSMENT_RECORDED,
        ELIGIBILITY_DETERMINED,
        SUPPORT_PLAN_AGREED
    }

    static CaseStep recorded(Assessment assessment) {
        return new CaseStep(
                Kind.ASSESSMENT_RECORDED,
                assessment.personRef(),
                assessment.authority(),
                assessment.assessedOn(),
                null);
    }

    static CaseStep determined(Assessment assessment, Determined determined) {
        return new CaseStep(
                Kind.ELIGIBILITY_DETERMINED,
                assessment.personRef(),
                assessment.authority(),
                determined.determinedOn(),
                determined.decision());
    }

    public static CaseStep planAgreed(UUID personRef, String authority, LocalDate on) {
        return new CaseStep(Kind.SUPPORT_PLAN_AGREED, personRef, authority, on, null);
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
