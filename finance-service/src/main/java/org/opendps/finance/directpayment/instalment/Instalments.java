package org.opendps.finance.directpayment.instalment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.NotFound;

@ApplicationScoped
class Instalments implements PanacheRepositoryBase<Instalment, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    Instalment get(UUID scheduleId, int number) {
        return find("scheduleId = ?1 and number = ?2", scheduleId, number)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("instalment " + number + " of", scheduleId).refused());
    }

    /** Those that are not paid, the newest first. */
    List<Instalment> due(UUID scheduleId) {
        return list("scheduleId = ?1 and status = ?2 order by number desc", scheduleId, InstalmentStatus.DUE);
    }

    List<Instalment> of(UUID scheduleId) {
        return list("scheduleId", scheduleId);
    }

    int nextNumber(UUID scheduleId) {
        return (int) count("scheduleId", scheduleId) + 1;
    }

    /** By their numbers, one more than the limit. */
    List<Instalment> of(UUID scheduleId, @Nullable UUID after, int limit) {
        return find("scheduleId = ?1 and id > ?2 order by id", scheduleId, after == null ? BEFORE_ALL : after)
                .page(0, limit + 1)
                .list();
    }

    /** The first issued first, one more than the limit. */
    List<Instalment> page(String authority, InstalmentStatus status, @Nullable UUID after, int limit) {
        return find(
                        "authority = ?1 and status = ?2 and id > ?3 order by id",
                        authority,
                        status,
                        after == null ? BEFORE_ALL : after)
                .page(0, limit + 1)
                .list();
    }
}
