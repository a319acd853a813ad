package org.opendps.calloff.placement.variation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.opendps.blocks.problem.NotFound;
import org.opendps.blocks.time.London;
import org.opendps.calloff.decision.Decisions;
import org.opendps.calloff.placement.Placement;
import org.opendps.calloff.placement.PlacementBook;
import org.opendps.calloff.placement.change.Change;
import org.opendps.calloff.placement.change.Changes;
import org.opendps.calloff.placement.change.Changing;
import org.opendps.calloff.placement.stopping.ProviderFailures;
import org.opendps.calloff.provider.supply.Supply;
import org.opendps.calloff.timeline.Actor;

/** Other days, another price, another provider or another budget, from a day that may be past. */
@ApplicationScoped
@Transactional
class Varying {

    private final PlacementBook book;
    private final Changing changing;
    private final Changes changes;
    private final Decisions decisions;
    private final Supply supply;
    private final ProviderFailures failures;

    Varying(
            PlacementBook book,
            Changing changing,
            Changes changes,
            Decisions decisions,
            Supply supply,
            ProviderFailures failures) {
        this.book = book;
        this.changing = changing;
        this.changes = changes;
        this.decisions = decisions;
        this.supply = supply;
        this.failures = failures;
    }

    Change withdraw(UUID placementId, UUID changeId, String reason, String authority, Actor actor, Instant at) {
        var placement = book.held(placementId, authority);
        var change = changes.findByIdOptional(changeId)
                .filter(found -> found.placementId().equals(placementId))
                .orElseThrow(() -> new NotFound("change", changeId).refused());
        changing.withdraw(placement, change, reason, actor, at);
        // its last day may have come while finance was asked
        book.catchUp(placement, actor);
        return change;
    }

    Change vary(UUID placementId, VariationRequest request, String authority, Actor actor, Instant at) {
        var placement = book.held(placementId, authority);
        var plan = request.plan();
        placement.mustCover(plan.from());
        if (plan.proposal().places() != null) {
            placement.subject().mustBeOfAGroup();
        }
        boolean repriced = plan.proposal().unitCost() != null && paysAnything(placement, plan.from());
        if (repriced || plan.decisionReference() != null) {
            decisions.inEffect(plan.decisionReference(), authority, London.dateOf(at));
        }
        var provider = plan.proposal().providerId();
        if (provider != null) {
            supply.mustSupply(
                    provider,
                    authority,
                    placement.subject().category(),
                    placement.subject().area());
            failures.mustGoOn(provider, authority, placement.until());
        }
        return changing.ask(placement, plan, actor, at);
    }

    /** Of what a person pays alone the council decides no price. */
    private boolean paysAnything(Placement placement, LocalDate from) {
        return book.schedule(placement).from(from).stream()
                .anyMatch(slice -> !slice.arrangement().isSelfFunded());
    }
}
