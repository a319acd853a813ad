package org.opendps.eligibility.assessment.written;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Writings implements PanacheRepositoryBase<Writing, UUID> {

    Optional<Writing> latest(UUID determinationId) {
        return find("determinationId = ?1 order by number desc", determinationId)
                .firstResultOptional();
    }

    List<Writing> of(List<UUID> determinations) {
        return determinations.isEmpty() ? List.of() : list("determinationId in ?1 order by id", determinations);
    }
}
