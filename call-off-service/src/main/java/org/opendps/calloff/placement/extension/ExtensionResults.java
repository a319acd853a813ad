package org.opendps.calloff.placement.extension;

import java.util.List;
import org.opendps.calloff.placement.RowResult;

/**
 * What became of each placement.
 *
 * @param failed could not be done at the moment; asked again they are
 * @param more whether more placements fit the filter than are extended at once: ask again for these
 */
public record ExtensionResults(
        int asked, long extended, long awaitingMoney, long refused, long failed, boolean more, List<RowResult> rows) {

    static ExtensionResults of(boolean more, List<RowResult> rows) {
        return new ExtensionResults(
                rows.size(),
                count(rows, "HOLDS"),
                count(rows, "RESERVING"),
                count(rows, "REFUSED"),
                count(rows, "FAILED"),
                more,
                rows);
    }

    private static long count(List<RowResult> rows, String result) {
        return rows.stream().filter(row -> row.result().equals(result)).count();
    }
}
