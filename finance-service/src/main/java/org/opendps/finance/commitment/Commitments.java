package org.opendps.finance.commitment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
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

    /** Firm, in the order of their days, and held until the transaction ends. */
    List<Commitment> firmAfter(UUID placementId, LocalDate day) {
        return find(
                        "placementId = ?1 and status = ?2 and ends >= ?3 order by starts, id",
                        placementId,
                        CommitmentStatus.FIRM,
                        day)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Firm on any day of the period; where there is none, the last one, so that it can be said what is missing. */
    List<Commitment> firmIn(UUID placementId, LocalDate first, LocalDate last) {
        var firm = list("placementId = ?1 and status = ?2 order by starts, id", placementId, CommitmentStatus.FIRM);
        var then = firm.stream()
                .filter(commitment ->
                        !commitment.starts().isAfter(last) && !commitment.ends().isBefore(first))
                .toList();
        return then.isEmpty() && !firm.isEmpty() ? List.of(firm.getLast()) : then;
    }

    /** What is committed of the person's budget and overlaps the period, but for what makes way in it. */
    List<Booking> booked(UUID personRef, LocalDate first, LocalDate last, List<Replacement> replaced) {
        return find(
                        "personRef = ?1 and status in ?2 and starts <= ?3 and ends >= ?4",
                        personRef,
                        List.of(CommitmentStatus.RESERVED, CommitmentStatus.FIRM),
                        last,
                        first)
                .stream()
                .map(commitment -> replaced.stream()
                        .filter(replacement -> replacement.commitment().id().equals(commitment.id()))
                        .findFirst()
                        .map(replacement -> commitment.bookingBefore(replacement.from()))
                        .orElseGet(commitment::booking))
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
