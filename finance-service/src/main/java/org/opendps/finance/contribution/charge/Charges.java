package org.opendps.finance.contribution.charge;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Charges implements PanacheRepositoryBase<Charge, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    List<Charge> of(UUID personRef) {
        return list("personRef = ?1 order by id", personRef);
    }

    Map<UUID, Charge> held(Collection<UUID> ids) {
        return find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                .collect(Collectors.toMap(Charge::id, Function.identity()));
    }

    List<Charge> latest(UUID personRef, int atMost) {
        return find("personRef = ?1 order by weekStarting desc, id desc", personRef)
                .page(0, atMost)
                .list();
    }

    /** In the order in which they were booked first, one more than the limit. */
    List<Charge> page(UUID personRef, @Nullable UUID after, int limit) {
        return find("personRef = ?1 and id > ?2 order by id", personRef, after == null ? BEFORE_ALL : after)
                .page(0, limit + 1)
                .list();
    }
}
