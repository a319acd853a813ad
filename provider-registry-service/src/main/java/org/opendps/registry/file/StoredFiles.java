package org.opendps.registry.file;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.opendps.blocks.problem.NotFound;

@ApplicationScoped
class StoredFiles implements PanacheRepositoryBase<StoredFile, UUID> {

    StoredFile get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("file", id).refused());
    }

    List<FileView> views(Collection<UUID> ids) {
        return list("id in ?1", ids).stream().map(StoredFile::view).toList();
    }

    /** Those that were there before there was a scanner wait for it. */
    int quarantineUnscanned() {
        return update(
                "status = ?1, version = version + 1 where status = ?2 and scannedAt is null",
                FileStatus.QUARANTINED,
                FileStatus.READY);
    }

    List<UUID> quarantined(int atMost) {
        return find("status = ?1 order by id", FileStatus.QUARANTINED).page(0, atMost).stream()
                .map(StoredFile::id)
                .toList();
    }
}
