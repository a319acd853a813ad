package org.opendps.eligibility.plan.review;

import java.time.LocalDate;
import java.util.UUID;
import org.opendps.eligibility.plan.PlanStatus;

/** A plan whose review is due or overdue: references and dates only. */
record DueReviewView(
        UUID supportPlanId,
        UUID personRef,
        int planVersion,
        PlanStatus planStatus,
        LocalDate planStarts,
        LocalDate reviewFrom,
        LocalDate reviewBy,
        State state,
        long daysOverdue) {

    /** Overdue from the day after the one by which it was to be done. */
    enum State {
        DUE,
        OVERDUE
    }
}
