package org.opendps.finance.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The budgets, for the features that spend them. */
@ApplicationScoped
public class BudgetLines {

    private final Budgets budgets;

    BudgetLines(Budgets budgets) {
        this.budgets = budgets;
    }

    /** Empty when there is none, or it is another council's. */
    public Optional<BudgetLine> find(UUID id, String authority) {
        return budgets.findByIdOptional(id)
                .filter(b -> b.authority().equals(authority))
                .map(b -> new BudgetLine(b.id(), b.authority(), b.costCentre(), b.subjectiveCode()));
    }
}
