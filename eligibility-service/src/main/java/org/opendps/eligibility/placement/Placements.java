package org.opendps.eligibility.placement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Placements implements PanacheRepositoryBase<Placement, UUID> {

    /** Of those of the person, the one that ends last. */
    Optional<Placement> last(UUID personRef) {
        return find("personRef = ?1 order by until desc nulls first", personRef).firstResultOptional();
    }
}
