package org.opendps.eligibility.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.event.PublicEvent;
import org.opendps.blocks.money.Money;
import org.opendps.eligibility.criteria.Decision;

/** A personal budget stands; tells what can be bought for whom, and nothing of the person. */
record PersonalBudgetAgreed(
        String kind,
        UUID personRef,
        long version,
        String authority,
        UUID supportPlanId,
        Decision decision,
        String policyVersion,
        FundingRoute fundingRoute,
        Money weeklyAmount,
        Money adultPays,
        Money councilPays,
        LocalDate from,
        @Nullable LocalDate until,
        List<Bought> lines)
        implements PublicEvent {

    /** A line without the outcomes: they are the person's own words. */
    record Bought(String category, String area, int sessionsPerWeek, List<DayOfWeek> days) {

        static Bought of(PlanLine line) {
            return new Bought(line.category(), line.area(), line.sessionsPerWeek(), line.days());
        }
    }

    static PersonalBudgetAgreed of(PersonalBudget budget, SupportPlan plan) {
        return new PersonalBudgetAgreed(
                "PERSONAL_BUDGET_AGREED",
                budget.personRef(),
                budget.version(),
                plan.authority(),
                plan.id(),
                budget.decision(),
                budget.policyVersion(),
                plan.fundingRoute(),
                plan.amounts().weeklyAmount(),
                plan.amounts().adultPays(),
                plan.amounts().councilPays(),
                plan.from(),
                plan.until(),
                plan.lines().stream().map(Bought::of).toList());
    }

    @Override
    public String topic() {
        return "eligibility.personal-budget.v1";
    }

    @Override
    public UUID key() {
        return personRef;
    }
}
