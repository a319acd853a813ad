package org.opendps.calloff.competition.lot;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/**
 * What the lots of a call-off are worth together, in pounds net of VAT. One person's budget is there once, however many lots
 * share it (Procurement Act 2023 s.4, Sch 3: the most that the council could expect to pay).
 *
 * @param weekly of the personal budget; null where none stands behind it
 */
public record Estimates(List<Estimate> all, @Nullable Money weekly) {

    public Estimates {
        all = List.copyOf(all);
    }

    /** For duties: what the council says of a lot itself counts for no less, and the rest share the budget. */
    public Money value() {
        var said = all.stream()
                .filter(Predicate.not(Estimate::restsOnBudget))
                .map(Estimate::value)
                .toList();
        return Money.sum(said)
                .plus(within(all.stream().filter(Estimate::restsOnBudget).toList()));
    }

    /** For a way that opens at a threshold. */
    public Money payable() {
        return within(all);
    }

    private Money within(List<Estimate> shared) {
        var apart = Money.sum(shared.stream().map(Estimate::payable).toList());
        if (weekly == null) {
            return apart;
        }
        var once = Money.sum(shared.stream().map(one -> one.lot().onceAtMost()).toList());
        return apart.min(Estimate.over(days(shared), weekly).plus(once));
    }

    /** On which any of them runs. */
    private static long days(List<Estimate> shared) {
        var ordered = shared.stream()
                .sorted(Comparator.comparing(one -> one.lot().support().from()))
                .toList();
        long days = 0;
        var next = LocalDate.MIN;
        for (var one : ordered) {
            var from = one.lot().support().from();
            var first = from.isBefore(next) ? next : from;
            if (!first.isAfter(one.last())) {
                days += ChronoUnit.DAYS.between(first, one.last()) + 1;
                next = one.last().plusDays(1);
            }
        }
        return days;
    }
}
