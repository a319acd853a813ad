package org.opendps.registry.purchasing.amendment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SystemChanges implements PanacheRepositoryBase<SystemChange, UUID> {

    /** The oldest first. */
    List<SystemChange> page(UUID purchasingSystemId, @Nullable UUID after, int limit) {
        var from = after == null ? new UUID(0, 0) : after;
        return find("purchasingSystemId = ?1 and id > ?2 order by id", purchasingSystemId, from)
                .page(0, limit + 1)
                .list();
    }
}
