package org.opendps.registry.provider.merge;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ProviderMerges implements PanacheRepositoryBase<ProviderMerge, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    /** Into this provider, the oldest first. */
    List<ProviderMerge> page(UUID survivor, @Nullable UUID after, int limit) {
        var from = after == null ? FIRST : after;
        return find("survivorId = ?1 and id > ?2 order by id", survivor, from)
                .page(0, limit + 1)
                .list();
    }
}
