package org.opendps.eligibility.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.outbox.Outbox;
import org.opendps.blocks.time.London;
import org.opendps.eligibility.criteria.Findings;
import org.opendps.eligibility.person.KnownPeople;

/** A practitioner records an assessment, and has it determined. */
@ApplicationScoped
@Transactional
class Assessing {

    private final Assessments assessments;
    private final KnownPeople people;
    private final Outbox outbox;
    private final Event<EligibilityDetermined> determined;
    private final InstantSource clock;

    Assessing(
            Assessments assessments,
            KnownPeople people,
            Outbox outbox,
            Event<EligibilityDetermined> determined,
            InstantSource clock) {
        this.assessments = assessments;
        this.people = people;
        this.outbox = outbox;
        this.determined = determined;
        this.clock = clock;
    }

    Assessment record(Caller caller, UUID personRef, Findings findings) {
        people.mustBeInHandOf(caller, personRef, "an assessment");
        var assessment =
                new Assessment(personRef, caller.authority(), London.today(clock), findings, caller.username());
        assessments.persistAndFlush(assessment);
        outbox.announce(CaseStep.assessmentRecorded(assessment));
        return assessment;
    }

    Assessment determine(Caller caller, UUID id) {
        var assessment = assessments.getForChange(id);
        caller.mustBelongTo(assessment.authority(), "assessment", id);
        // a plan that is agreed at this moment is agreed before or after it, never beside it
        people.hold(assessment.personRef());
        people.mustBeInHandOf(caller, assessment.personRef(), "a determination");
        var determination = assessment.determine(caller.username(), clock.instant(), assessments.nextPosition());
        assessments.flush();
        outbox.announce(CaseStep.eligibilityDetermined(assessment, determination.decision(), London.today(clock)));
        determined.fire(new EligibilityDetermined(assessment.personRef(), determination));
        return assessment;
    }
}
