package org.opendps.calloff.competition.invited;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Whom the council asked. Who came by itself would tell who bids. */
@ApplicationScoped
public class Invitations implements PanacheRepositoryBase<Invitation, UUID> {

    public List<Invitation> of(UUID callOffId) {
        return list("callOffId = ?1 order by id", callOffId);
    }

    public Optional<Invitation> of(UUID callOffId, UUID providerId) {
        return find("callOffId = ?1 and providerId = ?2", callOffId, providerId).firstResultOptional();
    }

    /** Holds the row until the transaction ends. */
    public Optional<Invitation> hold(UUID callOffId, UUID providerId) {
        return find("callOffId = ?1 and providerId = ?2", callOffId, providerId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
