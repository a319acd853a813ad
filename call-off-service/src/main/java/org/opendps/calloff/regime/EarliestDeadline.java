package org.opendps.calloff.regime;

import java.time.LocalDate;

/**
 * From which day on bids may be due.
 *
 * @param shorterByAgreement whether all who are invited may agree on an earlier one
 */
public record EarliestDeadline(LocalDate day, String citation, boolean shorterByAgreement) {

    /** Of a direct award. */
    public static EarliestDeadline none(LocalDate day) {
        return new EarliestDeadline(day, "no bids are asked for", false);
    }
}
