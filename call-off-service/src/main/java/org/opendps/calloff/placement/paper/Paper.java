package org.opendps.calloff.placement.paper;

import java.util.List;

/**
 * What is printed, as it is read.
 *
 * @param terms what else is part of the contract
 * @param need of a group, as bidders read it
 * @param award by which it was bought; empty of what was brought in
 */
public record Paper(
        String title,
        String reference,
        String council,
        String provider,
        String person,
        String once,
        String category,
        String area,
        String from,
        String until,
        boolean closedOnBankHolidays,
        boolean selfFunded,
        String terms,
        boolean group,
        String need,
        String award,
        List<Line> lines,
        List<String> suspensions,
        String printedOn) {

    /** What is payable from a first to a last day. */
    public record Line(
            String from,
            String until,
            String days,
            String sessionsPerWeek,
            String places,
            String unitCost,
            String vat,
            String weeklyCost,
            String basis,
            String decision) {}
}
