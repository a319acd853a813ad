package org.opendps.registry.regime.term;

import java.time.LocalDate;

/** A day by which the law wants something of a system. */
public record Milestone(Kind kind, LocalDate by, String citation) {

    public enum Kind {
        /** The next framework of an open framework is awarded by then. */
        REOPENING,
        /** Nothing lasts beyond it. */
        END
    }
}
