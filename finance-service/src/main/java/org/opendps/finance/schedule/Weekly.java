package org.opendps.finance.schedule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/**
 * What is due of an amount a week, day by day (domain rules R6.13 and R6.14). Only what is due up to a day is rounded:
 * whoever takes it in parts takes what is due by now less what was taken, so that pennies neither gather nor get lost,
 * and a change that counts from a past day is in the next part.
 *
 * @param rates in the order of their days, one at a time
 */
public record Weekly(List<Rate> rates) {

    private static final BigDecimal DAYS_OF_A_WEEK = BigDecimal.valueOf(7);

    public Weekly {
        rates = rates.stream().sorted(Comparator.comparing(Rate::from)).toList();
        for (int later = 1; later < rates.size(); later++) {
            if (rates.get(later - 1).isOn(rates.get(later).from())) {
                throw new IllegalArgumentException(
                        "two rates on " + rates.get(later).from());
            }
        }
    }

    /**
     * @param until the last day; null as long as no end is known
     * @param suspended when nothing is due, within the rate or beyond it
     */
    public record Rate(LocalDate from, @Nullable LocalDate until, Money weekly, List<Pause> suspended) {

        public Rate {
            suspended = List.copyOf(suspended);
        }

        public Rate(LocalDate from, @Nullable LocalDate until, Money weekly) {
            this(from, until, weekly, List.of());
        }

        public boolean isOn(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }

        /** The same until a day, which must not be before its first. */
        public Rate endingOn(LocalDate last) {
            return until == null || until.isAfter(last) ? new Rate(from, last, weekly, suspended) : this;
        }

        private Money dueUpTo(LocalDate day) {
            var last = until == null || until.isAfter(day) ? day : until;
            return Money.rounded(weekly.pounds()
                    .multiply(BigDecimal.valueOf(chargeableDays(last)))
                    .divide(DAYS_OF_A_WEEK, MathContext.DECIMAL128));
        }

        private long chargeableDays(LocalDate last) {
            if (last.isBefore(from)) {
                return 0;
            }
            return suspended.isEmpty()
                    ? ChronoUnit.DAYS.between(from, last) + 1
                    : from.datesUntil(last.plusDays(1))
                            .filter(day -> suspended.stream().noneMatch(pause -> pause.isOn(day)))
                            .count();
        }
    }

    /** @param until the last day; null as long as it goes on */
    public record Pause(LocalDate from, @Nullable LocalDate until) {

        public boolean isOn(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }
    }

    /** Up to and including that day. */
    public Money dueUpTo(LocalDate day) {
        return Money.sum(rates.stream().map(rate -> rate.dueUpTo(day)).toList());
    }

    /** What the days from the first to the last add to it. */
    public Money dueWithin(LocalDate first, LocalDate last) {
        return dueUpTo(last).minus(dueUpTo(first.minusDays(1)));
    }
}
