package org.opendps.finance.directpayment.schedule;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.NotFound;

@ApplicationScoped
class PaymentSchedules implements PanacheRepositoryBase<PaymentSchedule, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    PaymentSchedule seen(UUID id, String authority) {
        return own(findById(id), id, authority);
    }

    /** For a step: whoever comes second sees what the first has done. */
    PaymentSchedule held(UUID id, String authority) {
        return own(findById(id, LockModeType.PESSIMISTIC_WRITE), id, authority);
    }

    private static PaymentSchedule own(@Nullable PaymentSchedule found, UUID id, String authority) {
        return Optional.ofNullable(found)
                .filter(schedule -> schedule.authority().equals(authority))
                .orElseThrow(() -> new NotFound("direct payment schedule", id).refused());
    }

    /** The first proposed first, one more than the limit. */
    List<PaymentSchedule> page(String authority, @Nullable UUID personRef, @Nullable UUID after, int limit) {
        var from = after == null ? BEFORE_ALL : after;
        var found = personRef == null
                ? find("authority = ?1 and id > ?2 order by id", authority, from)
                : find("authority = ?1 and personRef = ?3 and id > ?2 order by id", authority, from, personRef);
        return found.page(0, limit + 1).list();
    }
}
