package org.opendps.calloff.placement.selffunded;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collections;
import java.util.UUID;
import org.opendps.blocks.resource.Ids;
import org.opendps.blocks.time.London;
import org.opendps.calloff.placement.Placement;
import org.opendps.calloff.placement.PlacementBook;
import org.opendps.calloff.placement.PlacementEvent.Kind;
import org.opendps.calloff.placement.place.Places;
import org.opendps.calloff.placement.stopping.ProviderFailures;
import org.opendps.calloff.placement.subject.AgeBand;
import org.opendps.calloff.placement.subject.Origin;
import org.opendps.calloff.placement.subject.Subject;
import org.opendps.calloff.placement.term.AgreedTerms;
import org.opendps.calloff.placement.term.Cause;
import org.opendps.calloff.placement.term.Schedule;
import org.opendps.calloff.placement.term.TermKind;
import org.opendps.calloff.placement.variation.VariationRequest;
import org.opendps.calloff.provider.supply.Supply;
import org.opendps.calloff.timeline.Actor;

/** Somebody takes a place at their own cost, eligible or not: no budget, no commitment, but one place less. */
@ApplicationScoped
@Transactional
class SelfFunding {

    private final PlacementBook book;
    private final Places places;
    private final Supply supply;
    private final ProviderFailures failures;
    private final AgreedTerms terms;

    SelfFunding(PlacementBook book, Places places, Supply supply, ProviderFailures failures, AgreedTerms terms) {
        this.book = book;
        this.places = places;
        this.supply = supply;
        this.failures = failures;
        this.terms = terms;
    }

    Placement place(SelfFundedRequest request, String authority, Actor actor, Instant at) {
        AgeBand.mustBeAdult(request.ageBand());
        VariationRequest.mustBeWithinReach(request.unitCost());
        supply.mustSupply(request.providerId(), authority, request.category(), request.area());
        failures.mustGoOn(request.providerId(), authority, request.until());
        // whoever asks at the same moment waits, and then sees the one that this makes
        supply.placesHeld(request.providerId(), authority);
        mustBeNew(request, authority);
        places.mustBeFree(authority, request.providerId(), request.days(), request.from(), request.until());
        var subject = new Subject(
                authority,
                null,
                request.personRef(),
                request.category(),
                request.area(),
                request.closedOnBankHolidays(),
                Origin.SELF,
                request.ageBand(),
                null,
                null,
                null,
                null);
        var arrangement = request.arrangement();
        var placement =
                new Placement(Ids.next(), subject, request.from(), request.until(), arrangement, London.dateOf(at));
        book.begin(
                placement,
                Schedule.agreed(request.from(), request.until(), arrangement),
                new Cause(UUID.randomUUID(), TermKind.AGREED, null, null, actor.name(), at),
                Kind.PLACEMENT_PLANNED,
                actor);
        return placement;
    }

    private void mustBeNew(SelfFundedRequest request, String authority) {
        terms.placementsOf(request.personRef(), authority, request.category(), request.providerId()).stream()
                .filter(term ->
                        !term.from().isAfter(request.until()) && !term.until().isBefore(request.from()))
                .filter(term -> !Collections.disjoint(term.arrangement().days(), request.days()))
                .findFirst()
                .ifPresent(term -> {
                    throw new PlacedAlready(term.placementId(), term.from(), term.until()).refused();
                });
    }
}
