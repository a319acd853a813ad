package org.opendps.eligibility.plan.budget;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.event.PublicEvent;
import org.opendps.blocks.money.Money;
import org.opendps.eligibility.criteria.Decision;
import org.opendps.eligibility.criteria.Outcome;
import org.opendps.eligibility.person.Outline;
import org.opendps.eligibility.person.detail.PrimarySupportReason;
import org.opendps.eligibility.plan.SupportPlan;
import org.opendps.eligibility.plan.course.ReviewDates;
import org.opendps.eligibility.plan.line.Accessibility;
import org.opendps.eligibility.plan.line.FundingRoute;
import org.opendps.eligibility.plan.line.PlanLine;
import org.opendps.eligibility.plan.line.RouteSum;
import org.opendps.eligibility.plan.line.Slot;

/**
 * What a personal budget is from now on, on {@code eligibility.personal-budget.v1}: what may be bought, by which route,
 * and for no name. Codes, dates and amounts only. Nothing may be bought unless the state is STANDING and the
 * determination has a basis, and then from lines that the council manages.
 */
record PersonalBudgetEvent(
        Kind kind,
        UUID personRef,
        long version,
        String authority,
        PersonalBudget.State state,
        @Nullable LocalDate assessedOn,
        Ground determination,
        Decision decision,
        String policyVersion,
        UUID supportPlanId,
        int planVersion,
        @Nullable LocalDate planAgreedOn,
        @Nullable LocalDate reviewBy,
        Outline.AgeBand ageBand,
        @Nullable PrimarySupportReason primarySupportReason,
        FundingRoute fundingRoute,
        Money weeklyAmount,
        Money adultPays,
        Money councilPays,
        List<RouteSum> routes,
        Contribution contribution,
        LocalDate from,
        @Nullable LocalDate until,
        List<Line> lines)
        implements PublicEvent {

    /** What happened to it. */
    enum Kind {
        PERSONAL_BUDGET_AGREED,
        PERSONAL_BUDGET_CHANGED,
        PERSONAL_BUDGET_JUDGED,
        PERSONAL_BUDGET_SUSPENDED,
        PERSONAL_BUDGET_RESUMED,
        PERSONAL_BUDGET_ENDED
    }

    /** A line of the plan, with the dates and the route that hold for it. */
    record Line(
            UUID lineId,
            String category,
            String area,
            int sessionsPerWeek,
            List<DayOfWeek> days,
            List<Slot> sessions,
            List<Accessibility> accessibility,
            List<Outcome> outcomes,
            FundingRoute fundingRoute,
            Money weeklyAmount,
            Money oneOffAmount,
            LocalDate from,
            @Nullable LocalDate until) {

        static Line of(PlanLine line, SupportPlan plan) {
            return new Line(
                    line.id(),
                    line.category(),
                    line.area(),
                    line.sessionsPerWeek(),
                    line.onDays().stream().sorted().toList(),
                    line.slots(),
                    line.needsOfAccess().stream().sorted().toList(),
                    line.outcomes(),
                    line.route(),
                    line.weeklyCost(),
                    line.oneOffAmount(),
                    line.from() == null ? plan.starts() : line.from(),
                    lastDay(line.until(), plan.ends()));
        }

        private static @Nullable LocalDate lastDay(@Nullable LocalDate ofLine, @Nullable LocalDate ofPlan) {
            if (ofLine == null || ofPlan == null) {
                return ofLine == null ? ofPlan : ofLine;
            }
            return ofLine.isBefore(ofPlan) ? ofLine : ofPlan;
        }
    }

    static PersonalBudgetEvent of(Kind kind, PersonalBudget budget, SupportPlan plan, Outline person) {
        var adultPays = budget.adultPays(plan.weeklyAmount());
        return new PersonalBudgetEvent(
                kind,
                budget.personRef(),
                budget.version(),
                budget.authority(),
                budget.state(),
                budget.assessedOn().orElse(null),
                budget.ground(),
                budget.decision(),
                budget.policyVersion(),
                plan.id(),
                plan.number().orElse(1),
                plan.agreedOn().orElse(null),
                plan.review().map(ReviewDates::reviewBy).orElse(null),
                person.ageBand(),
                person.primarySupportReason(),
                plan.fundingRoute(),
                plan.weeklyAmount(),
                adultPays,
                plan.weeklyAmount().minus(adultPays),
                RouteSum.of(plan.lines(), adultPays),
                budget.contribution(),
                plan.starts(),
                plan.ends(),
                plan.lines().stream().map(line -> Line.of(line, plan)).toList());
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
