package org.opendps.calloff.regime;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From which day on bids may be due.
 *
 * @param legalCheck whether it rests on a setting that the council's lawyer has to confirm; null of what was published before
 *     that was kept
 * @param shorterByAgreement whether all who are invited may agree on an earlier one
 */
public record EarliestDeadline(
        LocalDate day,
        String citation,
        boolean shorterByAgreement,
        @Nullable Boolean legalCheck) {

    /** Of a direct award. */
    public static EarliestDeadline none(LocalDate day) {
        return new EarliestDeadline(day, "no bids are asked for", false, false);
    }
}
