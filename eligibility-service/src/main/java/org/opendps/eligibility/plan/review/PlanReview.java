package org.opendps.eligibility.plan.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.resource.Ids;
import org.opendps.eligibility.plan.SupportPlan;

/** A review of a support plan. Recorded once and never changed. */
@Entity
class PlanReview {

    static final String NOTE = "plan_review.note";

    @Id
    private UUID id;

    private UUID supportPlanId;
    private UUID personRef;
    private String authority;
    private LocalDate reviewedOn;

    @Enumerated(EnumType.STRING)
    private ReviewRequest.Occasion occasion;

    @Enumerated(EnumType.STRING)
    private ReviewRequest.Outcome outcome;

    /** Closed with the person's key. */
    private byte[] note;

    private @Nullable LocalDate nextReviewBy;
    private String recordedBy;

    protected PlanReview() {}

    PlanReview(
            SupportPlan plan, ReviewRequest request, LocalDate on, byte[] note, @Nullable LocalDate next, String by) {
        this.id = Ids.next();
        this.supportPlanId = plan.id();
        this.personRef = plan.personRef();
        this.authority = plan.authority();
        this.reviewedOn = on;
        this.occasion = request.why();
        this.outcome = request.outcome();
        this.note = note;
        this.nextReviewBy = next;
        this.recordedBy = by;
    }

    UUID id() {
        return id;
    }

    LocalDate reviewedOn() {
        return reviewedOn;
    }

    UUID personRef() {
        return personRef;
    }

    String authority() {
        return authority;
    }

    byte[] note() {
        return note;
    }

    ReviewView view(ReviewRequest.Words words) {
        return new ReviewView(id, supportPlanId, reviewedOn, occasion, outcome, words.note(), nextReviewBy, recordedBy);
    }
}
