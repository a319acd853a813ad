package org.opendps.eligibility.commitment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.opendps.blocks.money.Money;

/**
 * Money that is set aside for a placement, or for one that is about to be made.
 *
 * @param amount for all of its time
 */
public record Committed(
        UUID placementId,
        String category,
        String area,
        String fundingRoute,
        Money weeklyCost,
        Money amount,
        LocalDate from,
        LocalDate until) {

    /** What is committed of a week at the most, from a day on. */
    public static Money highestWeek(Collection<Committed> all, LocalDate from) {
        var running = all.stream().filter(one -> !one.until.isBefore(from)).toList();
        // the sum rises only where one begins
        return running.stream()
                .map(one -> one.from.isBefore(from) ? from : one.from)
                .distinct()
                .map(day -> Money.sum(running.stream()
                        .filter(one -> !day.isBefore(one.from) && !day.isAfter(one.until))
                        .map(Committed::weeklyCost)
                        .toList()))
                .max(Money::compareTo)
                .orElse(Money.ZERO);
    }
}
