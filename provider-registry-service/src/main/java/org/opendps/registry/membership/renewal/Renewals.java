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

    Renewal getForChange(UUID memberId, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(renewal -> renewal.memberId().equals(memberId))
                .orElseThrow(() -> new NotFound("renewal", id).refused());
    }

    Optional<Renewal> pending(UUID memberId) {
        return find("memberId = ?1 and status <> ?2", memberId, RenewalStatus.RENEWED)
                .firstResultOptional();
    }

    List<RenewalView> of(UUID memberId) {
        return list("memberId = ?1 order by id", memberId).stream()
                .map(Renewal::view)
                .toList();
    }

    List<UUID> due(LocalDate today, @Nullable UUID after, int atMost) {
        return DueRows.of(Renewal.class, getEntityManager(), today, after, atMost);
    }
}
