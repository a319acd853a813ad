package org.opendps.finance.attendance.rest;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.inbox.Listening;
import org.opendps.finance.attendance.missing.Watching;
import org.opendps.finance.attendance.rule.Rest;

/** Keeps when placements rest. By itself: the money of a placement waits for nobody's rest, nor the other way round. */
@ApplicationScoped
class PlacementConsumer {

    /** Not the listener of commitments, which takes the same events once for itself. */
    private static final String LISTENER = "finance-service attendance";

    private final Listening listening;
    private final PlacementRests rests;
    private final Watching watching;

    PlacementConsumer(Listening listening, PlacementRests rests, Watching watching) {
        this.listening = listening;
        this.rests = rests;
        this.watching = watching;
    }

    /** @param suspensions all of them, in the newest version as they are; null in events from before there were any */
    record PlacementHeard(
            UUID placementId, long version, @Nullable List<Rest> suspensions) {}

    @Incoming("placement-rest")
    @Blocking(ordered = true)
    void receive(ConsumerRecord<String, byte[]> message) {
        listening.once(LISTENER, message, PlacementHeard.class, this::keep);
    }

    private void keep(PlacementHeard heard) {
        // other days may be planned now, or none any more
        watching.look(heard.placementId());
        var told = heard.suspensions();
        if (told != null) {
            rests.findByIdOptional(heard.placementId())
                    .ifPresentOrElse(
                            known -> known.hear(heard.version(), told),
                            () -> rests.persist(new PlacementRest(heard.placementId(), heard.version(), told)));
        }
    }
}
