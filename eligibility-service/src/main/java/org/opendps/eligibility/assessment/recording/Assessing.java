package org.opendps.eligibility.assessment.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.outbox.Outbox;
import org.opendps.blocks.resource.Versions;
import org.opendps.blocks.time.London;
import org.opendps.eligibility.assessment.Assessment;
import org.opendps.eligibility.assessment.AssessmentContent;
import org.opendps.eligibility.assessment.AssessmentRecorded;
import org.opendps.eligibility.assessment.Assessments;
import org.opendps.eligibility.assessment.CaseStep;
import org.opendps.eligibility.assessment.Contents;
import org.opendps.eligibility.assessment.form.AdvocateMissing;
import org.opendps.eligibility.assessment.form.AssessmentIncomplete;
import org.opendps.eligibility.assessment.form.Completeness;
import org.opendps.eligibility.assessment.form.Form;
import org.opendps.eligibility.assessment.form.UrgentNeeds;
import org.opendps.eligibility.criteria.Criteria;
import org.opendps.eligibility.criteria.Findings;
import org.opendps.eligibility.criteria.Kind;
import org.opendps.eligibility.person.KnownPeople;

/** A practitioner writes an assessment and completes it, or records what was found in one go. */
@ApplicationScoped
@Transactional
public class Assessing {

    private static final String STEP = "an assessment";

    private final Assessments assessments;
    private final Contents contents;
    private final KnownPeople people;
    private final Outbox outbox;
    private final Event<AssessmentRecorded> recorded;
    private final InstantSource clock;

    Assessing(
            Assessments assessments,
            Contents contents,
            KnownPeople people,
            Outbox outbox,
            Event<AssessmentRecorded> recorded,
            InstantSource clock) {
        this.assessments = assessments;
        this.contents = contents;
        this.people = people;
        this.outbox = outbox;
        this.recorded = recorded;
        this.clock = clock;
    }

    /** @throws org.opendps.blocks.problem.Refused 422 when the criteria could not be put to the findings */
    Assessment record(Caller caller, UUID personRef, Findings findings) {
        people.mustBeInHandOf(caller, personRef, STEP);
        return record(caller, personRef, findings, null);
    }

    /** Needs that cannot wait; nothing else is looked at yet. */
    public Assessment recordUrgent(Caller caller, UUID personRef, UrgentNeeds needs) {
        people.mustBeInHandOf(caller, personRef, "urgent needs");
        var findings = new Findings(needs.kind(), null, null, null, null, null, true, false, false, null, null);
        return record(caller, personRef, findings, needs);
    }

    private Assessment record(Caller caller, UUID personRef, Findings findings, @Nullable UrgentNeeds needs) {
        var today = London.today(clock);
        Criteria.apply(findings, today);
        var closed = contents.close(personRef, new AssessmentContent(findings, null, needs));
        var assessment =
                Assessment.recorded(personRef, caller.authority(), findings.kind(), today, caller.username(), closed);
        assessments.persistAndFlush(assessment);
        tell(assessment, findings.urgent());
        return assessment;
    }

    Assessment begin(Caller caller, UUID personRef, DraftRequest request) {
        people.mustBeInHandOf(caller, personRef, STEP);
        var form = request.form() != null ? request.form() : earlier(caller, personRef, request);
        var assessment = Assessment.begun(
                personRef,
                caller.authority(),
                request.kind(),
                London.today(clock),
                caller.username(),
                closed(personRef, form));
        assessments.persistAndFlush(assessment);
        return assessment;
    }

    private Form earlier(Caller caller, UUID personRef, DraftRequest request) {
        var basedOn = request.basedOn();
        if (basedOn == null) {
            return Form.EMPTY;
        }
        var earlier = assessments.get(basedOn, caller);
        if (!earlier.personRef().equals(personRef) || earlier.kind() != request.kind()) {
            throw new OtherPersonsAssessment().refused();
        }
        return Objects.requireNonNullElse(contents.of(earlier).form(), Form.EMPTY);
    }

    /** The whole form anew. */
    Assessment write(Caller caller, UUID id, @Nullable String ifMatch, Form form) {
        var assessment = inHand(caller, id);
        Versions.require(ifMatch, assessment.version());
        assessment.write(closed(assessment.personRef(), form), caller.username());
        assessments.flush();
        return assessment;
    }

    /**
     * @throws org.opendps.blocks.problem.Refused 422 while something is missing that the law asks for, and while an
     *     advocate has to be arranged (Care Act 2014 s.67)
     */
    Assessment complete(Caller caller, UUID id) {
        var assessment = inHand(caller, id);
        var today = London.today(clock);
        var form = Objects.requireNonNullElse(contents.of(assessment).form(), Form.EMPTY);
        mustBeComplete(form, assessment.kind(), today);
        var on = form.assessedOn() == null ? today : form.assessedOn();
        var findings = form.findings(assessment.kind());
        Criteria.apply(findings, on);
        var closed = contents.close(assessment.personRef(), new AssessmentContent(findings, form, null));
        assessment.complete(on, closed, caller.username());
        assessments.flush();
        tell(assessment, false);
        return assessment;
    }

    private static void mustBeComplete(Form form, Kind kind, LocalDate today) {
        if (form.assessedOn() != null && form.assessedOn().isAfter(today)) {
            throw new AssessedLater(form.assessedOn(), today).refused();
        }
        var missing = Completeness.of(form, kind);
        if (!missing.isEmpty()) {
            throw new AssessmentIncomplete(missing).refused();
        }
        var advocacy = form.advocacy();
        if (!form.endsHere() && advocacy != null && advocacy.needsAdvocate() && !advocacy.hasAdvocateOn(today)) {
            throw new AdvocateMissing().refused();
        }
    }

    private Assessment inHand(Caller caller, UUID id) {
        var assessment = assessments.getForChange(id, caller);
        people.mustBeInHandOf(caller, assessment.personRef(), STEP);
        return assessment;
    }

    private byte[] closed(UUID personRef, Form form) {
        return contents.close(personRef, new AssessmentContent(null, form, null));
    }

    private void tell(Assessment assessment, boolean urgent) {
        outbox.announce(CaseStep.assessmentRecorded(assessment));
        recorded.fire(new AssessmentRecorded(
                assessment.id(), assessment.personRef(), assessment.kind(), assessment.assessedOn(), urgent));
    }
}
