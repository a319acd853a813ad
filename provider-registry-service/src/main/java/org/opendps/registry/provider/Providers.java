package org.opendps.registry.provider;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.opendps.blocks.problem.NotFound;

@ApplicationScoped
class Providers implements PanacheRepositoryBase<Provider, UUID> {

    Provider get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("provider", id).refused());
    }

    boolean exists(UUID id) {
        return count("id", id) > 0;
    }
}
