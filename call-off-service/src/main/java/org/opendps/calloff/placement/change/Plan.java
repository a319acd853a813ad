package org.opendps.calloff.placement.change;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.opendps.calloff.placement.term.Schedule;
import org.opendps.calloff.placement.term.TermKind;

/**
 * A change as it is asked for.
 *
 * @param from the first day on which it counts
 * @param until the new last day of the placement; null when that stays
 * @param reason in words that say nothing of who the person is
 */
public record Plan(
        TermKind kind,
        LocalDate from,
        @Nullable LocalDate until,
        Proposal proposal,
        String reason,
        @Nullable String decisionReference) {

    Schedule over(Schedule before) {
        return until == null ? before.changedFrom(from, proposal::over) : before.extendedTo(until, proposal::over);
    }
}
