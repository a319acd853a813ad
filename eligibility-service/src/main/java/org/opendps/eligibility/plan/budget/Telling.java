package org.opendps.eligibility.plan.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import org.opendps.blocks.outbox.Outbox;
import org.opendps.blocks.time.London;
import org.opendps.eligibility.person.KnownPeople;
import org.opendps.eligibility.plan.SupportPlan;

/** Tells whoever buys and pays, here and elsewhere, what a budget is now. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Telling {

    private final KnownPeople people;
    private final Outbox outbox;
    private final Event<BudgetTold> told;
    private final InstantSource clock;

    Telling(KnownPeople people, Outbox outbox, Event<BudgetTold> told, InstantSource clock) {
        this.people = people;
        this.outbox = outbox;
        this.told = told;
        this.clock = clock;
    }

    void tell(PersonalBudgetEvent.Kind kind, PersonalBudget budget, SupportPlan plan) {
        var outline = people.outline(budget.personRef(), London.today(clock));
        outbox.announce(PersonalBudgetEvent.of(kind, budget, plan, outline));
        told.fire(new BudgetTold(budget.personRef(), budget.state() == PersonalBudget.State.ENDED));
    }
}
