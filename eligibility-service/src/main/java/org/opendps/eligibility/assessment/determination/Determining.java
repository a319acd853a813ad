package org.opendps.eligibility.assessment.determination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.time.London;
import org.opendps.eligibility.assessment.Assessment;
import org.opendps.eligibility.assessment.Assessments;
import org.opendps.eligibility.assessment.Contents;
import org.opendps.eligibility.assessment.DeterminationContent;
import org.opendps.eligibility.assessment.DeterminationStatus;
import org.opendps.eligibility.assessment.MadeDetermination;
import org.opendps.eligibility.assessment.MadeDeterminations;
import org.opendps.eligibility.assessment.policy.Policies;
import org.opendps.eligibility.criteria.Criteria;
import org.opendps.eligibility.criteria.Findings;
import org.opendps.eligibility.person.KnownPeople;

/** A practitioner has an assessment determined, and again when circumstances change; a second one signs. */
@ApplicationScoped
@Transactional
public class Determining {

    private final Assessments assessments;
    private final MadeDeterminations made;
    private final Contents contents;
    private final Policies policies;
    private final KnownPeople people;
    private final Announcer announcer;
    private final InstantSource clock;

    Determining(
            Assessments assessments,
            MadeDeterminations made,
            Contents contents,
            Policies policies,
            KnownPeople people,
            Announcer announcer,
            InstantSource clock) {
        this.assessments = assessments;
        this.made = made;
        this.contents = contents;
        this.policies = policies;
        this.people = people;
        this.announcer = announcer;
        this.clock = clock;
    }

    public MadeDetermination determine(Caller caller, UUID assessmentId) {
        hold(caller, assessments.personOf(assessmentId, caller), "a determination");
        var assessment = assessments.getForChange(assessmentId, caller);
        assessment.determine();
        assessments.flush();
        var findings = contents.of(assessment).findings();
        return make(caller, assessment, findings, null);
    }

    MadeDetermination determineAgain(Caller caller, UUID id, CircumstancesRequest changed) {
        hold(caller, made.personOf(id, caller), "a determination");
        var earlier = made.get(id, caller);
        earlier.mustBeOpenFor("another determination");
        var assessment = assessments.get(earlier.assessmentId(), caller);
        var findings = contents.of(assessment).findings();
        return make(
                caller, assessment, findings == null ? null : findings.in(changed.circumstances()), changed.reason());
    }

    MadeDetermination countersign(Caller caller, UUID id, CountersignatureRequest request) {
        hold(caller, made.personOf(id, caller), "a countersignature");
        var determination = made.get(id, caller);
        var assessor = assessments.get(determination.assessmentId(), caller).recordedBy();
        if (caller.username().equals(determination.determinedBy())
                || caller.username().equals(assessor)) {
            throw new CountersignatureOfOneself().refused();
        }
        var reason = request.reason() == null
                ? null
                : contents.closeCountersignature(determination.personRef(), request.reason());
        determination.countersign(request.verdict().status(), reason, caller.username(), clock.instant());
        if (determination.status() == DeterminationStatus.STANDING) {
            supersedeWhatIsBefore(determination);
            announcer.stands(determination, London.today(clock));
        }
        made.flush();
        return determination;
    }

    /** A plan that is agreed at this moment, or another determination, comes before or after it, never beside it. */
    private void hold(Caller caller, UUID personRef, String step) {
        people.hold(personRef);
        people.mustBeInHandOf(caller, personRef, step);
    }

    private MadeDetermination make(Caller caller, Assessment of, @Nullable Findings findings, @Nullable String reason) {
        if (findings == null) {
            throw new IllegalStateException("an assessment was recorded without findings");
        }
        var today = London.today(clock);
        var determination = Criteria.apply(findings, of.assessedOn());
        var content = new DeterminationContent(determination, findings.circumstances(), reason);
        var next = new MadeDetermination(
                of,
                determination,
                contents.close(of.personRef(), content),
                made.nextPosition(),
                policies.on(of.authority(), today).countersigned(),
                caller.username(),
                clock.instant());
        if (next.status() == DeterminationStatus.STANDING) {
            supersedeWhatIsBefore(next);
        } else {
            made.awaitingBefore(next).forEach(MadeDetermination::supersede);
            made.flush();
        }
        made.persistAndFlush(next);
        if (next.status() == DeterminationStatus.STANDING) {
            announcer.stands(next, today);
        }
        return next;
    }

    private void supersedeWhatIsBefore(MadeDetermination next) {
        made.openBefore(next).forEach(MadeDetermination::supersede);
        made.flush();
    }
}
