package org.opendps.eligibility.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/** A support plan as practitioners see it. Weekly amount = adult pays + council pays. */
record PlanView(
        UUID id,
        UUID personRef,
        PlanStatus status,
        List<PlanLine> lines,
        FundingRoute fundingRoute,
        Money weeklyAmount,
        Money adultPays,
        Money councilPays,
        LocalDate from,
        @Nullable LocalDate until,
        String policyVersion) {

    static PlanView from(SupportPlan plan) {
        return new PlanView(
                plan.id(),
                plan.personRef(),
                plan.status(),
                plan.lines(),
                plan.fundingRoute(),
                plan.weeklyAmount(),
                plan.adultPays(),
                plan.councilPays(),
                plan.starts(),
                plan.ends(),
                plan.policyVersion());
    }
}
