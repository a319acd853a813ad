package org.opendps.calloff.placement.selffunded;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.opendps.blocks.time.London;
import org.opendps.calloff.decision.Decisions;
import org.opendps.calloff.placement.PlacementBook;
import org.opendps.calloff.placement.change.Change;
import org.opendps.calloff.placement.change.Changing;
import org.opendps.calloff.placement.change.Plan;
import org.opendps.calloff.placement.change.Proposal;
import org.opendps.calloff.placement.stopping.ProviderFailures;
import org.opendps.calloff.placement.term.Arrangement;
import org.opendps.calloff.placement.term.Basis;
import org.opendps.calloff.placement.term.Funding;
import org.opendps.calloff.placement.term.TermKind;
import org.opendps.calloff.placement.variation.VariationRequest;
import org.opendps.calloff.timeline.Actor;

/** From a day on the council pays for a place that a person has paid for: the same placement, the same place, no gap. */
@ApplicationScoped
@Transactional
class Converting {

    private final PlacementBook book;
    private final Changing changing;
    private final Decisions decisions;
    private final ProviderFailures failures;

    Converting(PlacementBook book, Changing changing, Decisions decisions, ProviderFailures failures) {
        this.book = book;
        this.changing = changing;
        this.decisions = decisions;
        this.failures = failures;
    }

    Change convert(UUID placementId, ConversionRequest request, String authority, Actor actor, Instant at) {
        VariationRequest.mustBeWithinReach(request.unitCost());
        var placement = book.held(placementId, authority);
        placement.mustCover(request.from());
        var schedule = book.schedule(placement);
        boolean selfFunded =
                schedule.on(request.from()).filter(Arrangement::isSelfFunded).isPresent();
        if (!selfFunded) {
            throw new NotSelfFunded(request.from()).refused();
        }
        failures.mustGoOn(authority, schedule.from(request.from()));
        if (request.decisionReference() != null) {
            decisions.inEffect(request.decisionReference(), authority, London.dateOf(at));
        }
        var proposal = Proposal.funding(
                request.unitCost(), request.vatCode(), request.budgetId(), Funding.COUNCIL_MANAGED, Basis.FRAMEWORK);
        var plan = new Plan(
                TermKind.CONVERTED, request.from(), null, proposal, request.reason(), request.decisionReference());
        return changing.ask(placement, plan, actor, at);
    }
}
