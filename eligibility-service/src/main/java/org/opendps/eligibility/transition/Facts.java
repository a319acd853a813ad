package org.opendps.eligibility.transition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.opendps.eligibility.criteria.Basis;

/**
 * How far a case is: dates and codes.
 *
 * @param recordedOn the day of the first assessment, determined or not
 * @param assessedOn the day of the assessment that the latest determination rests on
 * @param basis the ground that this determination gives to meet needs
 * @param planAgreedOn of the plan that stands; none when none does
 * @param planFrom its first day
 * @param planUntil its last day, if one is known
 */
public record Facts(
        @Nullable LocalDate recordedOn,
        @Nullable LocalDate assessedOn,
        @Nullable LocalDate determinedOn,
        @Nullable Basis basis,
        @Nullable LocalDate planAgreedOn,
        @Nullable LocalDate planFrom,
        @Nullable LocalDate planUntil,
        boolean planSuspended) {

    /** Tomorrow, or the first day of the plan: the earliest day on which a service could change. */
    public LocalDate earliestChange(LocalDate today) {
        var tomorrow = today.plusDays(1);
        return planFrom == null || planFrom.isBefore(tomorrow) ? tomorrow : planFrom;
    }
}
