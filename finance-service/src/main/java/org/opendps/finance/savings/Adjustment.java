package org.opendps.finance.savings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.finance.savings.mix.Line;

/**
 * Why the baseline is other than it was: what was transferred, raised by law, or counted wrongly.
 *
 * @param units more, or with a minus fewer, sessions of the year
 * @param closed whether the service was closed: what falls of its volume counts towards no target
 */
public record Adjustment(
        String category,
        @Nullable String band,
        long units,
        Money amount,
        boolean closed,
        String reason,
        String reference,
        String by,
        Instant at) {

    Line line() {
        return new Line(category, band);
    }
}
