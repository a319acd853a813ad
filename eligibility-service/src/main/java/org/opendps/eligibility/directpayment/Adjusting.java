package org.opendps.eligibility.directpayment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import org.opendps.blocks.time.London;
import org.opendps.eligibility.directpayment.policy.PaymentPolicies;
import org.opendps.eligibility.plan.PlanTold;
import org.opendps.eligibility.plan.SupportPlan;
import org.opendps.eligibility.plan.budget.BudgetInForce;
import org.opendps.eligibility.plan.line.RouteSum;

/** What is held follows the plan: another version pays by its own lines, and nothing is paid that no plan says. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Adjusting {

    private final HeldFunds funds;
    private final PaymentPolicies policies;
    private final InstantSource clock;

    Adjusting(HeldFunds funds, PaymentPolicies policies, InstantSource clock) {
        this.funds = funds;
        this.policies = policies;
        this.clock = clock;
    }

    void follow(@Observes PlanTold told) {
        switch (told.step()) {
            case AGREED, ENDED -> funds.running(told.plan().personRef()).forEach(fund -> adjust(fund, told.plan()));
            case CHANGED, SUSPENDED, RESUMED -> {
                // the sums stay as they are
            }
        }
    }

    private void adjust(HeldFund fund, SupportPlan plan) {
        var today = London.today(clock);
        var rule = policies.on(plan.authority(), today);
        var said = new BudgetInForce(
                plan.id(), plan.starts(), plan.ends(), plan.lines(), RouteSum.of(plan.lines(), plan.adultPays()));
        Payment.of(said, fund.route(), rule)
                .filter(_ -> plan.isStanding())
                .ifPresentOrElse(
                        payment -> fund.follow(plan.id(), payment),
                        () -> fund.terminate(HeldFund.EndReason.NOT_IN_THE_PLAN_ANY_MORE, today));
    }
}
