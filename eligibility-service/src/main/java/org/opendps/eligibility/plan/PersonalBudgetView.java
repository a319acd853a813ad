package org.opendps.eligibility.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.eligibility.criteria.Decision;

public record PersonalBudgetView(
        UUID personRef,
        UUID supportPlanId,
        Decision decision,
        String policyVersion,
        FundingRoute fundingRoute,
        Money weeklyAmount,
        Money adultPays,
        Money councilPays,
        LocalDate from,
        @Nullable LocalDate until,
        List<PlanLine> lines) {

    static PersonalBudgetView from(PersonalBudget budget, SupportPlan plan) {
        return new PersonalBudgetView(
                budget.personRef(),
                budget.supportPlanId(),
                budget.decision(),
                budget.policyVersion(),
                plan.fundingRoute(),
                plan.amounts().weeklyAmount(),
                plan.amounts().adultPays(),
                plan.amounts().councilPays(),
                plan.from(),
                plan.until(),
                plan.lines());
    }
}
