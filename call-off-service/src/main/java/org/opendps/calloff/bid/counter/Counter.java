package org.opendps.calloff.bid.counter;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.NotFound;

/** When the request that is being worked on came to the counter. */
@RequestScoped
public class Counter {

    private static final String OWN = "select call_off_id from bid where id = :bid and provider_id = :provider";

    private final Session session;
    private @Nullable Arrival arrival;

    Counter(Session session) {
        this.session = session;
    }

    void note(Arrival arrived) {
        arrival = arrived;
    }

    /** @throws org.opendps.blocks.problem.Refused 404 when there is no such call-off */
    public Instant arrivedFor(UUID callOffId) {
        if (arrival == null || !arrival.callOffId().equals(callOffId)) {
            throw new NotFound("call-off", callOffId).refused();
        }
        return arrival.at();
    }

    /** @throws org.opendps.blocks.problem.Refused 404 when the provider has no such bid */
    public Arrival arrivedWith(UUID bidId, UUID providerId) {
        if (arrival == null) {
            throw new NotFound("bid", bidId).refused();
        }
        var at = arrival.at();
        return session.createNativeQuery(OWN, UUID.class)
                .setParameter("bid", bidId)
                .setParameter("provider", providerId)
                .getResultStream()
                .findFirst()
                .map(callOffId -> new Arrival(callOffId, at))
                .orElseThrow(() -> new NotFound("bid", bidId).refused());
    }

    /**
     * For the opening, which has been told before that the deadline has passed. Waits for all who came in time; nobody comes
     * in time after them.
     */
    public void close(UUID callOffId) {
        session.createNativeQuery("select close_counter(?1)", Boolean.class)
                .setParameter(1, callOffId)
                .getSingleResult();
    }
}
