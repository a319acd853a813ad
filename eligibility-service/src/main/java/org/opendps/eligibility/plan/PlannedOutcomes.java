package org.opendps.eligibility.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What the support of a category is for, by the plan that stands. */
@ApplicationScoped
public class PlannedOutcomes {

    private final SupportPlans plans;

    PlannedOutcomes(SupportPlans plans) {
        this.plans = plans;
    }

    /** As codes of the criteria; none when no plan stands. */
    public List<String> of(UUID personRef, String category) {
        return plans.standing(personRef).stream()
                .flatMap(plan -> plan.lines().stream())
                .filter(line -> line.category().equals(category))
                .flatMap(line -> line.outcomes().stream())
                .map(Enum::name)
                .distinct()
                .sorted()
                .toList();
    }
}
