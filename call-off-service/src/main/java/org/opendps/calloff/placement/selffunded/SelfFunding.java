package org.opendps.calloff.placement.selffunded;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.opendps.blocks.resource.Ids;
import org.opendps.blocks.time.London;
import org.opendps.calloff.placement.Placement;
import org.opendps.calloff.placement.PlacementBook;
import org.opendps.calloff.placement.PlacementEvent.Kind;
import org.opendps.calloff.placement.place.Places;
import org.opendps.calloff.placement.subject.AgeBand;
import org.opendps.calloff.placement.subject.Origin;
import org.opendps.calloff.placement.subject.Subject;
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

    SelfFunding(PlacementBook book, Places places, Supply supply) {
        this.book = book;
        this.places = places;
        this.supply = supply;
    }

    Placement place(SelfFundedRequest request, String authority, Actor actor, Instant at) {
        AgeBand.mustBeAdult(request.ageBand());
        VariationRequest.mustBeWithinReach(request.unitCost());
        supply.mustSupply(request.providerId(), authority, request.category(), request.area());
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
}
