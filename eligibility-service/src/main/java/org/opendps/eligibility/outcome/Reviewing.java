package org.opendps.eligibility.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.problem.NotFound;
import org.opendps.blocks.time.London;
import org.opendps.eligibility.person.KnownPeople;
import org.opendps.eligibility.placement.BoughtPlacements;

/** A practitioner records what a person says that support has changed. */
@ApplicationScoped
@Transactional
class Reviewing {

    private final OutcomeReviews reviews;
    private final BoughtPlacements placements;
    private final KnownPeople people;
    private final Caller caller;
    private final InstantSource clock;

    Reviewing(
            OutcomeReviews reviews,
            BoughtPlacements placements,
            KnownPeople people,
            Caller caller,
            InstantSource clock) {
        this.reviews = reviews;
        this.placements = placements;
        this.people = people;
        this.caller = caller;
        this.clock = clock;
    }

    OutcomeReview record(UUID personRef, ReviewRequest request) {
        people.mustBeInHandOf(caller, personRef, "an outcome review");
        var _ = placements
                .find(request.placementId())
                .filter(placement -> placement.personRef().equals(personRef))
                .orElseThrow(() -> new NotFound("placement", request.placementId()).refused());
        var today = London.today(clock);
        if (request.on().isAfter(today)) {
            throw new ReviewedAhead(request.on(), today).refused();
        }
        var review = new OutcomeReview(
                personRef,
                caller.authority(),
                request,
                reviews.close(personRef, request.words()),
                caller.username(),
                clock.instant());
        reviews.persistAndFlush(review);
        return review;
    }
}
