package org.opendps.calloff.placement.failure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.opendps.blocks.time.London;
import org.opendps.calloff.decision.Decisions;
import org.opendps.calloff.placement.PlacementBook;
import org.opendps.calloff.placement.change.Change;
import org.opendps.calloff.placement.change.Changing;
import org.opendps.calloff.placement.change.Plan;
import org.opendps.calloff.placement.change.Proposal;
import org.opendps.calloff.placement.stopping.ProviderFailure;
import org.opendps.calloff.placement.stopping.ProviderFailures;
import org.opendps.calloff.placement.term.AgreedTerms;
import org.opendps.calloff.placement.term.TermKind;
import org.opendps.calloff.placement.variation.VariationRequest;
import org.opendps.calloff.provider.supply.Supply;
import org.opendps.calloff.timeline.Actor;

/** Records that a provider stops, and lets others take over. */
@ApplicationScoped
@Transactional
class Failing {

    private final ProviderFailures failures;
    private final AgreedTerms terms;
    private final PlacementBook book;
    private final Changing changing;
    private final Supply supply;
    private final Decisions decisions;

    Failing(
            ProviderFailures failures,
            AgreedTerms terms,
            PlacementBook book,
            Changing changing,
            Supply supply,
            Decisions decisions) {
        this.failures = failures;
        this.terms = terms;
        this.book = book;
        this.changing = changing;
        this.supply = supply;
        this.decisions = decisions;
    }

    ProviderFailure record(FailureRequest request, String authority, String by, Instant at) {
        if (terms.placementsAfter(request.providerId(), authority, request.lastDay())
                .isEmpty()) {
            // of a provider with placements at the council, the council knows enough
            supply.mustKnow(request.providerId());
        }
        failures.mustBeNews(request.providerId(), authority, request.lastDay());
        var failure = new ProviderFailure(authority, request.providerId(), request.lastDay(), request.reason(), by, at);
        failures.persistAndFlush(failure);
        return failure;
    }

    /** Who was moved meanwhile stays where they are. */
    ProviderFailure withdraw(UUID failureId, String why, String authority, String by, Instant at) {
        var failure = failures.held(failureId, authority);
        failure.withdraw(why, by, at);
        return failure;
    }

    /** The same placement, with another provider from the day after. */
    Change rePlace(UUID failureId, RePlacementsRequest.Row row, String authority, Actor actor, Instant at) {
        var failure = failures.seen(failureId, authority);
        failure.mustStand();
        if (!failures.leaves(failure, row.placementId())) {
            throw new NotAffected(row.placementId(), failure.providerId()).refused();
        }
        VariationRequest.mustBeWithinReach(row.unitCost());
        var placement = book.held(row.placementId(), authority);
        var from = Objects.requireNonNullElse(row.from(), failure.lastDay().plusDays(1));
        var first = from.isBefore(placement.from()) ? placement.from() : from;
        placement.mustCover(first);
        failures.mustGoOn(row.providerId(), authority, placement.until());
        supply.mustSupply(
                row.providerId(),
                authority,
                placement.subject().category(),
                placement.subject().area());
        if (row.decisionReference() != null) {
            decisions.inEffect(row.decisionReference(), authority, London.dateOf(at));
        }
        var plan = new Plan(
                TermKind.MOVED,
                first,
                null,
                Proposal.move(row.providerId(), row.unitCost(), row.vatCode()),
                "Provider stops on " + failure.lastDay() + ": " + failure.reason(),
                row.decisionReference());
        return changing.ask(placement, plan, actor, at);
    }
}
