package org.opendps.calloff.award.gate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SupplierChecks implements PanacheRepositoryBase<SupplierCheck, UUID> {

    Optional<SupplierCheck> latest(UUID callOffId, UUID providerId, SupplierCheck.Kind kind) {
        return find("callOffId = ?1 and providerId = ?2 and kind = ?3 order by id desc", callOffId, providerId, kind)
                .firstResultOptional();
    }

    /** In the order in which they were recorded, one more than the limit. */
    List<SupplierCheck> page(UUID callOffId, @Nullable UUID after, int limit) {
        return find("callOffId = ?1 and id > ?2 order by id", callOffId, after == null ? new UUID(0, 0) : after)
                .page(0, limit + 1)
                .list();
    }
}
