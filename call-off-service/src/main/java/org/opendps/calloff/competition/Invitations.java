package org.opendps.calloff.competition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Invitations implements PanacheRepositoryBase<Invitation, UUID> {

    List<Invitation> of(UUID callOffId) {
        return list("callOffId = ?1 order by id", callOffId);
    }

    boolean has(UUID callOffId, UUID providerId) {
        return count("callOffId = ?1 and providerId = ?2", callOffId, providerId) > 0;
    }

    /** Holds the row until the transaction ends. */
    boolean hold(UUID callOffId, UUID providerId) {
        return find("callOffId = ?1 and providerId = ?2", callOffId, providerId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .isPresent();
    }
}
