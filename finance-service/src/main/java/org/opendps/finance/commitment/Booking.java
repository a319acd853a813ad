package org.opendps.finance.commitment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Stream;
import org.opendps.blocks.money.Money;

/** What is booked on a person's budget in each week from a first to a last day, both included. */
record Booking(LocalDate from, LocalDate until, Money weeklyCost) {

    /**
     * The most that is booked on any day of the period. It can only rise on a day on which something begins, so those
     * days, and the first, are all that must be looked at.
     */
    static Money highest(Collection<Booking> booked, LocalDate first, LocalDate last) {
        return Stream.concat(Stream.of(first), booked.stream().map(Booking::from))
                .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                .map(day -> on(day, booked))
                .reduce(Money.ZERO, Money::max);
    }

    private static Money on(LocalDate day, Collection<Booking> booked) {
        return Money.sum(booked.stream()
                .filter(booking -> !day.isBefore(booking.from) && !day.isAfter(booking.until))
                .map(Booking::weeklyCost)
                .toList());
    }
}
