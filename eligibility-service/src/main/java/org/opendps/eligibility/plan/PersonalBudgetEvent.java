package org.opendps.eligibility.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.event.PublicEvent;
import org.opendps.blocks.money.Money;
import org.opendps.eligibility.criteria.Decision;

/**
 * A personal budget was agreed, or judged anew by a later determination, on {@code eligibility.personal-budget.v1}. Says
 * what may be bought, and for no name. With another decision than ELIGIBLE nothing may be bought.
 */
record PersonalBudgetEvent(
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
        List<Line> lines)
        implements PublicEvent {

    /** Outcomes stay behind: they tell of a person's condition. */
    record Line(String category, String area, int sessionsPerWeek, List<DayOfWeek> days) {}

    static PersonalBudgetEvent agreed(PersonalBudget budget, SupportPlan plan) {
        return of("PERSONAL_BUDGET_AGREED", budget, plan);
    }

    static PersonalBudgetEvent judged(PersonalBudget budget, SupportPlan plan) {
        return of("PERSONAL_BUDGET_JUDGED", budget, plan);
    }

    private static PersonalBudgetEvent of(String kind, PersonalBudget budget, SupportPlan plan) {
        return new PersonalBudgetEvent(
                kind,
                budget.personRef(),
                budget.version(),
                budget.authority(),
                plan.id(),
                budget.decision(),
                budget.policyVersion(),
                plan.fundingRoute(),
                plan.weeklyAmount(),
                plan.adultPays(),
                plan.councilPays(),
                plan.starts(),
                plan.ends(),
                plan.lines().stream()
                        .map(line -> new Line(
                                line.category(),
                                line.area(),
                                line.sessionsPerWeek(),
                                line.days().stream().sorted().toList()))
                        .toList());
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
