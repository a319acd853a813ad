package org.opendps.eligibility.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.opendps.eligibility.criteria.Decision;
import org.opendps.eligibility.criteria.Determination;

@ApplicationScoped
class PersonalBudgets implements PanacheRepositoryBase<PersonalBudget, UUID> {

    /** The budget of somebody whose latest determination says ELIGIBLE: another one leaves nothing standing. */
    Optional<PersonalBudget> standing(UUID personRef) {
        return findByIdOptional(personRef).filter(budget -> budget.decision() == Decision.ELIGIBLE);
    }

    /** The person's budget as it is from this plan on. */
    PersonalBudget follow(SupportPlan plan, Determination determination) {
        var budget = findByIdOptional(plan.personRef()).orElse(null);
        if (budget == null) {
            budget = new PersonalBudget(plan, determination);
            persist(budget);
        } else {
            budget.follow(plan, determination);
        }
        flush();
        return budget;
    }
}
