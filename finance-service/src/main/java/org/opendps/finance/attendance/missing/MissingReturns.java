package org.opendps.finance.attendance.missing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendps.finance.attendance.missing.MissingReturn.ProviderWeek;

@ApplicationScoped
class MissingReturns implements PanacheRepositoryBase<MissingReturn, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    List<MissingReturn> of(UUID placementId) {
        return list("placementId", placementId);
    }

    void settle(UUID placementId, ProviderWeek week, Instant at) {
        update(
                "settledAt = ?1 where placementId = ?2 and providerId = ?3 and weekStarting = ?4 and settledAt is null",
                at,
                placementId,
                week.providerId(),
                week.monday());
    }

    /** Weeks of the placement of which a return waits for the council. */
    @SuppressWarnings("unchecked") // a native query knows no types
    Set<ProviderWeek> waiting(UUID placementId) {
        return ((Stream<Object[]>) getEntityManager()
                        .createNativeQuery("""
                                select provider_id, week_starting from attendance_return
                                where placement_id = :placement and status = 'SUBMITTED'""")
                        .setParameter("placement", placementId)
                        .getResultStream())
                .map(row -> new ProviderWeek((UUID) row[0], date(row[1])))
                .collect(Collectors.toSet());
    }

    private static LocalDate date(Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }

    List<MissingReturn> ofAuthority(String authority, @Nullable UUID after, int limit) {
        return find("authority = ?1 and settledAt is null and id > ?2 order by id", authority, start(after))
                .page(0, limit + 1)
                .list();
    }

    List<MissingReturn> ofProvider(UUID providerId, @Nullable UUID after, int limit) {
        return find("providerId = ?1 and settledAt is null and id > ?2 order by id", providerId, start(after))
                .page(0, limit + 1)
                .list();
    }

    private static UUID start(@Nullable UUID after) {
        return after == null ? FIRST : after;
    }
}
