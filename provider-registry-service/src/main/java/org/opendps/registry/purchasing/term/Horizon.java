package org.opendps.registry.purchasing.term;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.opendps.registry.regime.term.Milestone;

/** The days that draw near in the life of a system, and how long before each it is told. */
public record Horizon(List<Milestone> days, List<Integer> daysBefore) {

    private Stream<Warning> open(List<Warning> given) {
        return days.stream()
                .flatMap(day -> daysBefore.stream().map(n -> new Warning(day.kind(), day.by(), n)))
                .filter(warning -> !given.contains(warning));
    }

    /** Due by now and not given. */
    public List<Warning> due(LocalDate today, List<Warning> given) {
        return open(given).filter(warning -> !warning.dueOn().isAfter(today)).toList();
    }

    Optional<LocalDate> next(List<Warning> given) {
        return open(given).map(Warning::dueOn).min(Comparator.naturalOrder());
    }

    /** Of several that are due of one day only the latest is news; none when the day itself has passed. */
    public static List<Warning> worthTelling(List<Warning> due, LocalDate today) {
        return due.stream()
                .filter(warning -> !today.isAfter(warning.day()))
                .filter(warning -> due.stream()
                        .noneMatch(other -> other.what() == warning.what()
                                && other.day().equals(warning.day())
                                && other.daysBefore() < warning.daysBefore()))
                .toList();
    }
}
