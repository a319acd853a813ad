package org.opendps.blocks.acting;

import java.time.LocalDate;

/** That a portal reads or acts for a provider, as the registry last told of it. Both days are included. */
record Mandate(String scope, LocalDate starts, LocalDate until, boolean sandboxOnly, String status) {

    boolean isInForce(LocalDate today, boolean sandbox) {
        return status.equals("GIVEN") && !today.isBefore(starts) && !today.isAfter(until) && (sandbox || !sandboxOnly);
    }

    boolean allowsChanges() {
        return scope.equals("ACT");
    }
}
