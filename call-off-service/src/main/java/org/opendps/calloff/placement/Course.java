package org.opendps.calloff.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.opendps.calloff.placement.absence.Absence;
import org.opendps.calloff.placement.term.Schedule;

/** How a placement runs: its first and last day, what is payable between them, and when it rests. */
public record Course(LocalDate from, LocalDate until, Schedule schedule, List<Absence> absences) {

    public Course {
        // somebody who was back on the day on which they would have been away was never away
        absences = absences.stream().filter(absence -> !absence.isVoid()).toList();
    }

    PlacementStatus on(LocalDate day) {
        if (day.isAfter(until) || schedule.slices().isEmpty()) {
            return PlacementStatus.ENDED;
        }
        if (day.isBefore(from)) {
            return PlacementStatus.PLANNED;
        }
        return absences.stream().anyMatch(absence -> absence.covers(day))
                ? PlacementStatus.SUSPENDED
                : PlacementStatus.RUNNING;
    }

    /** The first day after this one on which something begins or is over. */
    Optional<LocalDate> nextAfter(LocalDate day) {
        var ends = absences.stream().flatMap(absence -> Optional.ofNullable(absence.until()).stream());
        return Stream.of(
                        Stream.of(from, until.plusDays(1)),
                        schedule.nextTermAfter(day).stream(),
                        absences.stream().map(Absence::from),
                        ends.map(last -> last.plusDays(1)))
                .flatMap(days -> days)
                .filter(next -> next.isAfter(day))
                .min(LocalDate::compareTo);
    }
}
