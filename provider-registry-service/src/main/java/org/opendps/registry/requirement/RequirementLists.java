package org.opendps.registry.requirement;

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
class RequirementLists implements PanacheRepositoryBase<RequirementList, UUID> {

    private static final String IN_FORCE =
            "purchasingSystemId = ?1 and validFrom <= ?2 order by validFrom desc, id desc";

    Optional<RequirementList> inForce(UUID systemId, LocalDate today) {
        return find(IN_FORCE, systemId, today).firstResultOptional();
    }

    RequirementList getForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound("list of document requirements", id).refused());
    }

    /** The latest first. */
    List<RequirementsView> of(UUID systemId) {
        return list("purchasingSystemId = ?1 order by validFrom desc, id desc", systemId).stream()
                .map(RequirementList::view)
                .toList();
    }

    List<UUID> due(LocalDate today, @Nullable UUID after, int atMost) {
        return DueRows.of(RequirementList.class, getEntityManager(), today, after, atMost);
    }
}
