package org.opendps.registry.document;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.opendps.blocks.problem.NotFound;

@ApplicationScoped
class Documents implements PanacheRepositoryBase<Document, UUID> {

    Document get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("document", id).refused());
    }

    /** For a change: whoever comes second sees what the first has done. */
    Document getForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound("document", id).refused());
    }

    List<Document> allForChange(UUID providerId) {
        return find("providerId = ?1 order by id", providerId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
