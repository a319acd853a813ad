package org.opendps.calloff.competition;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendps.blocks.resource.Ids;
import org.opendps.calloff.provider.Market.Standing;

@ApplicationScoped
class Invitations implements PanacheRepositoryBase<Invitation, UUID> {

    private static final String COME = """
            insert into invitation (id, call_off_id, provider_id, lots, came_for, standing, invited_at)
            values (?1, ?2, ?3, '{}', array[cast(?4 as integer)], ?5, ?6)
            on conflict (call_off_id, provider_id) do update set came_for =
                array(select distinct l from unnest(invitation.came_for || array[cast(?4 as integer)]) l order by l)
            """;

    /** Whom the council asked. Who came by itself would tell who bids. */
    List<Invitation> of(UUID callOffId) {
        return list("callOffId = ?1 and standing = ?2 order by id", callOffId, Standing.MEMBER);
    }

    boolean has(UUID callOffId, UUID providerId) {
        return count("callOffId = ?1 and providerId = ?2", callOffId, providerId) > 0;
    }

    Optional<Invitation> of(UUID callOffId, UUID providerId) {
        return find("callOffId = ?1 and providerId = ?2", callOffId, providerId).firstResultOptional();
    }

    /** Holds the row until the transaction ends. */
    Optional<Invitation> hold(UUID callOffId, UUID providerId) {
        return find("callOffId = ?1 and providerId = ?2", callOffId, providerId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Somebody bids who was not asked for this lot; of two at once the second waits for the first. */
    void come(UUID callOffId, UUID providerId, int lot, Standing standing, Instant at) {
        getEntityManager()
                .createNativeQuery(COME)
                .setParameter(1, Ids.next())
                .setParameter(2, callOffId)
                .setParameter(3, providerId)
                .setParameter(4, lot)
                .setParameter(5, standing.name())
                .setParameter(6, at)
                .executeUpdate();
    }
}
