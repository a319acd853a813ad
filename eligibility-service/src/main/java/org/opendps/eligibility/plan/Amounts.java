package org.opendps.eligibility.plan;

import jakarta.persistence.Embeddable;
import java.util.List;
import org.opendps.blocks.money.Money;

/** A week in pounds: its cost, and who pays what of it. */
@Embeddable
record Amounts(Money weeklyAmount, Money adultPays, Money councilPays) {

    /** @throws org.opendps.blocks.problem.Refused 422 when an amount is below zero or the adult pays more than it costs */
    static Amounts of(List<PlanLine> lines, Money adultPays) {
        var costs = lines.stream().map(PlanLine::weeklyCost).toList();
        if (adultPays.isNegative() || costs.stream().anyMatch(Money::isNegative)) {
            throw new AmountBelowZero().refused();
        }
        var weekly = Money.sum(costs);
        if (adultPays.isMoreThan(weekly)) {
            throw new AdultPaysMoreThanTheCost(adultPays, weekly).refused();
        }
        return new Amounts(weekly, adultPays, weekly.minus(adultPays));
    }
}
