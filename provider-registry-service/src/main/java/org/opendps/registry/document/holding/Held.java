package org.opendps.registry.document.holding;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.registry.document.kind.DocumentKind;

/** A version that a provider has shown and that counts, from its first day to its last. */
public record Held(
        UUID documentId,
        int versionNumber,
        DocumentKind kind,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable Money cover) {

    public boolean isGoodOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    /** Whether it was good once, and is no more. */
    public boolean isOver(LocalDate day) {
        return validUntil != null && day.isAfter(validUntil);
    }
}
