package org.opendps.eligibility.plan.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.opendps.blocks.money.Money;

/**
 * What one route of a personal budget comes to in a week, and who pays it; what is paid once stands apart.
 *
 * @param oneOffAmount of all that is paid once by this route; the council pays it
 */
public record RouteSum(
        FundingRoute fundingRoute, Money weeklyAmount, Money adultPays, Money councilPays, Money oneOffAmount) {

    /**
     * The routes of the lines, without what people arrange themselves. What the person pays is taken off what the
     * council manages first, then off a fund that a provider holds, and off a direct payment last: so it is collected
     * in as few places as can be. The sums add up to the personal budget to the penny (Care Act 2014 s.26(1)).
     */
    public static List<RouteSum> of(List<PlanLine> lines, Money adultPays) {
        var sums = new ArrayList<RouteSum>();
        var left = adultPays;
        for (var route : FundingRoute.values()) {
            var ofRoute = lines.stream().filter(line -> line.route() == route).toList();
            if (route.isInBudget() && !ofRoute.isEmpty()) {
                var weekly = weekly(ofRoute);
                var share = left.min(weekly);
                left = left.minus(share);
                sums.add(new RouteSum(route, weekly, share, weekly.minus(share), oneOff(ofRoute.stream())));
            }
        }
        return List.copyOf(sums);
    }

    /** What meeting needs costs the council in a week, whoever pays for it in the end: the sum of its routes. */
    public static Money budget(List<PlanLine> lines) {
        return Money.sum(
                of(lines, Money.ZERO).stream().map(RouteSum::weeklyAmount).toList());
    }

    /** What the person arranges and pays beside it. */
    public static Money selfFunded(List<PlanLine> lines) {
        return weekly(lines.stream().filter(line -> !line.route().isInBudget()).toList());
    }

    public static Money oneOff(List<PlanLine> lines) {
        return oneOff(lines.stream().filter(line -> line.route().isInBudget()));
    }

    private static Money oneOff(Stream<PlanLine> lines) {
        return Money.sum(lines.map(PlanLine::oneOffAmount).toList());
    }

    /** The most that is due in any week: of lines that follow one another only one is ever paid. */
    private static Money weekly(List<PlanLine> lines) {
        // the sum rises only where a line begins
        return lines.stream()
                .map(RouteSum::firstDay)
                .distinct()
                .map(day -> Money.sum(lines.stream()
                        .filter(line -> runsOn(line, day))
                        .map(PlanLine::weeklyCost)
                        .toList()))
                .max(Money::compareTo)
                .orElse(Money.ZERO);
    }

    private static boolean runsOn(PlanLine line, LocalDate day) {
        return !firstDay(line).isAfter(day)
                && (line.until() == null || !line.until().isBefore(day));
    }

    /** Without a day of its own a line begins with its plan, before all others. */
    private static LocalDate firstDay(PlanLine line) {
        return line.from() == null ? LocalDate.MIN : line.from();
    }
}
