package org.opendps.registry.document.version;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something follows from a version: it begins, reminders, the day after its last, and the day on which
 * nobody may keep a copy any longer.
 *
 * @param validity null of one that counts no more: only its copy still has a day
 * @param remindersBefore how many days before its last day it is reminded of
 */
record DocumentDays(@Nullable Validity validity, @Nullable LocalDate copyKeptUntil, List<Integer> remindersBefore) {

    /** The first of them after the day. */
    Optional<LocalDate> next(LocalDate after) {
        return all().filter(day -> day.isAfter(after)).min(Comparator.naturalOrder());
    }

    /**
     * What follows from the days after one and up to another. Of several reminders that were missed the last is told,
     * and none when it is too late.
     */
    DaysReached reached(LocalDate after, LocalDate today) {
        var until = validity == null ? null : validity.validUntil();
        boolean remind =
                until != null && !today.isAfter(until) && reminders(until).anyMatch(day -> isWithin(day, after, today));
        return new DaysReached(
                remind ? Optional.of(Math.toIntExact(ChronoUnit.DAYS.between(today, until))) : Optional.empty(),
                (validity != null && isWithin(validity.validFrom(), after, today))
                        || (until != null && isWithin(until.plusDays(1), after, today)),
                copyKeptUntil != null && isWithin(copyKeptUntil.plusDays(1), after, today));
    }

    private Stream<LocalDate> all() {
        var copy = copyKeptUntil == null ? Stream.<LocalDate>empty() : Stream.of(copyKeptUntil.plusDays(1));
        return validity == null ? copy : Stream.concat(all(validity), copy);
    }

    private Stream<LocalDate> all(Validity counting) {
        var first = Stream.of(counting.validFrom());
        var until = counting.validUntil();
        return until == null
                ? first
                : Stream.of(first, reminders(until), Stream.of(until.plusDays(1)))
                        .flatMap(Function.identity());
    }

    private Stream<LocalDate> reminders(LocalDate until) {
        return remindersBefore.stream().map(until::minusDays);
    }

    private static boolean isWithin(LocalDate day, LocalDate after, LocalDate today) {
        return day.isAfter(after) && !day.isAfter(today);
    }
}
