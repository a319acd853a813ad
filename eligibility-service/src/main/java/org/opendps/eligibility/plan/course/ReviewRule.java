package org.opendps.eligibility.plan.course;

import java.time.LocalDate;

/**
 * When plans are reviewed, from a day on.
 *
 * @param firstFromWeeks after the start: not before
 * @param firstByWeeks after the start: at the latest
 * @param atMostMonths from one review to the next
 * @param noticeWeeks so long before its day a later review is due
 */
public record ReviewRule(
        LocalDate starts,
        int firstFromWeeks,
        int firstByWeeks,
        int atMostMonths,
        int noticeWeeks,
        String citation,
        boolean verified) {

    public ReviewDates first(LocalDate planStarts) {
        return new ReviewDates(planStarts.plusWeeks(firstFromWeeks), planStarts.plusWeeks(firstByWeeks));
    }

    /** @throws org.opendps.blocks.problem.Refused 422 {@code review-too-late} */
    public ReviewDates on(LocalDate day, LocalDate latest) {
        if (day.isAfter(latest)) {
            throw new ReviewTooLate(day, latest, citation).refused();
        }
        return new ReviewDates(day.minusWeeks(noticeWeeks), day);
    }

    public LocalDate latestAfter(LocalDate reviewedOn) {
        return reviewedOn.plusMonths(atMostMonths);
    }
}
