package org.opendps.eligibility.transition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class Progresses implements PanacheRepositoryBase<Progress, UUID> {

    /** How far the person is; a new one is kept by {@link #keep}, once it is all said. */
    Progress of(UUID personRef) {
        return findByIdOptional(personRef).orElseGet(() -> new Progress(personRef));
    }

    void keep(Progress progress) {
        if (!isPersistent(progress)) {
            persist(progress);
        }
    }
}
