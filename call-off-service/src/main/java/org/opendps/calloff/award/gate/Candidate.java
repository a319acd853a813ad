package org.opendps.calloff.award.gate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.opendps.blocks.money.Money;
import org.opendps.calloff.award.recommendation.Terms;
import org.opendps.calloff.competition.CallOff;

/**
 * Who would supply a lot, at which price for a session net of VAT.
 *
 * @param once what is paid once
 * @param from the first day of the support
 * @param since when an earlier award of the lot came to nothing: what was looked up for that does not count for this one
 * @param on the day on which it is looked at
 */
public record Candidate(
        CallOff callOff,
        int lot,
        UUID providerId,
        Money price,
        Money once,
        LocalDate from,
        Instant since,
        LocalDate on) {

    /** What the terms of an award would make of it. */
    public static Candidate of(CallOff callOff, int lot, Terms terms, Instant since, LocalDate on) {
        return new Candidate(
                callOff, lot, terms.providerId(), terms.unitCost(), terms.oneOffCost(), terms.from(), since, on);
    }

    /** The first day on which everything has to be in force: that of the support, or today when that is past. */
    LocalDate starts() {
        return from.isBefore(on) ? on : from;
    }

    Money week() {
        var wanted = callOff.lot(lot);
        return price.times(wanted.support().sessionsPerWeek()).times(wanted.places());
    }

    /** What all of the lot costs. */
    Money whole() {
        var wanted = callOff.lot(lot);
        return price.times(wanted.support().sessions()).times(wanted.places()).plus(once);
    }

    GateLine passed(GateLine.What what, String finding, String citation) {
        return new GateLine(what, true, finding, citation, on);
    }

    GateLine failed(GateLine.What what, String finding, String citation) {
        return new GateLine(what, false, finding, citation, on);
    }
}
