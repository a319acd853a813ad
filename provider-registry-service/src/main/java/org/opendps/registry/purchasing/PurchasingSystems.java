package org.opendps.registry.purchasing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.day.DueRows;
import org.opendps.blocks.problem.NotFound;

@ApplicationScoped
public class PurchasingSystems implements PanacheRepositoryBase<PurchasingSystem, UUID> {

    PurchasingSystem get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> missing(id));
    }

    /** @throws org.opendps.blocks.problem.Refused 404 when there is none, or it is another council's draft */
    public PurchasingSystem seenBy(Caller caller, UUID id) {
        var system = get(id);
        if (!system.isSeenBy(caller.ownAuthority().orElse(null))) {
            throw missing(id);
        }
        return system;
    }

    /** For a change: whoever comes second sees what the first has done. */
    public PurchasingSystem getForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> missing(id));
    }

    /** @throws org.opendps.blocks.problem.Refused 404 also for what another council has set up */
    public PurchasingSystem getForChange(UUID id, Caller caller) {
        var system = getForChange(id);
        caller.mustBelongTo(system.authority(), "purchasing system", id);
        return system;
    }

    List<UUID> due(LocalDate today, @Nullable UUID after, int atMost) {
        return DueRows.of(PurchasingSystem.class, getEntityManager(), today, after, atMost);
    }

    /** In order of creation: all that are no drafts, and the drafts of the given council. */
    List<PurchasingSystem> page(@Nullable String authority, @Nullable UUID after, int limit) {
        var from = after == null ? new UUID(0, 0) : after;
        return find("id > ?1 and (status <> ?2 or authority = ?3) order by id", from, SystemStatus.DRAFT, authority)
                .page(0, limit + 1)
                .list();
    }

    List<PurchasingSystem> open(@Nullable UUID after, int atMost) {
        var from = after == null ? new UUID(0, 0) : after;
        return find("status = ?1 and id > ?2 order by id", SystemStatus.OPEN, from)
                .page(0, atMost)
                .list();
    }

    /** Versions only grow and no system goes, so that no two states have the same number and sum. */
    String versionOfAll() {
        var counted = (Object[]) getEntityManager()
                .createQuery("select count(*), coalesce(sum(version), 0) from PurchasingSystem where status <> ?1")
                .setParameter(1, SystemStatus.DRAFT)
                .getSingleResult();
        return counted[0] + "-" + counted[1];
    }

    static RuntimeException missing(UUID id) {
        return new NotFound("purchasing system", id).refused();
    }
}
