package org.opendps.eligibility.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class PersonalBudgets implements PanacheRepositoryBase<PersonalBudget, UUID> {

    /** The person's budget as it is from this plan on. */
    PersonalBudget follow(SupportPlan plan) {
        var budget = findByIdOptional(plan.personRef()).orElse(null);
        if (budget == null) {
            budget = new PersonalBudget(plan);
            persist(budget);
        } else {
            budget.follow(plan);
        }
        flush();
        return budget;
    }
}
