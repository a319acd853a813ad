package org.opendps.eligibility.placement;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
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

    PlacementConsumer(Listening listening, Placements placements) {
        this.listening = listening;
        this.placements = placements;
    }

    record PlacementHeard(
            UUID placementId,
            long version,
            UUID personRef,
            @Nullable LocalDate until,
            @Nullable String authority,
            @Nullable String area,
            @Nullable UUID providerId,
            @Nullable LocalDate from) {}

    @Incoming("placement")
    @Blocking(ordered = true)
    void receive(ConsumerRecord<String, byte[]> message) {
        listening.once("eligibility-service", message, PlacementHeard.class, this::keep);
    }

    private void keep(PlacementHeard heard) {
        placements
                .findByIdOptional(heard.placementId())
                .ifPresentOrElse(known -> known.hear(heard), () -> placements.persist(new Placement(heard)));
    }
}
