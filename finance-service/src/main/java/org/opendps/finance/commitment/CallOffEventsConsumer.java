package org.opendps.finance.commitment;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.opendps.blocks.inbox.Listening;

/** Finance's side of the award conversation. */
@ApplicationScoped
class CallOffEventsConsumer {

    private static final String LISTENER = "finance-service";

    private final Listening listening;
    private final Reserving reserving;
    private final Firming firming;

    CallOffEventsConsumer(Listening listening, Reserving reserving, Firming firming) {
        this.listening = listening;
        this.reserving = reserving;
        this.firming = firming;
    }

    record PlacementHeard(String kind, UUID placementId) {}

    @Incoming("award")
    @Blocking(ordered = true)
    void receiveAward(ConsumerRecord<String, byte[]> message) {
        listening.once(LISTENER, message, Terms.class, terms -> {
            if (terms.kind().equals("AWARD_RECOMMENDED")) {
                reserving.answer(terms);
            }
        });
    }

    @Incoming("placement")
    @Blocking(ordered = true)
    void receivePlacement(ConsumerRecord<String, byte[]> message) {
        listening.once(LISTENER, message, PlacementHeard.class, placement -> {
            if (placement.kind().equals("PLACEMENT_PLANNED")) {
                firming.firm(placement.placementId());
            }
        });
    }
}
