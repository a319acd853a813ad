package org.opendps.calloff.need;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Of many people at once, for whom there is a budget. */
@ApplicationScoped
public class Standing {

    private final PersonalBudgets budgets;

    Standing(PersonalBudgets budgets) {
        this.budgets = budgets;
    }

    /** Those whose personal budget stands on that day and has a line for the category that the council buys. */
    public Set<UUID> planned(Collection<UUID> people, String authority, String category, LocalDate day) {
        return people.isEmpty()
                ? Set.of()
                : budgets.list("personRef in ?1", people).stream()
                        .filter(budget -> budget.belongsTo(authority) && budget.standsOn(day) && budget.plans(category))
                        .map(PersonalBudget::personRef)
                        .collect(Collectors.toSet());
    }

    /** Of those whose personal budget stands on that day: the last one on which it does, far away where none is known. */
    public Map<UUID, LocalDate> until(Collection<UUID> people, String authority, LocalDate day) {
        return people.isEmpty()
                ? Map.of()
                : budgets.list("personRef in ?1", people).stream()
                        .filter(budget -> budget.belongsTo(authority) && budget.standsOn(day))
                        .collect(Collectors.toMap(PersonalBudget::personRef, PersonalBudget::lastDay));
    }
}
