package org.opendps.eligibility.plan.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.time.London;
import org.opendps.eligibility.person.key.ClosedWords;
import org.opendps.eligibility.plan.PlanTold;
import org.opendps.eligibility.plan.Steering;
import org.opendps.eligibility.plan.SupportPlan;
import org.opendps.eligibility.plan.course.End;
import org.opendps.eligibility.plan.course.ReviewRules;

/** A practitioner records a review: the plan goes on to the next one, is to be revised, or ends. */
@ApplicationScoped
@Transactional
class Reviewing {

    private final PlanReviews reviews;
    private final Steering steering;
    private final ClosedWords words;
    private final Event<PlanTold> told;
    private final InstantSource clock;

    Reviewing(PlanReviews reviews, Steering steering, ClosedWords words, Event<PlanTold> told, InstantSource clock) {
        this.reviews = reviews;
        this.steering = steering;
        this.words = words;
        this.told = told;
        this.clock = clock;
    }

    ReviewView record(Caller caller, UUID planId, ReviewRequest request) {
        var plan = steering.held(caller, planId, "a review");
        plan.mustStandFor("a review");
        var on = reviewedOn(plan, request);
        var next = request.outcome() == ReviewRequest.Outcome.END ? null : goOn(plan, request, on);
        var said = new ReviewRequest.Words(request.note());
        var closed = words.close(plan.personRef(), PlanReview.NOTE, said);
        var review = new PlanReview(plan, request, on, closed, next, caller.username());
        reviews.persistAndFlush(review);
        if (next == null) {
            steering.end(plan, new End(End.Reason.OTHER, null, request.note()));
        } else {
            told.fire(new PlanTold(plan, PlanTold.Step.CHANGED));
        }
        return review.view(said);
    }

    private LocalDate reviewedOn(SupportPlan plan, ReviewRequest request) {
        var today = London.today(clock);
        var on = request.on() == null ? today : request.on();
        var agreedOn = plan.agreedOn().orElse(on);
        if (on.isAfter(today) || on.isBefore(agreedOn)) {
            throw new NotYetReviewed(on, agreedOn, today).refused();
        }
        return on;
    }

    private static LocalDate goOn(SupportPlan plan, ReviewRequest request, LocalDate on) {
        var rule = ReviewRules.on(on);
        var latest = rule.latestAfter(on);
        var next = request.nextReviewBy() == null ? latest : request.nextReviewBy();
        if (!next.isAfter(on)) {
            throw new NextReviewTooEarly(next, on).refused();
        }
        plan.review(rule.on(next, latest));
        return next;
    }
}
