package org.opendps.eligibility.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.opendps.blocks.problem.NotFound;

@ApplicationScoped
class SupportPlans implements PanacheRepositoryBase<SupportPlan, UUID> {

    SupportPlan get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("support plan", id).refused());
    }

    /** Whose plan it is, without reading it yet: it is read once its person is held. */
    UUID personOf(UUID id, String authority) {
        return getEntityManager()
                .createQuery("select personRef from SupportPlan where id = ?1 and authority = ?2", UUID.class)
                .setParameter(1, id)
                .setParameter(2, authority)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("support plan", id).refused());
    }

    Optional<SupportPlan> standing(UUID personRef) {
        return find("personRef = ?1 and status = ?2", personRef, PlanStatus.AGREED)
                .firstResultOptional();
    }
}
