package org.opendps.calloff.evaluation.conflict;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ConflictDeclarations implements PanacheRepositoryBase<ConflictDeclaration, UUID> {

    /** In the order in which they were declared. */
    List<ConflictDeclaration> of(UUID callOffId) {
        return list("callOffId = ?1 order by id", callOffId);
    }

    Optional<ConflictDeclaration> latest(UUID callOffId, String subject) {
        return find("callOffId = ?1 and declarerSubject = ?2 order by id desc", callOffId, subject)
                .firstResultOptional();
    }
}
