package org.opendps.eligibility.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.opendps.blocks.problem.NotFound;

@ApplicationScoped
class SupportPlans implements PanacheRepositoryBase<SupportPlan, UUID> {

    SupportPlan get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("support plan", id).refused());
    }

    SupportPlan getForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound("support plan", id).refused());
    }

    Optional<SupportPlan> standing(UUID personRef) {
        return find("personRef = ?1 and status = ?2", personRef, PlanStatus.AGREED)
                .firstResultOptional();
    }
}
