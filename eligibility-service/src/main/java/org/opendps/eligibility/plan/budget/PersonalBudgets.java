package org.opendps.eligibility.plan.budget;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.opendps.eligibility.assessment.Standing;
import org.opendps.eligibility.plan.SupportPlan;

@ApplicationScoped
class PersonalBudgets implements PanacheRepositoryBase<PersonalBudget, UUID> {

    /** A budget whose plan has not ended, of somebody whose latest determination still gives ground for it. */
    Optional<PersonalBudget> standing(UUID personRef) {
        return findByIdOptional(personRef)
                .filter(budget -> budget.basis().isPresent() && budget.state() != PersonalBudget.State.ENDED);
    }

    /** The person's budget as it is from this plan on. */
    PersonalBudget follow(SupportPlan plan, Contribution share, Standing ground) {
        var budget = findByIdOptional(plan.personRef()).orElse(null);
        if (budget == null) {
            budget = new PersonalBudget(plan, share, ground);
            persist(budget);
        } else {
            budget.follow(plan, share, ground);
        }
        flush();
        return budget;
    }
}
