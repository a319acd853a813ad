package org.opendps.blocks.policy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class CouncilPolicies implements PanacheRepositoryBase<CouncilPolicy, UUID> {

    /** What has started by that day, in the order in which it counts. */
    List<CouncilPolicy> startedBy(String authority, LocalDate day) {
        return list("authority = ?1 and startsOn <= ?2 order by startsOn, id", authority, day);
    }

    /** In the order in which they were set, one more than the limit. */
    List<CouncilPolicy> page(String authority, @Nullable UUID after, int limit) {
        return find("authority = ?1 and id > ?2 order by id", authority, after == null ? new UUID(0, 0) : after)
                .page(0, limit + 1)
                .list();
    }
}
