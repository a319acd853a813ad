package org.opendps.finance.attendance.file;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.NotFound;

@ApplicationScoped
class AttendanceFiles implements PanacheRepositoryBase<AttendanceFile, UUID> {

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    AttendanceFile get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("attendance file", id).refused());
    }

    AttendanceFile getForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound("attendance file", id).refused());
    }

    Optional<AttendanceFile> of(UUID providerId, String reference) {
        return find("providerId = ?1 and reference = ?2", providerId, reference).firstResultOptional();
    }

    /** The newest first, one more than the limit; what became of ten thousand lines is not read for it. */
    List<FileHead> page(UUID providerId, @Nullable UUID after, int limit) {
        return getEntityManager()
                .createQuery("""
                        select new org.opendps.finance.attendance.file.FileHead(f.id, f.reference, f.providerId, f.sentBy,
                            f.onBehalfOf, f.sentAt, f.complete, f.linesReturned, f.linesRefused)
                        from AttendanceFile f where f.providerId = :provider and f.id < :after
                        order by f.id desc""", FileHead.class)
                .setParameter("provider", providerId)
                .setParameter("after", after == null ? AFTER_ALL : after)
                .setMaxResults(limit + 1)
                .getResultList();
    }
}
