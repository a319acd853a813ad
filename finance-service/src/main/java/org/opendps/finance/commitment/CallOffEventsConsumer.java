package org.opendps.finance.commitment;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.inbox.Listening;

/** Finance's side of the award conversation. */
@ApplicationScoped
class CallOffEventsConsumer {

    private static final String LISTENER = "finance-service";

    /** Also back again: then nothing holds the money that was reserved for it. */
    private static final String MIGRATED = "PLACEMENT_MIGRATED";

    /** Kinds that may follow from money that was reserved; others that call-off tells are none of finance's business. */
    private static final Set<String> FIRMING = Set.of(
            "PLACEMENT_PLANNED",
            "PLACEMENT_VARIED",
            "PLACEMENT_MOVED",
            "PLACEMENT_EXTENDED",
            "PLACEMENT_CONVERTED",
            MIGRATED);

    private static final Set<String> ENDING = Set.of("PLACEMENT_ENDING", "PLACEMENT_ENDED");

    private final Listening listening;
    private final Reserving reserving;
    private final Firming firming;
    private final Shortening shortening;

    CallOffEventsConsumer(Listening listening, Reserving reserving, Firming firming, Shortening shortening) {
        this.listening = listening;
        this.reserving = reserving;
        this.firming = firming;
        this.shortening = shortening;
    }

    /**
     * @param awardId of the award or change by which the money is held; null of a place that the council does not buy
     * @param from the first day of the placement, whatever changed after it
     */
    record PlacementHeard(
            String kind,
            UUID placementId,
            @Nullable UUID awardId,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    @Incoming("award")
    @Blocking(ordered = true)
    void receiveAward(ConsumerRecord<String, byte[]> message) {
        listening.once(LISTENER, message, Terms.class, terms -> {
            if (terms.kind().equals("AWARD_RECOMMENDED")) {
                reserving.answer(terms);
            } else if (terms.kind().equals("AWARD_WITHDRAWN")) {
                shortening.withdraw(terms);
            } else if (terms.kind().equals("AWARD_CONFIRMED") && terms.personRef() == null) {
                // places of a group or block: awards from before they were placements have nothing else that says so
                firming.firm(terms.awardId(), terms.from());
            }
        });
    }

    @Incoming("placement")
    @Blocking(ordered = true)
    void receivePlacement(ConsumerRecord<String, byte[]> message) {
        listening.once(LISTENER, message, PlacementHeard.class, placement -> {
            var award = placement.awardId();
            var until = placement.until();
            if (award != null && FIRMING.contains(placement.kind())) {
                firming.firm(award, placement.from());
            } else if (award == null && placement.kind().equals(MIGRATED)) {
                shortening.releaseAll(placement.placementId());
            } else if (until != null && ENDING.contains(placement.kind())) {
                shortening.endOn(placement.placementId(), until);
            }
        });
    }
}
