package org.opendps.finance.directpayment.reversal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Reversals implements PanacheRepositoryBase<Reversal, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** The first first, one more than the limit. */
    List<Reversal> page(UUID scheduleId, @Nullable UUID after, int limit) {
        return find("scheduleId = ?1 and id > ?2 order by id", scheduleId, after == null ? BEFORE_ALL : after)
                .page(0, limit + 1)
                .list();
    }
}
