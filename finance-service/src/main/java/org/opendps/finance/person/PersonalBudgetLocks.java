package org.opendps.finance.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.opendps.blocks.inbox.NotHeardYet;

/** Personal budgets, for those who are about to commit them. */
@ApplicationScoped
public class PersonalBudgetLocks {

    private final PersonalBudgets budgets;

    PersonalBudgetLocks(PersonalBudgets budgets) {
        this.budgets = budgets;
    }

    /**
     * The person's budget, locked until the transaction ends: two awards for one person are decided in turn.
     *
     * @param least the version that whoever asks has heard of
     * @throws NotHeardYet when none, or only an older one, is known here: topics do not wait for each other
     */
    public PersonalBudget lock(UUID personRef, long least) {
        return budgets.findByIdOptional(personRef, LockModeType.PESSIMISTIC_WRITE)
                .filter(budget -> budget.version() >= least)
                .orElseThrow(() -> new NotHeardYet("version " + least + " of the personal budget of " + personRef));
    }
}
