package org.opendps.finance.attendance.file;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one line.
 *
 * @param line as a spreadsheet counts: the names of the columns are line 1
 * @param problems all of them; of a line without a fault of its own, why its week was not taken
 */
public record LineResult(
        int line, @Nullable UUID placementId, @Nullable LocalDate date, Result result, List<String> problems) {

    /** A week is returned whole or not at all, and its lines with it. */
    public enum Result {
        RETURNED,
        REFUSED
    }
}
