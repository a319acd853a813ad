package org.opendps.finance.directpayment.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.NotFound;

@ApplicationScoped
class AccountReturns implements PanacheRepositoryBase<AccountReturn, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** By their days. */
    List<AccountReturn> of(UUID scheduleId) {
        return list("scheduleId = ?1 order by coversUntil", scheduleId);
    }

    AccountReturn held(UUID id, UUID scheduleId) {
        return find("id = ?1 and scheduleId = ?2", id, scheduleId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("account", id).refused());
    }

    /** The first recorded first, one more than the limit. */
    List<AccountReturn> page(UUID scheduleId, @Nullable UUID after, int limit) {
        return find("scheduleId = ?1 and id > ?2 order by id", scheduleId, after == null ? BEFORE_ALL : after)
                .page(0, limit + 1)
                .list();
    }
}
