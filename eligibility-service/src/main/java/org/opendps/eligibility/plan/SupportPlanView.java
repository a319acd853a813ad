package org.opendps.eligibility.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

public record SupportPlanView(
        UUID id,
        UUID personRef,
        SupportPlanStatus status,
        List<PlanLine> lines,
        Money weeklyAmount,
        Money adultPays,
        Money councilPays,
        FundingRoute fundingRoute,
        LocalDate from,
        @Nullable LocalDate until) {

    static SupportPlanView from(SupportPlan plan) {
        return new SupportPlanView(
                plan.id(),
                plan.personRef(),
                plan.status(),
                plan.lines(),
                plan.amounts().weeklyAmount(),
                plan.amounts().adultPays(),
                plan.amounts().councilPays(),
                plan.fundingRoute(),
                plan.from(),
                plan.until());
    }
}
