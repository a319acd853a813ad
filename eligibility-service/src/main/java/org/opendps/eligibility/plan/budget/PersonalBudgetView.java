package org.opendps.eligibility.plan.budget;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.eligibility.commitment.Committed;
import org.opendps.eligibility.criteria.Decision;
import org.opendps.eligibility.plan.PlanStatus;
import org.opendps.eligibility.plan.line.FundingRoute;
import org.opendps.eligibility.plan.line.PlanLine;

/**
 * A personal budget as practitioners see it. Weekly amount = adult pays + council pays = the sum of the routes = the sum
 * of the lines but those that are SELF, where lines of a route that follow one another count in the week that costs most;
 * what is paid once stands apart.
 *
 * @param id of the plan that it says
 * @param status of that plan
 * @param budgetVersion as it is told to those who buy
 * @param committed placements for which money is set aside
 */
record PersonalBudgetView(
        UUID id,
        UUID personRef,
        PlanStatus status,
        PersonalBudget.State state,
        long budgetVersion,
        @Nullable LocalDate assessedOn,
        Ground determination,
        Decision decision,
        @Nullable Integer planVersion,
        @Nullable LocalDate planAgreedOn,
        @Nullable LocalDate reviewBy,
        List<Line> lines,
        FundingRoute fundingRoute,
        Money weeklyAmount,
        Money adultPays,
        Money councilPays,
        Money selfFundedWeekly,
        Money oneOffAmount,
        List<Route> routes,
        Contribution contribution,
        LocalDate from,
        @Nullable LocalDate until,
        String policyVersion,
        List<Committed> committed) {

    /**
     * A line of the plan with what is committed of it.
     *
     * @param committedWeekly bought, at the most in any week from today on, or agreed to be paid to who holds the money;
     *     nothing is known of what the person arranges alone
     * @param leftWeekly what may still be bought; less than nothing when more was bought than is planned now
     */
    record Line(
            @JsonUnwrapped PlanLine line,
            @Nullable Money committedWeekly,
            @Nullable Money leftWeekly) {}

    /** A route with what is committed of it. */
    record Route(
            FundingRoute fundingRoute,
            Money weeklyAmount,
            Money adultPays,
            Money councilPays,
            Money oneOffAmount,
            Money committedWeekly,
            Money leftWeekly) {}
}
