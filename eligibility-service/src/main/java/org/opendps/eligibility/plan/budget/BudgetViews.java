package org.opendps.eligibility.plan.budget;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.time.London;
import org.opendps.eligibility.commitment.CommittedMoney;
import org.opendps.eligibility.plan.SupportPlan;
import org.opendps.eligibility.plan.course.ReviewDates;
import org.opendps.eligibility.plan.line.FundingRoute;
import org.opendps.eligibility.plan.line.RouteSum;

/** A budget with what is committed of it. */
@ApplicationScoped
class BudgetViews {

    private final CommittedMoney money;
    private final List<HeldByOthers> others;
    private final InstantSource clock;

    BudgetViews(CommittedMoney money, @All List<HeldByOthers> others, InstantSource clock) {
        this.money = money;
        this.others = others;
        this.clock = clock;
    }

    PersonalBudgetView of(PersonalBudget budget, SupportPlan plan) {
        var committed = money.of(budget.personRef());
        var uses = new Uses(plan.lines(), committed, held(budget.personRef()), London.today(clock));
        var adultPays = budget.adultPays(plan.weeklyAmount());
        return new PersonalBudgetView(
                plan.id(),
                plan.personRef(),
                plan.status(),
                budget.state(),
                budget.version(),
                budget.assessedOn().orElse(null),
                budget.ground(),
                budget.decision(),
                plan.number().orElse(null),
                plan.agreedOn().orElse(null),
                plan.review().map(ReviewDates::reviewBy).orElse(null),
                uses.lines(),
                plan.fundingRoute(),
                plan.weeklyAmount(),
                adultPays,
                plan.weeklyAmount().minus(adultPays),
                RouteSum.selfFunded(plan.lines()),
                RouteSum.oneOff(plan.lines()),
                uses.routes(adultPays),
                budget.contribution(),
                plan.starts(),
                plan.ends(),
                budget.policyVersion(),
                committed);
    }

    private Map<FundingRoute, Money> held(UUID personRef) {
        var held = new EnumMap<FundingRoute, Money>(FundingRoute.class);
        others.forEach(feature -> held.putAll(feature.weekly(personRef)));
        return held;
    }
}
