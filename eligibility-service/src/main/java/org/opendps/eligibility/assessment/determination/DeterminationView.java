package org.opendps.eligibility.assessment.determination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.idempotency.ShownOnce;
import org.opendps.eligibility.assessment.Contents;
import org.opendps.eligibility.assessment.DeterminationStatus;
import org.opendps.eligibility.assessment.MadeDetermination;
import org.opendps.eligibility.criteria.Basis;
import org.opendps.eligibility.criteria.Circumstances;
import org.opendps.eligibility.criteria.Consequence;
import org.opendps.eligibility.criteria.Decision;
import org.opendps.eligibility.criteria.Determination;
import org.opendps.eligibility.criteria.Kind;
import org.opendps.eligibility.person.key.DataKey;

/**
 * A determination: the decision with each finding and its citation, and who had it made when.
 *
 * @param basis the ground on which support may be paid for while it stands; null when there is none
 * @param changeReason what had changed, where it was made anew for other circumstances
 * @param adviceOwed none of the needs is eligible, so that advice is owed in writing
 */
public record DeterminationView(
        UUID id,
        UUID assessmentId,
        UUID personRef,
        Kind kind,
        DeterminationStatus status,
        Decision decision,
        @Nullable Basis basis,
        int unableCount,
        String policyVersion,
        @ShownOnce List<Determination.Reason> reasons,
        @ShownOnce @Nullable Consequence consequence,
        @ShownOnce @Nullable Circumstances circumstances,
        @ShownOnce @Nullable String changeReason,
        LocalDate assessedOn,
        Instant determinedAt,
        String determinedBy,
        @Nullable Instant countersignedAt,
        @Nullable String countersignedBy,
        @ShownOnce @Nullable String countersignatureReason,
        boolean adviceOwed) {

    public static DeterminationView of(MadeDetermination made, Contents contents) {
        return of(made, contents, contents.keyOf(made.personRef()));
    }

    public static DeterminationView of(MadeDetermination made, Contents contents, DataKey key) {
        var content = contents.of(made, key);
        var determination = content.determination();
        return new DeterminationView(
                made.id(),
                made.assessmentId(),
                made.personRef(),
                made.kind(),
                made.status(),
                made.decision(),
                made.basis().orElse(null),
                determination.unableCount(),
                made.policyVersion(),
                determination.reasons(),
                determination.consequence(),
                content.circumstances(),
                content.reason(),
                made.assessedOn(),
                made.determinedAt(),
                made.determinedBy(),
                made.countersignedAt().orElse(null),
                made.countersignedBy().orElse(null),
                contents.countersignatureOf(made, key).orElse(null),
                made.owesAdvice());
    }

    @Override
    public String toString() {
        return "DeterminationView " + id;
    }
}
