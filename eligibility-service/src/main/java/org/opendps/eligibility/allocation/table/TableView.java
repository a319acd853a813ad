package org.opendps.eligibility.allocation.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** @param number counts the versions of a council from 1 */
record TableView(
        UUID id,
        String authority,
        int number,
        LocalDate startsOn,
        PointsTable table,
        String tolerancePercent,
        String reason,
        String enteredBy,
        Instant enteredAt) {}
