package org.opendps.calloff.placement.absence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A time on which a placement rests, and its pay rule. */
public record AbsenceView(
        UUID id,
        AbsenceKind kind,
        LocalDate from,

        @Schema(description = "the last day; null while it is not known") @Nullable
        LocalDate until,

        @Schema(description = "for so many weeks at the most it is paid; then nothing")
        int paidWeeks,

        @Schema(description = "the last day that is paid; null when none is") @Nullable
        LocalDate paidUntil,

        @Schema(description = "the version of the council's policy that the pay rule was taken from")
        String policyVersion,

        @Nullable String reason,
        String recordedBy,
        Instant recordedAt,
        @Nullable String resumedBy,
        @Nullable Instant resumedAt) {

    public static AbsenceView of(Absence absence) {
        return new AbsenceView(
                absence.id(),
                absence.kind(),
                absence.from(),
                absence.until(),
                absence.kind().isOfThePerson() ? absence.paidWeeks() : 0,
                absence.paidUntil(),
                absence.policyVersion(),
                absence.reason(),
                absence.recordedBy(),
                absence.recordedAt(),
                absence.resumedBy(),
                absence.resumedAt());
    }
}
