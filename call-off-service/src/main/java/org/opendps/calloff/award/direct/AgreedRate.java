package org.opendps.calloff.award.direct;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.opendps.blocks.money.Money;
import org.opendps.calloff.provider.supply.SupplyFacts.Rate;

/** What was agreed with a member for a session. */
final class AgreedRate {

    private AgreedRate() {}

    /** Of those that have begun the latest, of several bands the dearest: a council agrees to no more than that. */
    static Optional<Money> on(LocalDate day, String category, List<Rate> rates) {
        var begun = rates.stream()
                .filter(rate -> rate.category().equals(category) && !rate.from().isAfter(day))
                .toList();
        return begun.stream()
                .filter(rate -> begun.stream()
                        .noneMatch(other -> other.serviceBand().equals(rate.serviceBand())
                                && other.from().isAfter(rate.from())))
                .map(Rate::sessionPrice)
                .max(Comparator.naturalOrder());
    }
}
