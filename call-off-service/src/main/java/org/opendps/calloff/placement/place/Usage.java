package org.opendps.calloff.placement.place;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.opendps.calloff.placement.term.Term;
import org.opendps.calloff.provider.supply.Supply;

/** How many use a provider's places. A place is kept while a placement rests. */
public record Usage(List<Taken> taken) {

    public Usage {
        taken = List.copyOf(taken);
    }

    /** Places that somebody has, or that are kept for somebody while the money is asked for. */
    record Taken(LocalDate from, LocalDate until, Collection<DayOfWeek> days, int places) {

        static Taken by(Term term) {
            var what = term.arrangement();
            return new Taken(term.from(), term.until(), what.days(), what.places());
        }
    }

    public static Usage of(List<Term> terms) {
        return new Usage(terms.stream().map(Taken::by).toList());
    }

    /** Of terms, and of places that are kept meanwhile. */
    public static Usage of(List<Term> terms, List<Taken> kept) {
        return new Usage(
                Stream.concat(terms.stream().map(Taken::by), kept.stream()).toList());
    }

    /** A day on which not as many are free as are wanted. */
    record Full(LocalDate date, int places, int free) {}

    public int on(LocalDate date) {
        return taken.stream()
                .filter(term -> !date.isBefore(term.from()) && !date.isAfter(term.until()))
                .filter(term -> term.days().contains(date.getDayOfWeek()))
                .mapToInt(Taken::places)
                .sum();
    }

    /**
     * The first day of the period on which so many more would be too many. Use can only rise on a day on which a term
     * begins, and places only become fewer on the day after a venue closes, so the first such weekday from there is all that
     * must be looked at.
     */
    public Optional<Full> firstFull(
            Supply.Known places, Collection<DayOfWeek> days, LocalDate from, LocalDate until, int more) {
        return Stream.of(Stream.of(from), taken.stream().map(Taken::from), places.fewerFrom().stream())
                .flatMap(Function.identity())
                .filter(day -> !day.isBefore(from))
                .distinct()
                .flatMap(day -> days.stream().map(weekday -> day.with(TemporalAdjusters.nextOrSame(weekday))))
                .filter(date -> !date.isAfter(until))
                .sorted()
                .flatMap(date -> places.on(date).stream()
                        .filter(count -> on(date) + more > count)
                        .mapToObj(count -> new Full(date, count, Math.max(0, count - on(date)))))
                .findFirst();
    }
}
