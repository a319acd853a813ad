package org.opendps.finance.attendance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.NotFound;

@ApplicationScoped
class AttendanceReturns implements PanacheRepositoryBase<AttendanceReturn, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    AttendanceReturn get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("attendance return", id).refused());
    }

    boolean has(UUID placementId, LocalDate weekStarting) {
        return count("placementId = ?1 and weekStarting = ?2", placementId, weekStarting) > 0;
    }

    List<AttendanceReturn> ofAuthority(String authority, ReturnStatus status, @Nullable UUID after, int limit) {
        return find("authority = ?1 and status = ?2 and id > ?3 order by id", authority, status, start(after))
                .page(0, limit + 1)
                .list();
    }

    List<AttendanceReturn> ofProvider(UUID providerId, ReturnStatus status, @Nullable UUID after, int limit) {
        return find("providerId = ?1 and status = ?2 and id > ?3 order by id", providerId, status, start(after))
                .page(0, limit + 1)
                .list();
    }

    private static UUID start(@Nullable UUID after) {
        return after == null ? FIRST : after;
    }
}
