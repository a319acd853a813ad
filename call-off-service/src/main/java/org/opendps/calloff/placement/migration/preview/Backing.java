package org.opendps.calloff.placement.migration.preview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The decision that a migration rests on.
 *
 * @param from the first day on which it counts; null where it is not recorded
 */
record Backing(@Nullable LocalDate from, LocalDate today) {

    boolean isInEffect() {
        return bears(today);
    }

    /** Whether terms that begin on that day can rest on it. */
    boolean bears(LocalDate day) {
        return from != null && !day.isBefore(from);
    }
}
