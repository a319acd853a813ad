package org.opendps.eligibility.introduction;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is shared with whom, as practitioners see it.
 *
 * @param citation of the ground
 * @param reads how often the provider has read it; who did stands in the accesses of the person
 */
record SharingView(
        UUID placementId,
        UUID personRef,
        UUID providerId,
        SharingStatus status,
        Decision decision,
        String citation,
        Instant openedAt,
        @Nullable Instant withdrawnAt,
        SharingRecord.@Nullable Reason withdrawnFor,
        int reads,
        @Nullable Instant lastReadAt) {

    static SharingView of(SharingRecord row) {
        return new SharingView(
                row.placementId(),
                row.personRef(),
                row.providerId(),
                row.status(),
                row.decision(),
                row.decision().ground().citation(),
                row.openedAt(),
                row.withdrawnAt(),
                row.withdrawnFor(),
                row.reads(),
                row.lastReadAt());
    }
}
