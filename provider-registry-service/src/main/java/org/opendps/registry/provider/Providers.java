package org.opendps.registry.provider;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.opendps.blocks.problem.NotFound;

@ApplicationScoped
class Providers implements PanacheRepositoryBase<Provider, UUID> {

    Provider get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> missing(id));
    }

    /** For a change: whoever comes second sees what the first has done. */
    Provider getForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> missing(id));
    }

    boolean exists(UUID id) {
        return count("id", id) > 0;
    }

    static RuntimeException missing(UUID id) {
        return new NotFound("provider", id).refused();
    }
}
