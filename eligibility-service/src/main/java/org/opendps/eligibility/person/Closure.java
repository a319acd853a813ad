package org.opendps.eligibility.person;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * That the council has nothing to do with a person any more, from a day on.
 *
 * @param erasableFrom the first day on which the record may be erased, by the rules for what is kept
 */
@Embeddable
public record Closure(
        LocalDate closedOn, @Enumerated(EnumType.STRING) Reason closedFor, String closedBy, LocalDate erasableFrom) {

    /** Why; {@code REGISTERED_WRONGLY} for a record that should never have been made. */
    public enum Reason {
        NEEDS_ENDED,
        MOVED_AWAY,
        DIED,
        WITHDREW,
        REGISTERED_WRONGLY
    }
}
