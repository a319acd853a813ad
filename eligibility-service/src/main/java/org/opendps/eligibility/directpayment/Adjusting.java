package org.opendps.eligibility.directpayment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.opendps.blocks.time.London;
import org.opendps.eligibility.directpayment.policy.PaymentPolicies;
import org.opendps.eligibility.directpayment.sum.Payment;
import org.opendps.eligibility.plan.budget.BudgetInForce;
import org.opendps.eligibility.plan.budget.BudgetTold;
import org.opendps.eligibility.plan.budget.BudgetsInForce;
import org.opendps.eligibility.sender.ProviderMerged;

/**
 * What is held follows the budget: another version of the plan pays by its own lines, another contribution is taken off,
 * and nothing is paid that no plan says. While a plan is suspended, or the ground is in doubt, a practitioner decides.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Adjusting {

    private final HeldFunds funds;
    private final BudgetsInForce budgets;
    private final PaymentPolicies policies;
    private final InstantSource clock;

    Adjusting(HeldFunds funds, BudgetsInForce budgets, PaymentPolicies policies, InstantSource clock) {
        this.funds = funds;
        this.budgets = budgets;
        this.policies = policies;
        this.clock = clock;
    }

    void follow(@Observes BudgetTold told) {
        var running = funds.running(told.personRef());
        if (running.isEmpty()) {
            return;
        }
        var today = London.today(clock);
        if (told.over()) {
            running.forEach(fund -> stop(fund, today));
        } else {
            budgets.of(told.personRef()).ifPresent(budget -> adjust(running, budget, today));
        }
    }

    /** A fund is held by the provider that carries on. */
    void move(@Observes ProviderMerged merged) {
        funds.move(merged.from(), merged.into());
    }

    private void adjust(List<HeldFund> running, BudgetInForce budget, LocalDate today) {
        var rule = policies.on(running.getFirst().authority(), today);
        running.forEach(fund -> Payment.of(budget, fund.route(), rule)
                .ifPresentOrElse(payment -> fund.follow(budget.supportPlanId(), payment), () -> stop(fund, today)));
    }

    private static void stop(HeldFund fund, LocalDate today) {
        fund.terminate(HeldFund.EndReason.NOT_IN_THE_PLAN_ANY_MORE, today);
    }
}
