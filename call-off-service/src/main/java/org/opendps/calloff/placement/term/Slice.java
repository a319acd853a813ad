package org.opendps.calloff.placement.term;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Some days in a row on which one arrangement counts, both ends included.
 *
 * @param of the term that it is, or of which it is what is left; null when it is new
 */
public record Slice(
        LocalDate from,
        LocalDate until,
        Arrangement arrangement,
        @Nullable Term of) {

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** Whether there is a day that is in both. */
    public boolean meets(Slice other) {
        return !from.isAfter(other.until) && !until.isBefore(other.from);
    }

    Slice endingOn(LocalDate day) {
        return new Slice(from, day, arrangement, of);
    }

    /** Whether it is a term as that already stands, so that nothing has to be written. */
    boolean stands() {
        return of != null && of.counts() && of.from().equals(from) && of.until().equals(until);
    }

    boolean isTakenOver() {
        return of != null && of.kind() == TermKind.MOVED;
    }

    boolean goesOnIn(Slice next) {
        return next.from.equals(until.plusDays(1)) && next.arrangement.equals(arrangement);
    }
}
