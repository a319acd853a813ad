package org.opendps.eligibility.directpayment.sum;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.opendps.blocks.money.Money;
import org.opendps.eligibility.directpayment.policy.PaymentPolicy.Paid;
import org.opendps.eligibility.directpayment.policy.PaymentRule;
import org.opendps.eligibility.plan.budget.BudgetInForce;
import org.opendps.eligibility.plan.line.FundingRoute;

/**
 * What is paid (Care Act 2014 s.25(1)(e)): by the plan's lines of the route, net or gross of what the person pays of
 * them.
 *
 * @param weeklyAmount of the lines
 * @param contribution of the person to these lines
 * @param weeklyPaid net: without the contribution; gross: with it, and the council collects it
 * @param oneOffAmount paid once
 * @param surplusWeeks so many weeks' payments may lie unused
 */
@Embeddable
public record Payment(
        Money weeklyAmount,
        Money contribution,
        @Enumerated(EnumType.STRING) Paid paid,
        Money weeklyPaid,
        Money oneOffAmount,
        int surplusWeeks) {

    /** Empty when the plan has no line of the route. */
    public static Optional<Payment> of(BudgetInForce budget, FundingRoute route, PaymentRule rule) {
        return budget.routes().stream()
                .filter(sum -> sum.fundingRoute() == route)
                .findFirst()
                .map(sum -> new Payment(
                        sum.weeklyAmount(),
                        sum.adultPays(),
                        rule.paid(),
                        rule.paid() == Paid.NET ? sum.councilPays() : sum.weeklyAmount(),
                        sum.oneOffAmount(),
                        rule.surplusWeeks()));
    }

    /** What may lie unused. */
    public Money mayLie() {
        return weeklyPaid.times(surplusWeeks);
    }
}
