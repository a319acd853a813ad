package org.opendps.registry.membership.renewal;

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
class Renewals implements PanacheRepositoryBase<Renewal, UUID> {

    private static final List<RenewalStatus> PENDING = List.of(RenewalStatus.REQUESTED, RenewalStatus.OVERDUE);

    Renewal get(UUID memberId, UUID id) {
        return findByIdOptional(id)
                .filter(renewal -> renewal.memberId().equals(memberId))
                .orElseThrow(() -> new NotFound("renewal", id).refused());
    }

    Renewal getForChange(UUID memberId, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(renewal -> renewal.memberId().equals(memberId))
                .orElseThrow(() -> new NotFound("renewal", id).refused());
    }

    Optional<Renewal> pending(UUID memberId) {
        return find("memberId = ?1 and status in ?2", memberId, PENDING).firstResultOptional();
    }

    /** The oldest first. */
    List<Renewal> of(UUID memberId, @Nullable UUID after, int limit) {
        return find("memberId = ?1 and id > ?2 order by id", memberId, after == null ? new UUID(0, 0) : after)
                .page(0, limit + 1)
                .list();
    }

    List<UUID> due(LocalDate today, @Nullable UUID after, int atMost) {
        return DueRows.of(Renewal.class, getEntityManager(), today, after, atMost);
    }
}
