package org.opendps.calloff.placement.migration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.NotFound;

@ApplicationScoped
public class Migrations implements PanacheRepositoryBase<Migration, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    public Migration seen(UUID id, String authority) {
        return findByIdOptional(id)
                .filter(migration -> migration.authority().equals(authority))
                .orElseThrow(() -> new NotFound("migration", id).refused());
    }

    /** The first prepared first, one more than the limit. */
    public List<Migration> page(String authority, @Nullable UUID after, int limit) {
        return find("authority = ?1 and id > ?2 order by id", authority, after == null ? BEFORE_ALL : after)
                .page(0, limit + 1)
                .list();
    }
}
