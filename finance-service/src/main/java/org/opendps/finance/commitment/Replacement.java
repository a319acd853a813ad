package org.opendps.finance.commitment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.opendps.blocks.money.Money;
import org.opendps.finance.schedule.Costed;

/**
 * What is taken away of a commitment from a day on.
 *
 * @param freed the sessions that are neither before that day nor accounted for, and what was to be paid once if nothing
 *     of the commitment is left
 */
record Replacement(Commitment commitment, LocalDate from, Costed freed) {

    static Replacement of(Commitment commitment, LocalDate from, Predicate<LocalDate> open) {
        boolean whole = !from.isAfter(commitment.starts());
        var sessions = commitment.schedule().sessions().stream()
                .filter(open.and(day -> !day.isBefore(from)))
                .toList();
        return new Replacement(
                commitment,
                whole ? commitment.starts() : from,
                new Costed(
                        sessions,
                        commitment.unitCost(),
                        commitment.once().day(commitment.starts()),
                        whole ? commitment.once().open() : Money.ZERO));
    }

    /** Whether something is committed on every day of the period, and never for less a week than that. */
    static boolean makeRoomFor(Collection<Replacement> replaced, LocalDate first, LocalDate last, Money weeklyCost) {
        return first.datesUntil(last.plusDays(1))
                        .allMatch(day -> replaced.stream().anyMatch(one -> one.covers(day)))
                && replaced.stream().noneMatch(one -> weeklyCost.isMoreThan(one.commitment.weeklyCost()));
    }

    private boolean covers(LocalDate day) {
        return !day.isBefore(commitment.starts()) && !day.isAfter(commitment.ends());
    }

    /** Of what the same provider was to be paid once, however the price of its sessions changes. */
    static Money oneOff(List<Replacement> replaced, java.util.UUID provider) {
        return Money.sum(replaced.stream()
                .filter(one -> one.commitment.providerId().equals(provider))
                .map(one -> one.freed.once())
                .toList());
    }
}
