package org.opendps.calloff.competition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class Invitations implements PanacheRepositoryBase<Invitation, UUID> {

    Map<UUID, List<Invitation>> of(Collection<UUID> callOffIds) {
        return list("callOffId in ?1 order by id", callOffIds).stream()
                .collect(Collectors.groupingBy(Invitation::callOffId));
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
