package org.opendps.eligibility.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.opendps.blocks.problem.NotFound;
import org.opendps.eligibility.assessment.Standing;

@ApplicationScoped
class PersonalBudgets implements PanacheRepositoryBase<PersonalBudget, UUID> {

    PersonalBudget get(UUID personRef) {
        return findByIdOptional(personRef)
                .orElseThrow(() -> new NotFound("personal budget of the person", personRef).refused());
    }

    PersonalBudget stand(SupportPlan plan, Standing standing) {
        var known = findById(plan.personRef());
        var budget = known == null ? new PersonalBudget(plan, standing) : known;
        budget.follow(plan, standing);
        persistAndFlush(budget);
        return budget;
    }
}
