package org.opendps.calloff.placement.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The terms of a placement that count, in the order of their days. On each day between first and last there is one. */
public record Schedule(List<Slice> slices) {

    public Schedule {
        slices = List.copyOf(slices);
    }

    public static Schedule of(List<Term> terms) {
        return new Schedule(terms.stream().map(Term::slice).toList());
    }

    /** Those of one provider. */
    public Schedule of(UUID provider) {
        return new Schedule(slices.stream()
                .filter(slice -> slice.arrangement().providerId().equals(provider))
                .toList());
    }

    public static Schedule agreed(LocalDate from, LocalDate until, Arrangement arrangement) {
        return new Schedule(List.of(new Slice(from, until, arrangement, null)));
    }

    /** Another arrangement from that day to the end; days before keep theirs. */
    public Schedule changedFrom(LocalDate day, UnaryOperator<Arrangement> change) {
        var after = new ArrayList<Slice>();
        for (var slice : slices) {
            if (slice.until().isBefore(day)) {
                after.add(slice);
                continue;
            }
            var changed = change.apply(slice.arrangement());
            if (changed.equals(slice.arrangement())) {
                // agreed already: it stays the term that it is
                after.add(slice);
                continue;
            }
            if (slice.from().isBefore(day)) {
                after.add(slice.endingOn(day.minusDays(1)));
            }
            var first = slice.from().isBefore(day) ? day : slice.from();
            append(after, new Slice(first, slice.until(), changed, null));
        }
        return new Schedule(after);
    }

    private static void append(List<Slice> after, Slice slice) {
        if (!after.isEmpty() && after.getLast().of() == null && after.getLast().goesOnIn(slice)) {
            after.set(after.size() - 1, after.getLast().endingOn(slice.until()));
        } else {
            after.add(slice);
        }
    }

    /** The last arrangement goes on until a later day. */
    public Schedule extendedTo(LocalDate last, UnaryOperator<Arrangement> change) {
        var after = new ArrayList<>(slices);
        var end = slices.getLast();
        after.add(new Slice(end.until().plusDays(1), last, change.apply(end.arrangement()), null));
        return new Schedule(after);
    }

    /** Whether these are the terms of whoever supplied first, and did not take over from another on that very day. */
    public boolean isAgreedFrom(LocalDate first) {
        return !slices.isEmpty()
                && slices.getFirst().from().equals(first)
                && !slices.getFirst().isTakenOver();
    }

    /** Nothing after that day. */
    public Schedule endingOn(LocalDate last) {
        return new Schedule(slices.stream()
                .filter(slice -> !slice.from().isAfter(last))
                .map(slice -> slice.until().isAfter(last) ? slice.endingOn(last) : slice)
                .toList());
    }

    public Optional<Arrangement> on(LocalDate day) {
        return slices.stream()
                .filter(slice -> slice.covers(day))
                .map(Slice::arrangement)
                .findFirst();
    }

    /** On that day; before the first day what will be first, after the last what was last. */
    public Optional<Arrangement> nearest(LocalDate day) {
        if (slices.isEmpty()) {
            return Optional.empty();
        }
        var first = slices.getFirst();
        return day.isBefore(first.from())
                ? Optional.of(first.arrangement())
                : on(day).or(() -> Optional.of(slices.getLast().arrangement()));
    }

    /** Those that count on that day or later. */
    public List<Slice> from(LocalDate day) {
        return slices.stream().filter(slice -> !slice.until().isBefore(day)).toList();
    }

    /** What is new in it. */
    public List<Slice> added() {
        return slices.stream().filter(slice -> slice.of() == null).toList();
    }

    /** The first day after this one on which another term begins. */
    public Optional<LocalDate> nextTermAfter(LocalDate day) {
        return slices.stream()
                .map(Slice::from)
                .filter(from -> from.isAfter(day))
                .min(LocalDate::compareTo);
    }

    /** What begins first after that day. */
    public Optional<Arrangement> firstAfter(LocalDate day) {
        return slices.stream()
                .filter(slice -> slice.from().isAfter(day))
                .map(Slice::arrangement)
                .findFirst();
    }

    /** Whether a provider supplies on any day from that one on. */
    public boolean isBy(UUID provider, LocalDate from) {
        return slices.stream()
                .anyMatch(slice -> !slice.until().isBefore(from)
                        && slice.arrangement().providerId().equals(provider));
    }
}
