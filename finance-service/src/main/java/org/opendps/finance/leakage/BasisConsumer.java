package org.opendps.finance.leakage;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.inbox.Listening;
import org.opendps.finance.leakage.PlacementBasis.Term;

/** Keeps by which contract placements are bought. */
@ApplicationScoped
class BasisConsumer {

    /** Not the other listeners of placements, which take the same events once for themselves. */
    private static final String LISTENER = "finance-service leakage";

    private final Listening listening;
    private final PlacementBases placements;

    BasisConsumer(Listening listening, PlacementBases placements) {
        this.listening = listening;
        this.placements = placements;
    }

    /** @param terms all of them, in the newest version as they are; null in events from before there were any */
    record PlacementHeard(
            UUID placementId, long version, @Nullable List<Term> terms) {}

    @Incoming("placement-basis")
    @Blocking(ordered = true)
    void receive(ConsumerRecord<String, byte[]> message) {
        listening.once(LISTENER, message, PlacementHeard.class, this::keep);
    }

    private void keep(PlacementHeard heard) {
        var told = heard.terms();
        if (told != null) {
            placements
                    .findByIdOptional(heard.placementId())
                    .ifPresentOrElse(
                            known -> known.hear(heard.version(), told),
                            () -> placements.persist(new PlacementBasis(heard.placementId(), heard.version(), told)));
        }
    }
}
