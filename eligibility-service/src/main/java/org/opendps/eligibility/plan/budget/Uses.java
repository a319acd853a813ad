package org.opendps.eligibility.plan.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opendps.blocks.money.Money;
import org.opendps.eligibility.commitment.Committed;
import org.opendps.eligibility.plan.line.FundingRoute;
import org.opendps.eligibility.plan.line.PlanLine;
import org.opendps.eligibility.plan.line.RouteSum;

/**
 * What is committed of a budget and what is left, by line and by route. A commitment says its category and area and not
 * its line: of lines alike in both, the first is used up first.
 */
final class Uses {

    private final List<PlanLine> lines;
    private final List<Committed> committed;
    private final Map<FundingRoute, Money> held;
    private final LocalDate today;

    /** @param held what is agreed to be paid a week by the other routes */
    Uses(List<PlanLine> lines, List<Committed> committed, Map<FundingRoute, Money> held, LocalDate today) {
        this.lines = lines;
        this.committed = committed;
        this.held = held;
        this.today = today;
    }

    List<PersonalBudgetView.Line> lines() {
        var left = new LinkedHashMap<Kind, Money>();
        var lastOf = new LinkedHashMap<Kind, PlanLine>();
        for (var line : lines) {
            if (isBought(line)) {
                left.computeIfAbsent(Kind.of(line), this::committedOf);
                lastOf.put(Kind.of(line), line);
            }
        }
        var views = new ArrayList<PersonalBudgetView.Line>();
        for (var line : lines) {
            views.add(isBought(line) ? used(line, left, lastOf) : paid(line));
        }
        return views;
    }

    /** A fund pays all lines of its route. */
    private PersonalBudgetView.Line paid(PlanLine line) {
        var here = held.containsKey(line.route()) ? line.weeklyCost() : Money.ZERO;
        return line.route().isInBudget()
                ? new PersonalBudgetView.Line(line, here, line.weeklyCost().minus(here))
                : new PersonalBudgetView.Line(line, null, null);
    }

    private static PersonalBudgetView.Line used(PlanLine line, Map<Kind, Money> left, Map<Kind, PlanLine> lastOf) {
        var kind = Kind.of(line);
        var open = left.getOrDefault(kind, Money.ZERO);
        // what is more than all of them plan stands with the last
        var here = line.equals(lastOf.get(kind)) ? open : open.min(line.weeklyCost());
        left.put(kind, open.minus(here));
        return new PersonalBudgetView.Line(line, here, line.weeklyCost().minus(here));
    }

    private Money committedOf(Kind kind) {
        return Committed.highestWeek(
                committed.stream()
                        .filter(one -> kind.equals(new Kind(one.category(), one.area())))
                        .toList(),
                today);
    }

    List<PersonalBudgetView.Route> routes(Money adultPays) {
        return RouteSum.of(lines, adultPays).stream().map(this::route).toList();
    }

    private PersonalBudgetView.Route route(RouteSum sum) {
        var used = sum.fundingRoute() == FundingRoute.COUNCIL_MANAGED
                ? Committed.highestWeek(committed, today)
                : held.getOrDefault(sum.fundingRoute(), Money.ZERO);
        return new PersonalBudgetView.Route(
                sum.fundingRoute(),
                sum.weeklyAmount(),
                sum.adultPays(),
                sum.councilPays(),
                sum.oneOffAmount(),
                used,
                sum.weeklyAmount().minus(used));
    }

    private static boolean isBought(PlanLine line) {
        return line.route() == FundingRoute.COUNCIL_MANAGED;
    }

    /** What a commitment has in common with its line. */
    private record Kind(String category, String area) {

        static Kind of(PlanLine line) {
            return new Kind(line.category(), line.area());
        }
    }
}
