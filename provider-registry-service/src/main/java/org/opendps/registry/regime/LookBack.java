package org.opendps.registry.regime;

import java.time.LocalDate;

/** How long a ground counts after what it is about, and by which provision. */
public record LookBack(int years, String citation) {

    /** The last day on which it counts. */
    public LocalDate until(LocalDate event) {
        return event.plusYears(years);
    }
}
