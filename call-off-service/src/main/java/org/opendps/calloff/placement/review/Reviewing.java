package org.opendps.calloff.placement.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.opendps.blocks.time.London;
import org.opendps.calloff.need.Entitlement;
import org.opendps.calloff.placement.Placement;
import org.opendps.calloff.placement.PlacementBook;
import org.opendps.calloff.placement.PlacementEvent.Kind;
import org.opendps.calloff.placement.planning.FirstReview;
import org.opendps.calloff.timeline.Actor;

@ApplicationScoped
@Transactional
class Reviewing {

    private final PlacementBook book;
    private final OutcomeReviews reviews;
    private final FirstReview rhythm;
    private final Entitlement entitlement;

    Reviewing(PlacementBook book, OutcomeReviews reviews, FirstReview rhythm, Entitlement entitlement) {
        this.book = book;
        this.reviews = reviews;
        this.rhythm = rhythm;
        this.entitlement = entitlement;
    }

    /** The next is due from the day on which this one was held; whoever asks for one early keeps the first one. */
    OutcomeReview record(UUID placementId, ReviewRequest request, String authority, Actor actor, Instant at) {
        var placement = book.held(placementId, authority);
        var today = London.dateOf(at);
        var heldOn = request.heldOn();
        if (heldOn.isBefore(placement.from()) || heldOn.isAfter(today)) {
            throw new ReviewNotHeldThen(heldOn, placement.from(), today).refused();
        }
        reviews.heldOn(placementId, heldOn, request.occasion()).ifPresent(known -> {
            throw new ReviewedAlready(known.id(), heldOn, request.occasion()).refused();
        });
        mustCoverThePlan(placement, request);
        var provider = book.schedule(placement)
                .nearest(heldOn)
                .orElse(placement.arrangement())
                .providerId();
        var review = new OutcomeReview(placementId, provider, request, actor.name(), at);
        reviews.persistAndFlush(review);
        if (request.occasion() == Occasion.FIRST || !rhythm.isBeforeTheFirst(placement, heldOn)) {
            rhythm.planNext(placement, heldOn);
        }
        book.tell(placement, Kind.PLACEMENT_REVIEWED, actor, "held on " + heldOn);
        return review;
    }

    /** Each outcome of the plan for which this support is bought (Care Act 2014 s.27; statutory guidance 13.16). */
    private void mustCoverThePlan(Placement placement, ReviewRequest request) {
        var missing = new TreeSet<>(entitlement.outcomes(
                placement.subject().person("review of outcomes"),
                placement.subject().category()));
        request.outcomes().keySet().forEach(outcome -> missing.remove(outcome.name()));
        if (!missing.isEmpty()) {
            throw new OutcomesMissing(List.copyOf(missing)).refused();
        }
    }

    OutcomeReview note(UUID placementId, UUID id, String words, UUID provider, Instant at) {
        var review = reviews.heldOf(id, placementId, provider);
        review.note(words, at);
        reviews.flush();
        return review;
    }
}
