package org.opendps.finance.commitment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** Without loading it: its row is read when its placement is locked. */
    Optional<UUID> placementOf(UUID awardId) {
        return find("select placementId from Commitment where awardId = ?1", awardId)
                .project(UUID.class)
                .firstResultOptional();
    }

    /** Firm on any day of the period, in the order of their days. */
    List<Commitment> firmBetween(UUID placementId, LocalDate first, LocalDate last) {
        return list(
                "placementId = ?1 and status = ?2 and ends >= ?3 and starts <= ?4 order by starts, id",
                placementId,
                CommitmentStatus.FIRM,
                first,
                last);
    }

    /** Those of a budget that are firm and have begun by that day, in the order of their ids. */
    List<Commitment> firmOf(UUID budgetId, LocalDate last) {
        return list(
                "budgetId = ?1 and status = ?2 and starts <= ?3 order by id", budgetId, CommitmentStatus.FIRM, last);
    }

    /** All of a council that are firm, and what is asked of them, with a day in the period. */
    List<Commitment> firmOf(FirmCommitments.Scope scope, LocalDate first, LocalDate last) {
        var where = new StringBuilder("status = :status and ends >= :first and starts <= :last");
        var values = new HashMap<String, Object>(Map.of("status", CommitmentStatus.FIRM, "first", first, "last", last));
        scope.fields().forEach((field, value) -> {
            where.append(" and ").append(field).append(" = :").append(field);
            values.put(field, value);
        });
        return list(where.append(" order by id").toString(), values);
    }

    /** Whether money is reserved for a change of the placement that is not firm yet. */
    boolean isChanging(UUID placementId) {
        return count("placementId = ?1 and status = ?2", placementId, CommitmentStatus.RESERVED) > 0;
    }

    /** Whether this provider supplies, or was to supply, the placement. */
    boolean supplies(UUID placementId, UUID provider) {
        return count(
                        "placementId = ?1 and providerId = ?2 and status in ?3",
                        placementId,
                        provider,
                        List.of(CommitmentStatus.FIRM, CommitmentStatus.RELEASED))
                > 0;
    }

    boolean isOf(UUID placementId, String authority) {
        return count("authority = ?1 and placementId = ?2", authority, placementId) > 0;
    }

    /** Under which regimes these placements were called off; nothing of one that does not know its own. */
    Map<UUID, String> regimes(Collection<UUID> placements) {
        return find(
                        "select placementId, max(regime) from Commitment where placementId in ?1 and regime is not null"
                                + " group by placementId",
                        placements)
                .project(Object[].class)
                .stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    Optional<String> authorityOf(UUID placementId, UUID provider) {
        return find(
                        "select authority from Commitment where placementId = ?1 and providerId = ?2 and status in ?3",
                        placementId,
                        provider,
                        List.of(CommitmentStatus.FIRM, CommitmentStatus.RELEASED))
                .project(String.class)
                .firstResultOptional();
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
                        .map(replacement -> until(commitment, replacement.from().minusDays(1)))
                        .orElseGet(() -> until(commitment, commitment.ends())))
                .toList();
    }

    private static Booking until(Commitment commitment, LocalDate last) {
        var ends = commitment.ends().isBefore(last) ? commitment.ends() : last;
        return new Booking(commitment.starts(), ends, commitment.weeklyCost());
    }

    List<Commitment> page(String authority, CommitmentFilter filter, @Nullable UUID after, int limit) {
        var where = new StringBuilder("authority = :authority and id > :after");
        var values =
                new HashMap<String, Object>(Map.of("authority", authority, "after", after == null ? FIRST : after));
        filter.addTo(where, values);
        return find(where.append(" order by id").toString(), values)
                .page(0, limit + 1)
                .list();
    }
}
