package org.opendps.finance.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** Personal budgets, for those who are about to commit them. */
@ApplicationScoped
public class PersonalBudgetLocks {

    private final PersonalBudgets budgets;

    PersonalBudgetLocks(PersonalBudgets budgets) {
        this.budgets = budgets;
    }

    /** The person's budget, locked until the transaction ends: two awards for one person are decided in turn. */
    public Optional<PersonalBudget> lock(UUID personRef, String authority) {
        return budgets.findByIdOptional(personRef, LockModeType.PESSIMISTIC_WRITE)
                .filter(b -> b.authority().equals(authority));
    }
}
