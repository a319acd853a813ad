package org.opendps.calloff.regime;

import java.time.LocalDate;

/**
 * From which day on bids may be due.
 *
 * @param shorterByAgreement whether all who are invited may agree on an earlier one
 */
public record EarliestDeadline(LocalDate day, String citation, boolean shorterByAgreement) {}
