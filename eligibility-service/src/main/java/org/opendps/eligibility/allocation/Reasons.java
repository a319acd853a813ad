package org.opendps.eligibility.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.opendps.eligibility.person.key.ClosedWords;

/** Closes the words of an indicative budget with the person's key, and opens them to be shown. */
@ApplicationScoped
class Reasons {

    static final String COLUMN = "indicative_budget.words";

    private final ClosedWords closed;

    Reasons(ClosedWords closed) {
        this.closed = closed;
    }

    BudgetWords of(IndicativeBudget budget) {
        return budget.words()
                .map(words -> closed.open(budget.personRef(), COLUMN, words, BudgetWords.class))
                .orElse(BudgetWords.NONE);
    }

    byte[] close(UUID personRef, BudgetWords words) {
        return closed.close(personRef, COLUMN, words);
    }

    IndicativeBudgetView view(IndicativeBudget budget) {
        return budget.view(of(budget));
    }

    List<IndicativeBudgetView> view(List<IndicativeBudget> budgets) {
        return budgets.stream().map(this::view).toList();
    }
}
