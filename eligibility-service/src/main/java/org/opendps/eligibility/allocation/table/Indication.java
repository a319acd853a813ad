package org.opendps.eligibility.allocation.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/**
 * What the answers come to: a first idea of what support may cost, never a limit of it.
 *
 * @param countedPoints what a carer's support leaves of the points
 * @param beforeContingency pounds a year
 * @param yearly the indicative budget in pounds a year
 * @param weekly a 52nd of it
 * @param lines every step of the sum
 */
public record Indication(
        int points,
        int carerPoints,
        int countedPoints,
        Money beforeContingency,
        Money contingency,
        Money yearly,
        Money weekly,
        List<Line> lines) {

    /** A step in points, in pounds or in both; what is taken off has a minus. */
    public record Line(
            String label,
            @Nullable Integer points,
            @Nullable Money amount) {}
}
