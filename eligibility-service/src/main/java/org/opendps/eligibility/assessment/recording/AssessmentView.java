package org.opendps.eligibility.assessment.recording;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.idempotency.ShownOnce;
import org.opendps.eligibility.assessment.Assessment;
import org.opendps.eligibility.assessment.AssessmentContent;
import org.opendps.eligibility.assessment.AssessmentStatus;
import org.opendps.eligibility.assessment.form.Completeness;
import org.opendps.eligibility.assessment.form.Form;
import org.opendps.eligibility.assessment.form.UrgentNeeds;
import org.opendps.eligibility.criteria.Determination;
import org.opendps.eligibility.criteria.Findings;
import org.opendps.eligibility.criteria.Kind;

/**
 * An assessment as practitioners see it.
 *
 * @param missing of a draft: what is still to be written before it is complete
 * @param advocacy of a draft: whether an advocate has to be arranged before it is completed
 * @param determination the latest that follows from it
 */
public record AssessmentView(
        UUID id,
        UUID personRef,
        Kind kind,
        AssessmentStatus status,
        LocalDate assessedOn,
        String recordedBy,
        @ShownOnce @Nullable Findings findings,
        @ShownOnce @Nullable Form form,
        @ShownOnce @Nullable UrgentNeeds urgentNeeds,
        List<Completeness.Missing> missing,
        @Nullable AdvocacyGate advocacy,
        @ShownOnce @Nullable Determination determination) {

    /** As the person is shown it: other people are left out. */
    AssessmentView withoutOtherNames() {
        return new AssessmentView(
                id,
                personRef,
                kind,
                status,
                assessedOn,
                recordedBy,
                findings,
                form == null ? null : form.withoutOtherNames(),
                urgentNeeds,
                missing,
                advocacy,
                determination);
    }

    /** Care Act 2014 s.67. */
    public record AdvocacyGate(boolean required, boolean arranged, String citation) {}

    static AssessmentView of(Assessment assessment, AssessmentContent content, @Nullable Determination determination) {
        boolean draft = assessment.status() == AssessmentStatus.DRAFT;
        var form = content.form();
        return new AssessmentView(
                assessment.id(),
                assessment.personRef(),
                assessment.kind(),
                assessment.status(),
                assessment.assessedOn(),
                assessment.recordedBy(),
                content.findings(),
                form,
                content.urgentNeeds(),
                draft && form != null ? Completeness.of(form, assessment.kind()) : List.of(),
                form == null ? null : gate(form),
                determination);
    }

    private static @Nullable AdvocacyGate gate(Form form) {
        var advocacy = form.advocacy();
        return advocacy == null
                ? null
                : new AdvocacyGate(advocacy.needsAdvocate(), advocacy.hasAdvocate(), "Care Act 2014 s.67");
    }

    @Override
    public String toString() {
        return "AssessmentView " + id;
    }
}
