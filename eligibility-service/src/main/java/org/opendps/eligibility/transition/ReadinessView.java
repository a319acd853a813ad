package org.opendps.eligibility.transition;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.eligibility.criteria.Basis;

/**
 * Whether a current service of a person may change on a day: codes and dates only.
 *
 * @param on the day of the change
 */
public record ReadinessView(
        UUID personRef,
        LocalDate on,
        boolean ready,
        List<Missing> missing,
        @Nullable LocalDate assessedOn,
        @Nullable LocalDate determinedOn,
        @Nullable Basis basis,
        @Nullable LocalDate planAgreedOn,
        @Nullable LocalDate planFrom,
        @Nullable LocalDate planUntil) {

    public static ReadinessView of(UUID personRef, Facts facts, LocalDate on) {
        var missing = Gate.missing(facts, on);
        return new ReadinessView(
                personRef,
                on,
                missing.isEmpty(),
                missing,
                facts.assessedOn() == null ? facts.recordedOn() : facts.assessedOn(),
                facts.determinedOn(),
                facts.basis(),
                facts.planAgreedOn(),
                facts.planFrom(),
                facts.planUntil());
    }
}
