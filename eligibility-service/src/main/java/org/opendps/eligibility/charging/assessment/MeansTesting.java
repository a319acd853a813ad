package org.opendps.eligibility.charging.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.day.ActsByDay;
import org.opendps.blocks.time.London;
import org.opendps.eligibility.charging.AgeBand;
import org.opendps.eligibility.charging.ContributionChanged;
import org.opendps.eligibility.charging.Means;
import org.opendps.eligibility.person.KnownPeople;

/** A practitioner assesses what somebody pays, and stops it; the days of both tell whoever keeps a budget. */
@ApplicationScoped
@Transactional
class MeansTesting implements ActsByDay {

    private final FinancialAssessments assessments;
    private final ClosedWorkings closed;
    private final KnownPeople people;
    private final Caller caller;
    private final Event<ContributionChanged> changed;
    private final InstantSource clock;

    MeansTesting(
            FinancialAssessments assessments,
            ClosedWorkings closed,
            KnownPeople people,
            Caller caller,
            Event<ContributionChanged> changed,
            InstantSource clock) {
        this.assessments = assessments;
        this.closed = closed;
        this.people = people;
        this.caller = caller;
        this.changed = changed;
        this.clock = clock;
    }

    FinancialAssessment assess(UUID personRef, Means means) {
        people.mustBeInHandOf(caller, personRef, "a financial assessment");
        people.hold(personRef);
        var band = AgeBand.of(people.birthDate(personRef), means.on());
        if (means.ageBand() != band) {
            throw new AgeBandDiffers(means.ageBand(), band, means.on()).refused();
        }
        var workings = Workings.of(means);
        assessments.inTheWayOf(personRef, means.on()).forEach(earlier -> earlier.giveWay(means.on()));
        var assessment = new FinancialAssessment(
                personRef,
                caller.authority(),
                workings,
                closed.close(personRef, workings),
                caller.username(),
                clock.instant());
        assessments.persistAndFlush(assessment);
        return reach(assessment);
    }

    FinancialAssessment stop(UUID id, StopRequest request) {
        people.hold(assessments.personOf(id, caller));
        var assessment = assessments.getForChange(id, caller);
        assessment.stop(request.lastDay(), new Stop(request.reason(), caller.username(), clock.instant()));
        return reach(assessment);
    }

    @Override
    public List<UUID> due(LocalDate today, @Nullable UUID after, int atMost) {
        return assessments.due(today, after, atMost);
    }

    @Override
    public void act(UUID id, LocalDate today) {
        reach(assessments.findById(id, LockModeType.PESSIMISTIC_WRITE), today);
    }

    private FinancialAssessment reach(FinancialAssessment assessment) {
        return reach(assessment, London.today(clock));
    }

    private FinancialAssessment reach(FinancialAssessment assessment, LocalDate today) {
        boolean reached = assessment.reach(today);
        assessments.flush();
        if (reached) {
            changed.fire(new ContributionChanged(assessment.personRef()));
        }
        return assessment;
    }
}
