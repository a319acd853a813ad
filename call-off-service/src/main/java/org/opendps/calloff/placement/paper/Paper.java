package org.opendps.calloff.placement.paper;

import java.util.List;
import org.opendps.calloff.placement.subject.Origin;
import org.opendps.calloff.placement.term.Basis;

/** What is printed, as it is read. */
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
        boolean calledOff,
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

    /** Under the terms of a purchasing system: not what was awarded to one that is no member. */
    static boolean isCalledOff(Origin origin, Basis basis) {
        return origin == Origin.AWARD && basis != Basis.SPOT;
    }
}
