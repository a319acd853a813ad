package org.opendps.finance.directpayment.schedule;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
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

    /**
     * All of the person's, in the order of their ids, for a step on one that was seen before something else was locked. That
     * one is read anew.
     */
    List<PaymentSchedule> heldWith(PaymentSchedule seen) {
        getEntityManager().detach(seen);
        return find("authority = ?1 and personRef = ?2 order by id", seen.authority(), seen.personRef())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Many, in the order of their ids; what is not the council's is left out. */
    List<PaymentSchedule> held(Collection<UUID> ids, String authority) {
        return find("id in ?1 and authority = ?2 order by id", ids, authority)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<PaymentSchedule> approvedOf(String authority, UUID personRef) {
        return find(
                        "authority = ?1 and personRef = ?2 and status = ?3 order by id",
                        authority,
                        personRef,
                        ScheduleStatus.APPROVED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** What the person's other schedules of that kind pay. */
    List<FundRate> besides(PaymentSchedule one) {
        return find(
                        "authority = ?1 and personRef = ?2 and status = ?3 and kind = ?4 and id <> ?5",
                        one.authority(),
                        one.personRef(),
                        ScheduleStatus.APPROVED,
                        one.kind(),
                        one.id())
                .stream()
                .flatMap(other -> other.rates().stream())
                .toList();
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
