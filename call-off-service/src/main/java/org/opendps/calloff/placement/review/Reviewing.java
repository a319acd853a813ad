package org.opendps.calloff.placement.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.opendps.blocks.time.London;
import org.opendps.calloff.placement.FirstReview;
import org.opendps.calloff.placement.PlacementBook;
import org.opendps.calloff.placement.PlacementEvent.Kind;
import org.opendps.calloff.timeline.Actor;

@ApplicationScoped
@Transactional
class Reviewing {

    private final PlacementBook book;
    private final OutcomeReviews reviews;
    private final FirstReview rhythm;

    Reviewing(PlacementBook book, OutcomeReviews reviews, FirstReview rhythm) {
        this.book = book;
        this.reviews = reviews;
        this.rhythm = rhythm;
    }

    /** The next is due from the day on which this one was held. */
    OutcomeReview record(UUID placementId, ReviewRequest request, String authority, Actor actor, Instant at) {
        var placement = book.held(placementId, authority);
        var today = London.dateOf(at);
        var heldOn = request.heldOn();
        if (heldOn.isBefore(placement.from()) || heldOn.isAfter(today)) {
            throw new ReviewNotHeldThen(heldOn, placement.from(), today).refused();
        }
        var provider = book.schedule(placement)
                .nearest(heldOn)
                .orElse(placement.arrangement())
                .providerId();
        var review = new OutcomeReview(placementId, provider, request, actor.name(), at);
        reviews.persistAndFlush(review);
        rhythm.planNext(placement, heldOn);
        book.tell(placement, Kind.PLACEMENT_REVIEWED, actor, "held on " + heldOn);
        return review;
    }

    OutcomeReview note(UUID placementId, UUID id, String words, UUID provider, Instant at) {
        var review = reviews.heldOf(id, placementId, provider);
        review.note(words, at);
        reviews.flush();
        return review;
    }
}
