package org.opendps.calloff.placement.migration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.opendps.blocks.problem.NotFound;

@ApplicationScoped
class Migrations implements PanacheRepositoryBase<Migration, UUID> {

    Migration seen(UUID id, String authority) {
        return findByIdOptional(id)
                .filter(migration -> migration.authority().equals(authority))
                .orElseThrow(() -> new NotFound("migration", id).refused());
    }
}
