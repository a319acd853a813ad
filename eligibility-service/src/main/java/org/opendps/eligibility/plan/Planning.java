package org.opendps.eligibility.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.outbox.Outbox;
import org.opendps.blocks.time.London;
import org.opendps.eligibility.assessment.CaseStep;
import org.opendps.eligibility.person.KnownPeople;

/** A practitioner plans support for somebody who is eligible, and agrees it with them. */
@ApplicationScoped
@Transactional
class Planning {

    private final SupportPlans plans;
    private final PersonalBudgets budgets;
    private final Grounds grounds;
    private final KnownPeople people;
    private final Outbox outbox;
    private final InstantSource clock;

    Planning(
            SupportPlans plans,
            PersonalBudgets budgets,
            Grounds grounds,
            KnownPeople people,
            Outbox outbox,
            InstantSource clock) {
        this.plans = plans;
        this.budgets = budgets;
        this.grounds = grounds;
        this.people = people;
        this.outbox = outbox;
        this.clock = clock;
    }

    SupportPlan draft(Caller caller, UUID personRef, PlanRequest request) {
        people.mustBeInHandOf(caller, personRef, "a support plan");
        var birthday = people.eighteenthBirthday(personRef);
        if (request.from().isBefore(birthday)) {
            throw new NotAdultYet(birthday).refused();
        }
        var version = grounds.eligible(personRef).policyVersion();
        var plan = new SupportPlan(personRef, caller.authority(), request, version, caller.username());
        plans.persistAndFlush(plan);
        return plan;
    }

    SupportPlan agree(Caller caller, UUID id) {
        // two plans of one person are agreed one after the other: the second supersedes the first
        var personRef = plans.personOf(id, caller.authority());
        people.hold(personRef);
        people.mustBeInHandOf(caller, personRef, "an agreement");
        var plan = plans.get(id);
        var determination = grounds.eligible(plan.personRef());
        grounds.mustAllow(plan.personRef(), plan.weeklyAmount());
        plans.standing(plan.personRef())
                .filter(standing -> !standing.id().equals(id))
                .ifPresent(SupportPlan::supersede);
        plans.flush();
        plan.agree(caller.username(), clock.instant());
        plans.flush();
        var budget = budgets.follow(plan, determination);
        outbox.announce(PersonalBudgetEvent.agreed(budget, plan));
        outbox.announce(CaseStep.supportPlanAgreed(plan.personRef(), plan.id(), plan.authority(), London.today(clock)));
        return plan;
    }
}
