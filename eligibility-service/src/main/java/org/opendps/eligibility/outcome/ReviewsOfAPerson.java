package org.opendps.eligibility.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendps.eligibility.person.access.CaseFile;
import org.opendps.eligibility.person.export.PartOfExport;
import org.opendps.eligibility.person.retention.CaseWork;
import org.opendps.eligibility.person.retention.RecordKind;

/** What is kept of outcome reviews: how long, for the person to see, and whose each is. */
@ApplicationScoped
class ReviewsOfAPerson implements CaseFile, CaseWork, PartOfExport {

    private final OutcomeReviews reviews;

    ReviewsOfAPerson(OutcomeReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public String path() {
        return "/v1/outcome-reviews/";
    }

    @Override
    public Optional<UUID> personOf(UUID id) {
        return reviews.findByIdOptional(id).map(OutcomeReview::personRef);
    }

    @Override
    public Optional<Kept> of(UUID personRef) {
        return reviews.find("personRef = ?1 order by reviewedOn desc", personRef)
                .firstResultOptional()
                .map(latest -> new Kept(RecordKind.CARE_RECORD, "outcome review", latest.reviewedOn()));
    }

    @Override
    public String name() {
        return "outcomeReviews";
    }

    @Override
    public List<?> about(UUID personRef) {
        return reviews.list("personRef = ?1 order by id", personRef).stream()
                .map(reviews::view)
                .toList();
    }
}
