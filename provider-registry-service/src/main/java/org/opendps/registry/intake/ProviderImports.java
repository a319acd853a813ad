package org.opendps.registry.intake;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.problem.NotFound;

@ApplicationScoped
class ProviderImports implements PanacheRepositoryBase<ProviderImport, UUID> {

    private static final String ALONE =
            "select cast(pg_advisory_xact_lock(hashtextextended('provider import of ' || :authority, 0)) as text)";

    ProviderImport seenBy(Caller caller, UUID id) {
        var found = findByIdOptional(id).orElseThrow(() -> new NotFound("provider import", id).refused());
        caller.mustBelongTo(found.authority(), "provider import", id);
        return found;
    }

    /** Whoever else works on it waits, and then sees how far it is. */
    ProviderImport getForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound("provider import", id).refused());
    }

    Optional<ProviderImport> ofFile(UUID file) {
        return find("fileId", file).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** Until the transaction ends nobody else takes lines of this council, whose references might be the same. */
    void oneAtATime(String authority) {
        getEntityManager()
                .createNativeQuery(ALONE)
                .setParameter("authority", authority)
                .getSingleResult();
    }

    List<UUID> waiting() {
        return getEntityManager()
                .createQuery("select id from ProviderImport where status in (?1, ?2) order by id", UUID.class)
                .setParameter(1, ImportStatus.RECEIVED)
                .setParameter(2, ImportStatus.RUNNING)
                .getResultList();
    }

    List<ProviderImport> page(String authority, @Nullable UUID after, int limit) {
        var from = after == null ? new UUID(0, 0) : after;
        return find("authority = ?1 and id > ?2 order by id", authority, from)
                .page(0, limit + 1)
                .list();
    }
}
