package org.opendps.eligibility.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.opendps.blocks.problem.NotFound;

@ApplicationScoped
class SupportPlans implements PanacheRepositoryBase<SupportPlan, UUID> {

    SupportPlan get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> missing(id));
    }

    /** @return whose plan it is, without loading it: the person is held first, then the plan is read */
    UUID personOf(UUID id, String authority) {
        return getEntityManager()
                .createQuery("select personRef from SupportPlan where id = ?1 and authority = ?2", UUID.class)
                .setParameter(1, id)
                .setParameter(2, authority)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> missing(id));
    }

    Optional<SupportPlan> agreed(UUID personRef) {
        return find("personRef = ?1 and status = ?2", personRef, SupportPlanStatus.AGREED)
                .firstResultOptional();
    }

    static RuntimeException missing(UUID id) {
        return new NotFound("support plan", id).refused();
    }
}
