package org.opendps.registry.notice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * On which days the council is told that a notice draws near, and the day after the last that it is overdue.
 *
 * @param daysBefore calendar days before it is due
 */
record Reminders(List<Integer> daysBefore) {

    /** Not before a day: what would have been told earlier is late, and told then only when nothing else is. */
    LocalDate next(LocalDate due, LocalDate from) {
        var overdue = due.plusDays(1);
        return daysBefore.stream()
                .map(due::minusDays)
                .filter(day -> !day.isBefore(from))
                .min(Comparator.naturalOrder())
                .orElse(overdue.isBefore(from) ? from : overdue);
    }
}
