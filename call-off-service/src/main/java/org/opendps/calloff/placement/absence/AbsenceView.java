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

    /** Until its last day at the most: how it went on with another is not its business. */
    public static AbsenceView forProvider(Absence absence, LocalDate last) {
        var whole = of(absence, null, null, null);
        return new AbsenceView(
                whole.id,
                whole.kind,
                whole.from,
                earlier(whole.until, last),
                whole.paidWeeks,
                earlier(whole.paidUntil, last),
                whole.policyVersion,
                null,
                null,
                whole.recordedAt,
                null,
                whole.until == null || whole.until.isAfter(last) ? null : whole.resumedAt);
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate day, LocalDate last) {
        return day != null && day.isAfter(last) ? last : day;
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
