package org.opendps.calloff.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.opendps.blocks.outbox.Outbox;
import org.opendps.calloff.award.AwardConfirmed;
import org.opendps.calloff.timeline.Actor;
import org.opendps.calloff.timeline.Step;
import org.opendps.calloff.timeline.Timeline;

/** A confirmed award becomes a placement in the award's own transaction: there is never the one without the other. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Planning {

    private static final Actor SELF = Actor.service("call-off-service");

    private final Placements placements;
    private final Outbox outbox;
    private final Timeline timeline;

    Planning(Placements placements, Outbox outbox, Timeline timeline) {
        this.placements = placements;
        this.outbox = outbox;
        this.timeline = timeline;
    }

    /** Places of a group or block are nobody's yet. */
    void plan(@Observes AwardConfirmed award) {
        if (award.terms().personRef() == null) {
            return;
        }
        var placement = new Placement(award);
        placements.persistAndFlush(placement);
        outbox.announce(PlacementEvent.of(placement, PlacementEvent.Kind.PLACEMENT_PLANNED));
        var terms = placement.terms();
        timeline.add(
                terms.callOffId(),
                terms.authority(),
                Step.PLACEMENT_PLANNED,
                SELF,
                "placement " + placement.id() + " from " + terms.from() + " until " + terms.until());
    }
}
