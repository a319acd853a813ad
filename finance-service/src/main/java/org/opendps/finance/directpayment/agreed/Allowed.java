package org.opendps.finance.directpayment.agreed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.opendps.blocks.money.Money;
import org.opendps.finance.schedule.Weekly;

/**
 * What may be paid of one kind, day by day, as plans say by now. Of days before the first plan that is known it is the
 * first that counts: whoever pays for them has to look.
 *
 * @param rates in the order of their days, one at a time, at least one
 * @param rests when the plan rests, or has no ground
 */
public record Allowed(List<Weekly.Rate> rates, List<Weekly.Pause> rests) {

    public Money on(LocalDate day) {
        if (rests.stream().anyMatch(rest -> rest.isOn(day))) {
            return Money.ZERO;
        }
        var first = rates.getFirst();
        return day.isBefore(first.from())
                ? first.weekly()
                : rates.stream()
                        .filter(rate -> rate.isOn(day))
                        .map(Weekly.Rate::weekly)
                        .findFirst()
                        .orElse(Money.ZERO);
    }

    /** The days on which nothing may be paid. */
    public List<Weekly.Pause> pauses() {
        var pauses = new ArrayList<>(rests);
        for (int i = 0; i < rates.size(); i++) {
            var rate = rates.get(i);
            var until = rate.until();
            if (!rate.weekly().isPositive()) {
                pauses.add(new Weekly.Pause(rate.from(), until));
            }
            if (until != null) {
                var next = i + 1 < rates.size() ? rates.get(i + 1).from() : null;
                if (next == null || next.isAfter(until.plusDays(1))) {
                    pauses.add(new Weekly.Pause(until.plusDays(1), next == null ? null : next.minusDays(1)));
                }
            }
        }
        return List.copyOf(pauses);
    }

    /** On which another sum counts. */
    public Stream<LocalDate> changes() {
        return Stream.concat(
                rates.stream().map(Weekly.Rate::from),
                rests.stream().flatMap(rest -> Stream.ofNullable(rest.until())).map(last -> last.plusDays(1)));
    }
}
