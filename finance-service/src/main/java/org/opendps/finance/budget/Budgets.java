package org.opendps.finance.budget;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.NotFound;
import org.opendps.finance.schedule.FinancialYear;

@ApplicationScoped
class Budgets implements PanacheRepositoryBase<Budget, UUID> {

    private static final String ONE_OF_A_CODE = "budget_authority_cost_centre_subjective_code_key";
    private static final UUID FIRST = new UUID(0, 0);

    Budget get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("budget", id).refused());
    }

    /** For a change: two allocations are made one after the other. */
    Budget getForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound("budget", id).refused());
    }

    /** @throws org.opendps.blocks.problem.Refused 409 when there is one of the cost centre and code */
    void keepNew(Budget budget) {
        if (has(budget.authority(), budget.costCentre(), budget.subjectiveCode())) {
            throw new BudgetExists(budget.costCentre(), budget.subjectiveCode()).refused();
        }
        try {
            persistAndFlush(budget);
        } catch (ConstraintViolationException e) {
            if (ONE_OF_A_CODE.equals(e.getConstraintName())) {
                throw new BudgetExists(budget.costCentre(), budget.subjectiveCode()).refused();
            }
            throw e;
        }
    }

    /** What is to be saved, as savings plans say of that budget: lines of it, the first agreed first. */
    List<BudgetView.SavingsTarget> savingsTargets(UUID budgetId) {
        List<Tuple> rows = getEntityManager()
                .createNativeQuery(
                        "select id, title, financial_year, target from savings_plan where budget_id = :budget order by id",
                        Tuple.class)
                .setParameter("budget", budgetId)
                .getResultList();
        return rows.stream()
                .map(row -> new BudgetView.SavingsTarget(
                        row.get(0, UUID.class),
                        row.get(1, String.class),
                        FinancialYear.of(row.get(2, String.class)),
                        new Money(row.get(3, BigDecimal.class).setScale(2))))
                .toList();
    }

    private boolean has(String authority, String costCentre, String subjectiveCode) {
        return count(
                        "authority = ?1 and costCentre = ?2 and subjectiveCode = ?3",
                        authority,
                        costCentre,
                        subjectiveCode)
                > 0;
    }

    List<Budget> ofCostCentres(String authority, Collection<String> costCentres) {
        return list("authority = ?1 and costCentre in ?2", authority, costCentres);
    }

    List<Budget> page(String authority, @Nullable String costCentre, @Nullable UUID after, int limit) {
        var from = after == null ? FIRST : after;
        var found = costCentre == null
                ? find("authority = ?1 and id > ?2 order by id", authority, from)
                : find("authority = ?1 and costCentre = ?2 and id > ?3 order by id", authority, costCentre, from);
        return found.page(0, limit + 1).list();
    }
}
