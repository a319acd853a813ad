package org.opendps.eligibility.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.opendps.blocks.outbox.Outbox;
import org.opendps.eligibility.assessment.CaseStep;
import org.opendps.eligibility.assessment.Standings;
import org.opendps.eligibility.person.Register;

/** A plan is drafted for an eligible person; once it is agreed, the personal budget stands. */
@ApplicationScoped
@Transactional
class Planning {

    private final SupportPlans plans;
    private final PersonalBudgets budgets;
    private final Register register;
    private final Standings standings;
    private final Outbox outbox;

    Planning(SupportPlans plans, PersonalBudgets budgets, Register register, Standings standings, Outbox outbox) {
        this.plans = plans;
        this.budgets = budgets;
        this.register = register;
        this.standings = standings;
        this.outbox = outbox;
    }

    SupportPlan draft(UUID personRef, SupportPlanRequest request) {
        var person = register.find(personRef);
        PersonNotEligible.check(standings.latest(personRef));
        var plan = new SupportPlan(person, request);
        plans.persistAndFlush(plan);
        return plan;
    }

    SupportPlan agree(UUID id, String authority, LocalDate today) {
        // two plans of one person agreed at the same moment come one after the other
        var person = register.hold(plans.personOf(id, authority));
        var plan = plans.get(id);
        var replaced = plans.agreed(person.personRef());
        plan.agree();
        var standing = PersonNotEligible.check(standings.latest(person.personRef()));
        replaced.ifPresent(SupportPlan::giveWay);
        var budget = budgets.stand(plan, standing);
        outbox.announce(CaseStep.planAgreed(person.personRef(), person.authority(), today));
        outbox.announce(PersonalBudgetAgreed.of(budget, plan));
        return plan;
    }
}
