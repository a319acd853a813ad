package org.opendps.eligibility.transition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class Progresses implements PanacheRepositoryBase<Progress, UUID> {

    Progress of(UUID personRef) {
        return findByIdOptional(personRef).orElseGet(() -> {
            var progress = new Progress(personRef);
            persist(progress);
            return progress;
        });
    }
}
