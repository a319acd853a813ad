package org.opendps.eligibility.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.day.ActsByDay;
import org.opendps.blocks.day.DueRows;
import org.opendps.blocks.time.London;
import org.opendps.eligibility.person.KnownPeople;
import org.opendps.eligibility.person.key.ClosedWords;
import org.opendps.eligibility.plan.course.End;
import org.opendps.eligibility.plan.course.Over;
import org.opendps.eligibility.plan.course.Rest;
import org.opendps.eligibility.plan.course.Suspension;

/** A plan that stands is suspended, resumed or ended; it ends by itself on the day after its last. */
@ApplicationScoped
@Transactional
public class Steering implements ActsByDay {

    private final SupportPlans plans;
    private final KnownPeople people;
    private final ClosedWords words;
    private final Event<PlanTold> told;
    private final InstantSource clock;

    Steering(SupportPlans plans, KnownPeople people, ClosedWords words, Event<PlanTold> told, InstantSource clock) {
        this.plans = plans;
        this.people = people;
        this.words = words;
        this.told = told;
        this.clock = clock;
    }

    SupportPlan suspend(Caller caller, UUID id, Suspension suspension) {
        var plan = held(caller, id, "a suspension");
        var note = words.close(plan.personRef(), Suspension.COLUMN, suspension);
        plan.suspend(new Rest(London.today(clock), suspension.reason(), note));
        return tell(plan, PlanTold.Step.SUSPENDED);
    }

    SupportPlan resume(Caller caller, UUID id) {
        var plan = held(caller, id, "a resumption");
        plan.resume();
        return tell(plan, PlanTold.Step.RESUMED);
    }

    SupportPlan end(Caller caller, UUID id, End end) {
        return end(held(caller, id, "an end"), end);
    }

    /** Of a plan that is held already. */
    public SupportPlan end(SupportPlan plan, End end) {
        var today = London.today(clock);
        var note = words.close(plan.personRef(), End.COLUMN, end);
        plan.end(new Over(end.reason(), note), end.lastDay() == null ? today : end.lastDay(), today);
        return tell(plan, plan.isStanding() ? PlanTold.Step.CHANGED : PlanTold.Step.ENDED);
    }

    @Override
    public List<UUID> due(LocalDate today, @Nullable UUID after, int atMost) {
        return DueRows.of(SupportPlan.class, plans.getEntityManager(), today, after, atMost);
    }

    @Override
    public void act(UUID id, LocalDate today) {
        people.hold(plans.personOf(id));
        var plan = plans.get(id);
        if (plan.isOver(today)) {
            plan.lapse();
            tell(plan, PlanTold.Step.ENDED);
        }
    }

    /** Nothing else becomes of the person's plans meanwhile. */
    public SupportPlan held(Caller caller, UUID id, String step) {
        var personRef = plans.personOf(id, caller.authority());
        people.hold(personRef);
        people.mustBeInHandOf(caller, personRef, step);
        return plans.get(id);
    }

    private SupportPlan tell(SupportPlan plan, PlanTold.Step step) {
        plans.flush();
        told.fire(new PlanTold(plan, step));
        return plan;
    }
}
