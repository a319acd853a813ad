package org.opendps.eligibility.plan.line;

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
                var weekly = weekly(ofRoute.stream());
                var share = left.min(weekly);
                left = left.minus(share);
                sums.add(new RouteSum(route, weekly, share, weekly.minus(share), oneOff(ofRoute.stream())));
            }
        }
        return List.copyOf(sums);
    }

    /** What meeting needs costs the council in a week, whoever pays for it in the end. */
    public static Money budget(List<PlanLine> lines) {
        return weekly(lines.stream().filter(line -> line.route().isInBudget()));
    }

    /** What the person arranges and pays beside it. */
    public static Money selfFunded(List<PlanLine> lines) {
        return weekly(lines.stream().filter(line -> !line.route().isInBudget()));
    }

    public static Money oneOff(List<PlanLine> lines) {
        return oneOff(lines.stream().filter(line -> line.route().isInBudget()));
    }

    private static Money oneOff(Stream<PlanLine> lines) {
        return Money.sum(lines.map(PlanLine::oneOffAmount).toList());
    }

    private static Money weekly(Stream<PlanLine> lines) {
        return Money.sum(lines.map(PlanLine::weeklyCost).toList());
    }
}
