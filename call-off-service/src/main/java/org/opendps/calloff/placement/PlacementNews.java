package org.opendps.calloff.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.opendps.blocks.outbox.Outbox;
import org.opendps.calloff.timeline.Actor;
import org.opendps.calloff.timeline.Step;
import org.opendps.calloff.timeline.Timeline;

/** Tells the world of a placement's steps, and the timeline of its call-off where it has one. */
@ApplicationScoped
public class PlacementNews {

    private final Outbox outbox;
    private final Timeline timeline;
    private final Event<PlacementEvent> told;

    PlacementNews(Outbox outbox, Timeline timeline, Event<PlacementEvent> told) {
        this.outbox = outbox;
        this.timeline = timeline;
        this.told = told;
    }

    public void tell(PlacementEvent event, Actor actor, String detail) {
        outbox.announce(event);
        told.fire(event);
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
