package org.opendps.finance.attendance.cutoff;

import java.time.Instant;
import java.time.LocalDate;
import org.opendps.blocks.time.London;

/**
 * For which run a return counts.
 *
 * @param cutOff until when its week was to be returned; at that moment it is still in time
 * @param countsFrom the day of the cut-off that takes it up: of its own week, or, when it is late, of the next run
 */
public record Counted(Instant cutOff, boolean late, LocalDate countsFrom) {

    /** @param now the cut-off that counts on the day on which it was sent: the council may have set another since */
    static Counted of(CutOff ofItsWeek, CutOff now, LocalDate monday, Instant sentAt) {
        var own = ofItsWeek.ofWeek(monday);
        return sentAt.isAfter(own)
                ? new Counted(own, true, London.dateOf(now.next(sentAt)))
                : new Counted(own, false, London.dateOf(own));
    }
}
