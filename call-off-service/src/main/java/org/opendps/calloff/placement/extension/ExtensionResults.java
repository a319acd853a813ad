package org.opendps.calloff.placement.extension;

import java.util.List;
import org.opendps.calloff.placement.RowResult;

/** What became of each placement. */
public record ExtensionResults(int asked, long extended, long awaitingMoney, long refused, List<RowResult> rows) {

    static ExtensionResults of(List<RowResult> rows) {
        return new ExtensionResults(
                rows.size(), count(rows, "HOLDS"), count(rows, "RESERVING"), count(rows, "REFUSED"), rows);
    }

    private static long count(List<RowResult> rows, String result) {
        return rows.stream().filter(row -> row.result().equals(result)).count();
    }
}
