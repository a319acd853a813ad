package org.opendps.calloff.bid;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Where bids are handed in. Who comes to the counter holds it open until the own transaction ends; the opening closes it
 * and so waits for all who are there. Their time is read after they hold it: nobody who was in time is overtaken.
 */
@ApplicationScoped
public class Counter {

    private static final String WITH_BID = """
            select call_off_id, arrival(call_off_id) arrived from bid where id = :bid and provider_id = :provider
            """;

    private final Session session;

    Counter(Session session) {
        this.session = session;
    }

    /** The first statement of a request that brings something for a call-off. */
    public Instant arrivedFor(UUID callOffId) {
        return session.createNativeQuery("select arrival(?1)", Instant.class)
                .setParameter(1, callOffId)
                .getSingleResult();
    }

    /** The same for a provider's own bid; empty when it has none of that id. */
    public Optional<Arrival> arrivedWith(UUID bidId, UUID providerId) {
        return session.createNativeQuery(WITH_BID, Object[].class)
                .addScalar("call_off_id", UUID.class)
                .addScalar("arrived", Instant.class)
                .setParameter("bid", bidId)
                .setParameter("provider", providerId)
                .getResultStream()
                .findFirst()
                .map(row -> new Arrival((UUID) row[0], (Instant) row[1]));
    }

    /**
     * For the opening, which has been told before that the deadline has passed: then whoever finds the counter closed is
     * late by the clock too.
     */
    public void close(UUID callOffId) {
        session.createNativeQuery("select close_counter(?1)", Boolean.class)
                .setParameter(1, callOffId)
                .getSingleResult();
    }
}
