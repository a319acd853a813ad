package org.opendps.finance.ceiling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.NotFound;
import org.opendps.blocks.resource.Versions;
import org.opendps.finance.budget.BudgetLines;

/** Setting what a purchasing system may cost over all its years. */
@ApplicationScoped
@Transactional
class Capping {

    private final Ceilings ceilings;
    private final BudgetLines budgets;

    Capping(Ceilings ceilings, BudgetLines budgets) {
        this.ceilings = ceilings;
        this.budgets = budgets;
    }

    LifetimeCeiling set(String authority, CeilingRequest request) {
        mustCount(new UUID(0, 0), authority, request);
        var ceiling = new LifetimeCeiling(authority, request);
        ceilings.keep(ceiling);
        return ceiling;
    }

    LifetimeCeiling change(String authority, UUID id, @Nullable String ifMatch, CeilingRequest request) {
        var ceiling = ceilings.held(id, authority);
        Versions.require(ifMatch, ceiling.version());
        mustCount(id, authority, request);
        ceiling.take(request);
        ceilings.keep(ceiling);
        return ceiling;
    }

    private void mustCount(UUID ceiling, String authority, CeilingRequest request) {
        var known = budgets.known(request.budgetIds(), authority);
        request.budgetIds().stream()
                .filter(budget -> !known.contains(budget))
                .sorted()
                .findFirst()
                .ifPresent(budget -> {
                    throw new NotFound("budget", budget).refused();
                });
        var elsewhere = ceilings.countedElsewhere(ceiling, request.budgetIds());
        if (!elsewhere.isEmpty()) {
            throw new BudgetUnderAnotherCeiling(elsewhere).refused();
        }
    }
}
