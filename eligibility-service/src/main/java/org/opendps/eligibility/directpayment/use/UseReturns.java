package org.opendps.eligibility.directpayment.use;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class UseReturns implements PanacheRepositoryBase<UseReturn, UUID> {

    Optional<UseReturn> last(UUID heldFundId) {
        return find("heldFundId = ?1 order by untilDay desc", heldFundId).firstResultOptional();
    }

    /** In the order in which they were recorded. */
    List<UseReturn> page(UUID heldFundId, @Nullable UUID after, int limit) {
        return find("heldFundId = ?1 and id > ?2 order by id", heldFundId, after == null ? new UUID(0, 0) : after)
                .page(0, limit + 1)
                .list();
    }
}
