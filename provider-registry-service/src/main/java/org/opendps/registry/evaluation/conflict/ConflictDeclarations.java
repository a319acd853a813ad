package org.opendps.registry.evaluation.conflict;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class ConflictDeclarations implements PanacheRepositoryBase<ConflictDeclaration, UUID> {

    public Optional<ConflictDeclaration> by(String somebody, UUID applicationId) {
        return find("applicationId = ?1 and declaredBy = ?2", applicationId, somebody)
                .firstResultOptional();
    }

    public List<ConflictDeclaration> of(UUID applicationId) {
        return list("applicationId = ?1 order by id", applicationId);
    }
}
