package org.opendps.eligibility.assessment.written;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class Writings implements PanacheRepositoryBase<Writing, UUID> {

    public Optional<Writing> latest(UUID determinationId) {
        return find("determinationId = ?1 order by number desc", determinationId)
                .firstResultOptional();
    }

    public Optional<Writing> version(UUID determinationId, int number) {
        return find("determinationId = ?1 and number = ?2", determinationId, number)
                .firstResultOptional();
    }

    /** The latest first; 0 is before the first. */
    List<Writing> page(UUID determinationId, long after, int limit) {
        return find(
                        "determinationId = ?1 and number < ?2 order by number desc",
                        determinationId,
                        after == 0 ? Integer.MAX_VALUE : (int) Math.min(after, Integer.MAX_VALUE))
                .page(0, limit + 1)
                .list();
    }

    List<Writing> of(List<UUID> determinations) {
        return determinations.isEmpty() ? List.of() : list("determinationId in ?1 order by id", determinations);
    }
}
