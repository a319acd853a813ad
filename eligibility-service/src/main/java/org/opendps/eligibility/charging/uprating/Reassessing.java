package org.opendps.eligibility.charging.uprating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.opendps.blocks.access.Caller;
import org.opendps.eligibility.charging.assessment.FinancialAssessments;

/** A practitioner has everybody assessed anew: looks at what would come of it first, and another one has it applied. */
@ApplicationScoped
@Transactional
class Reassessing {

    private final ReassessmentRuns runs;
    private final FinancialAssessments assessments;
    private final Caller caller;
    private final Event<WorkWaits> waits;
    private final InstantSource clock;

    Reassessing(
            ReassessmentRuns runs,
            FinancialAssessments assessments,
            Caller caller,
            Event<WorkWaits> waits,
            InstantSource clock) {
        this.runs = runs;
        this.assessments = assessments;
        this.caller = caller;
        this.waits = waits;
        this.clock = clock;
    }

    /** There is work; told after the commit. */
    record WorkWaits() {}

    ReassessmentRun prepare(Turn turn) {
        runs.unfinished(caller.authority()).ifPresent(other -> {
            throw new RunGoesOn(other.turn().on()).refused();
        });
        int total = Math.toIntExact(assessments.countBegunBefore(turn.on(), caller.authority()));
        var run = new ReassessmentRun(caller.authority(), turn, total, caller.username(), clock.instant());
        runs.persistAndFlush(run);
        waits.fire(new WorkWaits());
        return run;
    }

    ReassessmentRun apply(UUID id) {
        var run = runs.getForChange(id, caller);
        run.approve(caller.username(), clock.instant());
        runs.flush();
        waits.fire(new WorkWaits());
        return run;
    }

    ReassessmentRun cancel(UUID id) {
        var run = runs.getForChange(id, caller);
        run.cancel();
        runs.flush();
        return run;
    }
}
