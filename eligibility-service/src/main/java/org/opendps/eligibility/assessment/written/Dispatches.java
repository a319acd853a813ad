package org.opendps.eligibility.assessment.written;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Dispatches implements PanacheRepositoryBase<Dispatch, UUID> {

    /** In the order in which they were written down. */
    List<Dispatch> page(UUID determinationId, @Nullable UUID after, int limit) {
        var from = after == null ? new UUID(0, 0) : after;
        return find("determinationId = ?1 and id > ?2 order by id", determinationId, from)
                .page(0, limit + 1)
                .list();
    }

    List<Dispatch> of(List<UUID> determinations) {
        return determinations.isEmpty() ? List.of() : list("determinationId in ?1 order by id", determinations);
    }
}
