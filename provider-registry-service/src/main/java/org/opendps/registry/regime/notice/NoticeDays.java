package org.opendps.registry.regime.notice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days from which it is counted by when a notice is due.
 *
 * @param on when it happened
 * @param promptly how many working days the council takes "as soon as reasonably practicable" to be
 */
public record NoticeDays(
        LocalDate on, LocalDate validFrom, @Nullable LocalDate contractNoticeSubmittedOn, int promptly) {

    /** A system that opens before its term has nothing awarded until the term begins. */
    LocalDate award() {
        return on.isBefore(validFrom) ? validFrom : on;
    }
}
