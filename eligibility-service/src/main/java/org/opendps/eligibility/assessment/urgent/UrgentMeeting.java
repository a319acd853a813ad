package org.opendps.eligibility.assessment.urgent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.time.London;
import org.opendps.eligibility.assessment.AssessmentRecorded;
import org.opendps.eligibility.assessment.MadeDetermination;
import org.opendps.eligibility.assessment.UrgentNeedsDetermined;
import org.opendps.eligibility.assessment.determination.Determining;
import org.opendps.eligibility.assessment.form.UrgentNeeds;
import org.opendps.eligibility.assessment.policy.Policies;
import org.opendps.eligibility.assessment.recording.Assessing;

/** Urgent needs may be met at once; from then on an assessment is due, until one is recorded. */
@ApplicationScoped
@Transactional
class UrgentMeeting {

    private final Assessing assessing;
    private final Determining determining;
    private final FollowUps followUps;
    private final Policies policies;
    private final InstantSource clock;

    UrgentMeeting(
            Assessing assessing, Determining determining, FollowUps followUps, Policies policies, InstantSource clock) {
        this.assessing = assessing;
        this.determining = determining;
        this.followUps = followUps;
        this.policies = policies;
        this.clock = clock;
    }

    MadeDetermination meet(Caller caller, UUID personRef, UrgentNeeds needs) {
        var assessment = assessing.recordUrgent(caller, personRef, needs);
        return determining.determine(caller, assessment.id());
    }

    void open(@Observes UrgentNeedsDetermined told) {
        var urgent = told.determination();
        var days = policies.on(urgent.authority(), told.on()).followUpWorkingDays();
        // one assessment follows, however often it is urgent before
        if (followUps.open(urgent.personRef(), urgent.kind()).isEmpty()) {
            followUps.persist(new FollowUp(urgent, told.on(), days));
        }
    }

    void done(@Observes AssessmentRecorded recorded) {
        if (!recorded.urgent()) {
            followUps
                    .open(recorded.personRef(), recorded.kind())
                    .forEach(task -> task.done(recorded.assessmentId(), London.today(clock)));
        }
    }
}
