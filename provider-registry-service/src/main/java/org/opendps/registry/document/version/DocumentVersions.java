package org.opendps.registry.document.version;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.day.DueRows;
import org.opendps.blocks.problem.NotFound;

@ApplicationScoped
public class DocumentVersions implements PanacheRepositoryBase<DocumentVersion, UUID> {

    public DocumentVersion get(UUID documentId, int number) {
        return find("documentId = ?1 and number = ?2", documentId, number)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("version of the document", number).refused());
    }

    public DocumentVersion getForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound("version of a document", id).refused());
    }

    /** The latest first. */
    public List<DocumentVersion> of(UUID documentId) {
        return list("documentId = ?1 order by number desc", documentId);
    }

    public Optional<DocumentVersion> ofFile(UUID fileId) {
        return find("fileId", fileId).firstResultOptional();
    }

    public List<UUID> due(LocalDate today, @Nullable UUID after, int atMost) {
        return DueRows.of(DocumentVersion.class, getEntityManager(), today, after, atMost);
    }
}
