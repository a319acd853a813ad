package org.opendps.calloff.competition.invited;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.opendps.blocks.resource.Ids;
import org.opendps.calloff.provider.Market.Standing;

@ApplicationScoped
public class Newcomers implements PanacheRepositoryBase<Newcomer, UUID> {

    /** Of two at once the second waits for the first; who has come before holds its row. */
    private static final String COME = """
            insert into newcomer (id, call_off_id, provider_id, lot, standing, came_at)
            values (?1, ?2, ?3, ?4, ?5, ?6)
            on conflict (call_off_id, provider_id, lot) do update set standing = newcomer.standing
            """;

    public boolean include(UUID callOffId, UUID providerId) {
        return count("callOffId = ?1 and providerId = ?2", callOffId, providerId) > 0;
    }

    public boolean include(UUID callOffId, UUID providerId, int lot) {
        return count("callOffId = ?1 and providerId = ?2 and lot = ?3", callOffId, providerId, lot) > 0;
    }

    /** Somebody bids who was not asked for this lot. */
    public void come(UUID callOffId, UUID providerId, int lot, Standing standing, Instant at) {
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
