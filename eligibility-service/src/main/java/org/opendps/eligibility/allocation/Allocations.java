package org.opendps.eligibility.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.opendps.blocks.money.Money;

/** Indicative budgets, for the features that follow. */
@ApplicationScoped
public class Allocations {

    private final IndicativeBudgets budgets;

    Allocations(IndicativeBudgets budgets) {
        this.budgets = budgets;
    }

    /**
     * Nobody needs an indicative budget; where there is one, a sum that differs by too much is seen by a panel.
     *
     * @throws org.opendps.blocks.problem.Refused 422 {@code panel-not-agreed}
     */
    public void mustAllow(UUID personRef, Money weekly) {
        budgets.latest(personRef).ifPresent(latest -> latest.mustAllow(weekly));
    }
}
