package org.opendps.registry.provider;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class ProviderVersions implements PanacheRepositoryBase<ProviderVersion, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    /** The oldest first. */
    List<ProviderVersion> page(UUID provider, @Nullable UUID after, int limit) {
        var from = after == null ? FIRST : after;
        return find("providerId = ?1 and id > ?2 order by id", provider, from)
                .page(0, limit + 1)
                .list();
    }
}
