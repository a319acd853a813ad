package org.opendps.calloff.evaluation.conflict;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ConflictDeclarations implements PanacheRepositoryBase<ConflictDeclaration, UUID> {

    /** In the order in which they were declared. */
    List<ConflictDeclaration> of(UUID callOffId) {
        return list("callOffId = ?1 order by id", callOffId);
    }

    List<ConflictDeclaration> by(Collection<UUID> callOffIds, String subject) {
        return list("callOffId in ?1 and declarerSubject = ?2 order by id", callOffIds, subject);
    }

    List<ConflictDeclaration> by(UUID callOffId, String subject) {
        return list("callOffId = ?1 and declarerSubject = ?2 order by id", callOffId, subject);
    }
}
