package org.opendps.calloff.placement.absence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A time on which a placement rests, and its pay rule. Why, and who said so, is the council's alone. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AbsenceView(
        UUID id,
        AbsenceKind kind,
        LocalDate from,

        @Schema(description = "the last day; absent while it is not known") @Nullable
        LocalDate until,

        @Schema(description = "for so many weeks at the most it is paid; then nothing")
        int paidWeeks,

        @Schema(description = "the last day that is paid; absent when none is") @Nullable
        LocalDate paidUntil,

        @Schema(description = "the version of the council's policy that the pay rule was taken from")
        String policyVersion,

        @Nullable String reason,
        @Nullable String recordedBy,
        Instant recordedAt,
        @Nullable String resumedBy,
        @Nullable Instant resumedAt) {

    public static AbsenceView of(Absence absence) {
        return of(absence, absence.reason(), absence.recordedBy(), absence.resumedBy());
    }

    public static AbsenceView forProvider(Absence absence) {
        return of(absence, null, null, null);
    }

    private static AbsenceView of(
            Absence absence, @Nullable String reason, @Nullable String recordedBy, @Nullable String resumedBy) {
        return new AbsenceView(
                absence.id(),
                absence.kind(),
                absence.from(),
                absence.until(),
                absence.kind().isOfThePerson() ? absence.paidWeeks() : 0,
                absence.paidUntil(),
                absence.policyVersion(),
                reason,
                recordedBy,
                absence.recordedAt(),
                resumedBy,
                absence.resumedAt());
    }
}
