package org.opendps.registry.membership.rate;

import java.util.List;

/**
 * How many rates an uplift raised or corrected, of how many members, and how many stayed for which reason.
 *
 * @param laterRatesStand rates agreed for a later day, which end what was raised: look whether they are still meant
 */
public record UpliftView(int members, int raised, int corrected, int aboveCap, int agreedAlready, int laterRatesStand) {

    static final UpliftView NOTHING = new UpliftView(0, 0, 0, 0, 0, 0);

    /** Of one member. */
    static UpliftView of(List<UpliftLine> lines) {
        int raised = count(lines, UpliftLine.Result.RAISED);
        int corrected = count(lines, UpliftLine.Result.CORRECTED);
        return new UpliftView(
                raised + corrected > 0 ? 1 : 0,
                raised,
                corrected,
                count(lines, UpliftLine.Result.ABOVE_CAP),
                count(lines, UpliftLine.Result.AGREED_ALREADY),
                count(lines, UpliftLine.Result.LATER_RATE_STANDS));
    }

    private static int count(List<UpliftLine> lines, UpliftLine.Result result) {
        return (int) lines.stream().filter(line -> line.result() == result).count();
    }

    UpliftView plus(UpliftView other) {
        return new UpliftView(
                members + other.members,
                raised + other.raised,
                corrected + other.corrected,
                aboveCap + other.aboveCap,
                agreedAlready + other.agreedAlready,
                laterRatesStand + other.laterRatesStand);
    }
}
