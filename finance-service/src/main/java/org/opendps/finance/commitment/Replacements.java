package org.opendps.finance.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What of a placement is committed, undelivered, and gives way to something else. */
@ApplicationScoped
class Replacements {

    private final Commitments commitments;
    private final DeliveredWeeks delivered;

    Replacements(Commitments commitments, DeliveredWeeks delivered) {
        this.commitments = commitments;
        this.delivered = delivered;
    }

    /** From that day on; nothing when there is no day. */
    List<Replacement> from(UUID placementId, @Nullable LocalDate day) {
        if (day == null) {
            return List.of();
        }
        var open = open(placementId);
        return commitments.firmAfter(placementId, day).stream()
                .map(commitment -> Replacement.of(commitment, day, open))
                .toList();
    }

    Predicate<LocalDate> open(UUID placementId) {
        return delivered.open(placementId);
    }
}
