package org.opendps.eligibility.placement;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.inbox.Listening;

/** Keeps what is bought for a person, and until when. */
@ApplicationScoped
class PlacementConsumer {

    private final Listening listening;
    private final Placements placements;
    private final Event<BoughtPlacement> heardOf;

    PlacementConsumer(Listening listening, Placements placements, Event<BoughtPlacement> heardOf) {
        this.listening = listening;
        this.placements = placements;
        this.heardOf = heardOf;
    }

    record PlacementHeard(
            UUID placementId,
            long version,
            String authority,
            @Nullable UUID personRef,
            UUID providerId,
            String category,
            String area,
            LocalDate from,
            @Nullable LocalDate until) {}

    @Incoming("placement")
    @Blocking(ordered = true)
    void receive(ConsumerRecord<String, byte[]> message) {
        listening.once("eligibility-service", message, PlacementHeard.class, this::keep);
    }

    /** Places of a group are nobody's. */
    private void keep(PlacementHeard heard) {
        if (heard.personRef() == null) {
            return;
        }
        var known = placements.findById(heard.placementId());
        if (known == null) {
            known = new Placement(heard);
            placements.persist(known);
        } else if (!known.hear(heard)) {
            return;
        }
        placements.flush();
        heardOf.fire(known.bought());
    }
}
