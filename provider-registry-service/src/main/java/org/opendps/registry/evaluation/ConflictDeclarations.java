package org.opendps.registry.evaluation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ConflictDeclarations implements PanacheRepositoryBase<ConflictDeclaration, UUID> {

    Optional<ConflictDeclaration> by(String somebody, UUID applicationId) {
        return find("applicationId = ?1 and declaredBy = ?2", applicationId, somebody)
                .firstResultOptional();
    }

    List<ConflictDeclaration> of(UUID applicationId) {
        return list("applicationId = ?1 order by id", applicationId);
    }
}
