package org.opendps.calloff.competition.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.opendps.calloff.competition.CallOff;

@ApplicationScoped
public class DeadlineAgreements implements PanacheRepositoryBase<DeadlineAgreement, UUID> {

    public List<DeadlineAgreement> of(UUID callOffId) {
        return list("callOffId = ?1 order by id", callOffId);
    }

    /** Whether each of these agreed to this very deadline. */
    public boolean areOf(CallOff callOff, Collection<UUID> providers) {
        return agreed(callOff.id(), callOff.bidsDue()).containsAll(providers);
    }

    boolean has(CallOff callOff, UUID provider) {
        return agreed(callOff.id(), callOff.bidsDue()).contains(provider);
    }

    private List<UUID> agreed(UUID callOffId, Instant bidsDue) {
        return find(
                        "select providerId from DeadlineAgreement where callOffId = ?1 and bidsDue = ?2",
                        callOffId,
                        bidsDue)
                .project(UUID.class)
                .list();
    }
}
