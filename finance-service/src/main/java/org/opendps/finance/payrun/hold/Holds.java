package org.opendps.finance.payrun.hold;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.NotFound;

@ApplicationScoped
class Holds implements PanacheRepositoryBase<Hold, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    Hold seen(UUID id, String authority) {
        return own(findById(id), id, authority);
    }

    Hold held(UUID id, String authority) {
        return own(findById(id, LockModeType.PESSIMISTIC_WRITE), id, authority);
    }

    private static Hold own(@Nullable Hold found, UUID id, String authority) {
        return Optional.ofNullable(found)
                .filter(hold -> hold.authority().equals(authority))
                .orElseThrow(() -> new NotFound("hold", id).refused());
    }

    List<Hold> page(String authority, HoldStatus status, @Nullable UUID after, int limit) {
        return find(
                        "authority = ?1 and status = ?2 and id > ?3 order by id",
                        authority,
                        status,
                        after == null ? BEFORE_ALL : after)
                .page(0, limit + 1)
                .list();
    }
}
