package org.opendps.registry.requirement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.day.DueRows;
import org.opendps.blocks.problem.NotFound;

@ApplicationScoped
class RequirementLists implements PanacheRepositoryBase<RequirementList, UUID> {

    /** Whatever was said last counts from its day on, also instead of what was said before for a later day. */
    private static final String IN_FORCE = "purchasingSystemId = ?1 and validFrom <= ?2 order by id desc";

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    Optional<RequirementList> inForce(UUID systemId, LocalDate today) {
        return find(IN_FORCE, systemId, today).firstResultOptional();
    }

    RequirementList getForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound("list of document requirements", id).refused());
    }

    /** Those that count on some day, in the order in which they do. */
    List<RequirementList> counting(UUID systemId) {
        var all = list("purchasingSystemId = ?1 order by id", systemId);
        return all.stream()
                .filter(one -> one.replacedFrom(all).map(one::beginsBefore).orElse(true))
                .toList();
    }

    /** The latest said first; one more than the limit where there are more. */
    List<RequirementsView> page(UUID systemId, @Nullable UUID after, int limit) {
        var from = after == null ? AFTER_ALL : after;
        var found = find("purchasingSystemId = ?1 and id < ?2 order by id desc", systemId, from)
                .page(0, limit + 1)
                .list();
        var later = list("purchasingSystemId = ?1 and id >= ?2", systemId, from);
        var known = Stream.concat(found.stream(), later.stream()).toList();
        return found.stream()
                .map(one -> one.view(one.replacedFrom(known).orElse(null)))
                .toList();
    }

    List<UUID> due(LocalDate today, @Nullable UUID after, int atMost) {
        return DueRows.of(RequirementList.class, getEntityManager(), today, after, atMost);
    }
}
