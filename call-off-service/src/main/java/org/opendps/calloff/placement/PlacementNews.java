package org.opendps.calloff.placement;

import jakarta.enterprise.context.ApplicationScoped;
import org.opendps.blocks.outbox.Outbox;
import org.opendps.calloff.timeline.Actor;
import org.opendps.calloff.timeline.Step;
import org.opendps.calloff.timeline.Timeline;

/** Tells the world of a placement's steps, and the timeline of its call-off where it has one. */
@ApplicationScoped
class PlacementNews {

    private final Outbox outbox;
    private final Timeline timeline;

    PlacementNews(Outbox outbox, Timeline timeline) {
        this.outbox = outbox;
        this.timeline = timeline;
    }

    void tell(PlacementEvent event, Actor actor, String detail) {
        outbox.announce(event);
        var callOff = event.callOffId();
        if (callOff != null) {
            timeline.add(
                    callOff,
                    event.authority(),
                    Step.valueOf(event.kind().name()),
                    actor,
                    "placement " + event.placementId() + " " + detail);
        }
    }
}
