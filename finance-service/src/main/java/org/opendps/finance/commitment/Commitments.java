package org.opendps.finance.commitment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.NotFound;

@ApplicationScoped
class Commitments implements PanacheRepositoryBase<Commitment, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    Commitment get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("commitment", id).refused());
    }

    Optional<Commitment> ofAward(UUID awardId) {
        return find("awardId", awardId).firstResultOptional();
    }

    Optional<Commitment> ofPlacement(UUID placementId) {
        return find("placementId = ?1 and status <> ?2", placementId, CommitmentStatus.REFUSED)
                .firstResultOptional();
    }

    /** What is committed of the person's budget and overlaps the period. */
    List<Booking> booked(UUID personRef, LocalDate first, LocalDate last) {
        return find(
                        "personRef = ?1 and status in ?2 and starts <= ?3 and ends >= ?4",
                        personRef,
                        List.of(CommitmentStatus.RESERVED, CommitmentStatus.FIRM),
                        last,
                        first)
                .stream()
                .map(Commitment::booking)
                .toList();
    }

    List<Commitment> page(String authority, @Nullable UUID placementId, @Nullable UUID after, int limit) {
        var from = after == null ? FIRST : after;
        return placementId == null
                ? find("authority = ?1 and id > ?2 order by id", authority, from)
                        .page(0, limit + 1)
                        .list()
                : find("authority = ?1 and id > ?2 and placementId = ?3 order by id", authority, from, placementId)
                        .page(0, limit + 1)
                        .list();
    }
}
