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
import org.opendps.eligibility.person.KnownPeople;

/** Keeps what is bought for a person, and until when. */
@ApplicationScoped
class PlacementConsumer {

    private final Listening listening;
    private final Placements placements;
    private final KnownPeople people;
    private final Event<BoughtPlacement> heardOf;

    PlacementConsumer(Listening listening, Placements placements, KnownPeople people, Event<BoughtPlacement> heardOf) {
        this.listening = listening;
        this.placements = placements;
        this.people = people;
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

    /**
     * Places of a group are nobody's. Whoever knows a reference can record a placement under it; unless it is of the
     * council that buys, the provider would be told who the person is.
     */
    private void keep(PlacementHeard heard) {
        var person = heard.personRef();
        if (person == null || !people.isOf(heard.authority(), person)) {
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
