package org.opendps.finance.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendps.blocks.policy.Policies;
import org.opendps.blocks.time.London;
import org.opendps.finance.policy.FinanceSetting;

/** The budgets, for the features that spend them. */
@ApplicationScoped
public class BudgetLines {

    private final Budgets budgets;
    private final Policies policies;
    private final InstantSource clock;

    BudgetLines(Budgets budgets, Policies policies, InstantSource clock) {
        this.budgets = budgets;
        this.policies = policies;
        this.clock = clock;
    }

    /** Empty when there is none, or it is another council's. */
    public Optional<BudgetLine> find(UUID id, String authority) {
        return budgets.findByIdOptional(id)
                .filter(b -> b.authority().equals(authority))
                .map(b -> new BudgetLine(
                        b.id(),
                        b.authority(),
                        b.directorate(),
                        b.costCentre(),
                        b.subjectiveCode(),
                        b.scope(),
                        travel(b)));
    }

    /** Nobody asks the policy for a budget that pays journeys, too. */
    private Set<String> travel(Budget budget) {
        return budget.scope().excludesTravel()
                ? Arrays.stream(policies.on(budget.authority(), London.today(clock))
                                .text(FinanceSetting.TRAVEL_CATEGORIES)
                                .split(" ", -1))
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /** What these budgets are called. */
    public Map<UUID, String> titles(Collection<UUID> ids, String authority) {
        return budgets.list("authority = ?1 and id in ?2", authority, ids).stream()
                .collect(Collectors.toMap(Budget::id, Budget::title));
    }

    /** Those of these budgets that are this council's. */
    public Set<UUID> known(Collection<UUID> ids, String authority) {
        return budgets.list("authority = ?1 and id in ?2", authority, ids).stream()
                .map(Budget::id)
                .collect(Collectors.toSet());
    }
}
