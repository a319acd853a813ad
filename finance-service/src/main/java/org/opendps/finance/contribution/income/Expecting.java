package org.opendps.finance.contribution.income;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.NotFound;
import org.opendps.blocks.resource.Versions;
import org.opendps.finance.budget.BudgetLines;
import org.opendps.finance.schedule.FinancialYear;

/** Writing down what income is expected. */
@ApplicationScoped
@Transactional
class Expecting {

    private final ExpectedIncomes incomes;
    private final BudgetLines budgets;

    Expecting(ExpectedIncomes incomes, BudgetLines budgets) {
        this.incomes = incomes;
        this.budgets = budgets;
    }

    /** @return the version */
    long expect(
            String authority,
            UUID budget,
            FinancialYear year,
            IncomeRequest request,
            String by,
            @Nullable String ifMatch) {
        if (budgets.find(budget, authority).isEmpty()) {
            throw new NotFound("budget", budget).refused();
        }
        var of = ExpectedIncome.Of.year(budget, year);
        var known = incomes.findByIdOptional(of, LockModeType.PESSIMISTIC_WRITE);
        known.ifPresent(income -> {
            Versions.require(ifMatch, income.version());
            income.take(request, by);
        });
        var income = known.orElseGet(() -> new ExpectedIncome(of, authority, request, by));
        incomes.persistAndFlush(income);
        return income.version();
    }
}
