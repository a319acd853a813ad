package org.opendps.calloff.placement.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.opendps.blocks.time.London;
import org.opendps.calloff.decision.Decisions;
import org.opendps.calloff.placement.PlacementBook;
import org.opendps.calloff.provider.Supply;
import org.opendps.calloff.timeline.Actor;

/** Other days, another price, another provider or another budget, from a day that may be past. */
@ApplicationScoped
@Transactional
class Varying {

    private final PlacementBook book;
    private final Changing changing;
    private final Decisions decisions;
    private final Supply supply;

    Varying(PlacementBook book, Changing changing, Decisions decisions, Supply supply) {
        this.book = book;
        this.changing = changing;
        this.decisions = decisions;
        this.supply = supply;
    }

    Change vary(UUID placementId, VariationRequest request, String authority, Actor actor, Instant at) {
        var placement = book.held(placementId, authority);
        var plan = request.plan();
        placement.mustCover(plan.from());
        if (plan.proposal().unitCost() != null || plan.decisionReference() != null) {
            decisions.inEffect(plan.decisionReference(), authority, London.dateOf(at));
        }
        var provider = plan.proposal().providerId();
        if (provider != null) {
            supply.mustSupply(
                    provider,
                    authority,
                    placement.subject().category(),
                    placement.subject().area());
        }
        return changing.ask(placement, plan, actor, at);
    }
}
