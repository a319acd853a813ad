package org.opendps.registry.consultation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class FeeResponses implements PanacheRepositoryBase<FeeResponse, UUID> {

    Optional<FeeResponse> of(UUID consultation, UUID member) {
        return find("consultationId = ?1 and memberId = ?2", consultation, member)
                .firstResultOptional();
    }
}
