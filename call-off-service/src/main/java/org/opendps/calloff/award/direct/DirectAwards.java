package org.opendps.calloff.award.direct;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class DirectAwards implements PanacheRepositoryBase<DirectAward, UUID> {

    /** The oldest first, one more than the limit. */
    List<DirectAward> page(String authority, @Nullable UUID after, int limit) {
        return find("authority = ?1 and id > ?2 order by id", authority, after == null ? new UUID(0, 0) : after)
                .page(0, limit + 1)
                .list();
    }
}
