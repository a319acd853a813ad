package org.opendps.eligibility.plan.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendps.eligibility.person.export.PartOfExport;
import org.opendps.eligibility.person.key.ClosedWords;
import org.opendps.eligibility.person.key.DataKeys;
import org.opendps.eligibility.person.retention.CaseWork;
import org.opendps.eligibility.person.retention.RecordKind;

/** What is kept of reviews: how long, and for the person to see. */
@ApplicationScoped
class ReviewsOfAPerson implements CaseWork, PartOfExport {

    private final PlanReviews reviews;
    private final DataKeys keys;
    private final ClosedWords words;

    ReviewsOfAPerson(PlanReviews reviews, DataKeys keys, ClosedWords words) {
        this.reviews = reviews;
        this.keys = keys;
        this.words = words;
    }

    @Override
    public Optional<Kept> of(UUID personRef) {
        return reviews.find("personRef = ?1 order by reviewedOn desc", personRef)
                .firstResultOptional()
                .map(last -> new Kept(RecordKind.CARE_RECORD, "review", last.reviewedOn()));
    }

    @Override
    public String name() {
        return "supportPlanReviews";
    }

    @Override
    public List<?> about(UUID personRef) {
        return opened(personRef, reviews.list("personRef = ?1 order by id", personRef));
    }

    /** Of one person. */
    List<ReviewView> opened(UUID personRef, List<PlanReview> found) {
        var key = keys.of(personRef);
        return found.stream()
                .map(review -> review.view(words.open(key, PlanReview.NOTE, review.note(), ReviewRequest.Words.class)))
                .toList();
    }
}
