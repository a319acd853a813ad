package org.opendps.finance.attendance.missing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ReturnWatches implements PanacheRepositoryBase<ReturnWatch, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final String LOOK = """
            insert into return_watch (placement_id, acts_at) values (:placement, :at)
            on conflict (placement_id) do update set acts_at = excluded.acts_at""";

    void look(UUID placementId, Instant at) {
        getEntityManager()
                .createNativeQuery(LOOK)
                .setParameter("placement", placementId)
                .setParameter("at", at)
                .executeUpdate();
    }

    List<UUID> due(Instant now, @Nullable UUID after, int atMost) {
        return find(
                        "select placementId from ReturnWatch where actsAt <= ?1 and placementId > ?2 order by placementId",
                        now,
                        after == null ? BEFORE_ALL : after)
                .page(0, atMost)
                .project(UUID.class)
                .list();
    }
}
