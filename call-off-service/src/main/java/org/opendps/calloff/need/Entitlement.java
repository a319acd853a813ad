package org.opendps.calloff.need;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** What other features ask about a person, whom they know by a pseudonym only. */
@ApplicationScoped
public class Entitlement {

    private final PersonalBudgets budgets;

    Entitlement(PersonalBudgets budgets) {
        this.budgets = budgets;
    }

    /**
     * The personal budget that the council agreed with the person and that stands on the day.
     *
     * @throws org.opendps.blocks.problem.Refused 422 {@code person-not-eligible}; also for a person of another council,
     *     of whom nothing may be known here
     */
    public PersonalBudget of(UUID personRef, String authority, LocalDate day) {
        return budgets.findByIdOptional(personRef)
                .filter(budget -> budget.belongsTo(authority) && budget.standsOn(day))
                .orElseThrow(() -> new PersonNotEligible(personRef, day).refused());
    }
}
