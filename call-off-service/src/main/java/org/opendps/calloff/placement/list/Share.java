package org.opendps.calloff.placement.list;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.calloff.placement.EndReason;
import org.opendps.calloff.placement.Placement;
import org.opendps.calloff.placement.PlacementStatus;
import org.opendps.calloff.placement.absence.Absence;
import org.opendps.calloff.placement.term.Arrangement;
import org.opendps.calloff.placement.term.Schedule;
import org.opendps.calloff.placement.term.Slice;

/**
 * As much of a placement as one side sees. To a provider that supplied for a while it is these days: what it agreed for
 * them, and nothing of who came before or after, or of what became of the person.
 */
record Share(
        Arrangement arrangement,
        LocalDate from,
        LocalDate until,
        PlacementStatus status,
        @Nullable EndReason endReason,
        @Nullable Money oneOffCost,
        Predicate<Absence> shows) {

    static Share whole(Placement placement) {
        return new Share(
                placement.arrangement(),
                placement.from(),
                placement.until(),
                placement.status(),
                placement.endReason(),
                placement.subject().oneOffCost(),
                absence -> true);
    }

    /** @param schedule the terms that count, one of which at least is the provider's; none when it never began */
    static Share of(Placement placement, Schedule schedule, UUID provider, LocalDate today) {
        var own = schedule.of(provider);
        if (own.slices().isEmpty()) {
            return neverBegan(placement);
        }
        var first = own.slices().getFirst().from();
        var last = own.slices().getLast().until();
        boolean toTheEnd = !last.isBefore(placement.until());
        return new Share(
                own.nearest(today).orElse(placement.arrangement()),
                first,
                last,
                status(placement.status(), first, last, toTheEnd, today),
                toTheEnd ? told(placement.endReason()) : null,
                own.isAgreedFrom(placement.from()) ? placement.subject().oneOffCost() : null,
                absence -> meets(absence, own.slices()));
    }

    private static Share neverBegan(Placement placement) {
        return new Share(
                placement.arrangement(),
                placement.from(),
                placement.until(),
                placement.status(),
                told(placement.endReason()),
                null,
                absence -> false);
    }

    private static PlacementStatus status(
            PlacementStatus stored, LocalDate first, LocalDate last, boolean toTheEnd, LocalDate today) {
        if (today.isBefore(first)) {
            return PlacementStatus.PLANNED;
        }
        return !toTheEnd && today.isAfter(last) ? PlacementStatus.ENDED : stored;
    }

    /** That somebody died, their council says in its own way and not in a list. */
    private static @Nullable EndReason told(@Nullable EndReason reason) {
        return reason == EndReason.DIED ? EndReason.OTHER : reason;
    }

    private static boolean meets(Absence absence, List<Slice> own) {
        return own.stream().anyMatch(slice -> absence.meets(slice.from(), slice.until()));
    }
}
