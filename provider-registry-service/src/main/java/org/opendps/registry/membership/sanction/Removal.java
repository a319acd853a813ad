package org.opendps.registry.membership.sanction;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.registry.regime.removal.RemovalGround;

/**
 * A removal of which the member was told, and the day on which it happens.
 *
 * @param removalRequired the law wants it: it cannot be taken back
 * @param removalCitation of that law, as it was when the member was told
 */
@Embeddable
public record Removal(
        @Enumerated(EnumType.STRING) RemovalGround removalGround,
        boolean removalRequired,
        String removalCitation,
        String removalReason,
        @Nullable UUID removalEvidence,
        LocalDate removedOn,
        String removalNotifiedBy,
        Instant removalNotifiedAt) {

    /** One that the law wants gives way to none that it only allows. */
    public boolean isSoftenedBy(Removal another) {
        return removalRequired && !another.removalRequired;
    }
}
