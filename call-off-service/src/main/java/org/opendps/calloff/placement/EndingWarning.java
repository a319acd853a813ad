package org.opendps.calloff.placement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Told 90 and 30 days before a contract lapses, as for the purchasing system itself, so that there is time to extend. */
final class EndingWarning {

    private static final List<Integer> DAYS_BEFORE = List.of(30, 90);

    private EndingWarning() {}

    static int daysLeft(LocalDate today, LocalDate last) {
        return Math.toIntExact(ChronoUnit.DAYS.between(today, last));
    }

    /** The nearest warning whose day has come. */
    static @Nullable Integer reached(LocalDate today, LocalDate last) {
        int left = daysLeft(today, last);
        return DAYS_BEFORE.stream().filter(days -> left <= days).findFirst().orElse(null);
    }

    static Optional<LocalDate> nextAfter(LocalDate today, LocalDate last) {
        return Stream.of(90, 30)
                .map(last::minusDays)
                .filter(day -> day.isAfter(today))
                .findFirst();
    }
}
