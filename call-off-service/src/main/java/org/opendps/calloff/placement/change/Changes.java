package org.opendps.calloff.placement.change;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class Changes implements PanacheRepositoryBase<Change, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** Oldest first, one more than the limit. */
    public List<Change> page(UUID placementId, @Nullable UUID after, int limit) {
        return find("placementId = ?1 and id > ?2 order by id", placementId, after == null ? BEFORE_ALL : after)
                .page(0, limit + 1)
                .list();
    }

    Optional<Change> pending(UUID placementId) {
        return find("placementId = ?1 and status = ?2", placementId, ChangeStatus.RESERVING)
                .firstResultOptional();
    }

    public boolean holds(UUID id) {
        return findByIdOptional(id)
                .filter(change -> change.status() == ChangeStatus.HOLDS)
                .isPresent();
    }

    public List<Change> named(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /** Without loading the change: its row is read when the placement is held. */
    Optional<UUID> placementOf(UUID id) {
        return find("select placementId from Change where id = ?1", id)
                .project(UUID.class)
                .firstResultOptional();
    }
}
