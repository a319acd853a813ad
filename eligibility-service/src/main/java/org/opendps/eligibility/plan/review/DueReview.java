package org.opendps.eligibility.plan.review;

import java.time.LocalDate;
import java.util.UUID;
import org.opendps.eligibility.plan.PlanStatus;

/** A plan whose review is due. */
record DueReview(
        UUID supportPlanId,
        UUID personRef,
        Integer planVersion,
        LocalDate planStarts,
        LocalDate reviewFrom,
        LocalDate reviewBy,
        PlanStatus planStatus) {

    /** What the list is ordered by. */
    String key() {
        return reviewBy + "/" + supportPlanId;
    }

    DueReviewView view(LocalDate today) {
        return new DueReviewView(
                supportPlanId,
                personRef,
                planVersion,
                planStatus,
                planStarts,
                reviewFrom,
                reviewBy,
                reviewBy.isBefore(today) ? DueReviewView.State.OVERDUE : DueReviewView.State.DUE,
                Math.max(0, today.toEpochDay() - reviewBy.toEpochDay()));
    }
}
