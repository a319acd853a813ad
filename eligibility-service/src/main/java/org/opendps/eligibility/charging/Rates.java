package org.opendps.eligibility.charging;

import java.time.LocalDate;
import java.util.Map;
import org.opendps.blocks.money.Money;

/**
 * The amounts of one year.
 *
 * @param ends the first day on which they no longer hold
 */
record Rates(
        LocalDate starts,
        LocalDate ends,
        String version,
        Map<AgeBand, Money> guarantee,
        Money lowerCapital,
        Money upperCapital) {

    boolean hold(LocalDate on) {
        return !on.isBefore(starts) && on.isBefore(ends);
    }
}
