package org.opendps.calloff.need;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Of many people at once, for whom there is a budget. */
@ApplicationScoped
public class Standing {

    private static final String PLANNED = """
            select personRef from PersonalBudget
            where personRef in ?1 and authority = ?2 and stands and array_contains(categories, ?3)
            and validFrom <= ?4 and (validUntil is null or validUntil >= ?4)
            """;

    private final PersonalBudgets budgets;

    Standing(PersonalBudgets budgets) {
        this.budgets = budgets;
    }

    /** Those whose personal budget stands on that day and has a line for the category that the council buys. */
    public Set<UUID> planned(Collection<UUID> people, String authority, String category, LocalDate day) {
        return people.isEmpty()
                ? Set.of()
                : budgets.find(PLANNED, people, authority, category, day).project(UUID.class).stream()
                        .collect(Collectors.toSet());
    }
}
