package org.opendps.finance.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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
                .map(b -> new BudgetLine(
                        b.id(), b.authority(), b.directorate(), b.costCentre(), b.subjectiveCode(), b.scope()));
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
