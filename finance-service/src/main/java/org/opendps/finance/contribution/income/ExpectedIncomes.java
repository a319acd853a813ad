package org.opendps.finance.contribution.income;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.NotFound;
import org.opendps.finance.schedule.FinancialYear;

@ApplicationScoped
class ExpectedIncomes implements PanacheRepositoryBase<ExpectedIncome, ExpectedIncome.Of> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final String SELECT = """
            select b.id, b.title, b.cost_centre, e.amount, coalesce(y.contributions_due, 0.00),
                coalesce(y.contributions_received, 0.00), e.reason, e.set_by
            from budget b
            left join expected_income e on e.budget_id = b.id and e.financial_year = :year
            left join budget_year y on y.budget_id = b.id and y.financial_year = :year
            where b.authority = :authority and (e.budget_id is not null or y.budget_id is not null)
            """;

    /** Budgets of the year in the order in which they were opened, one more than the limit. */
    List<IncomeView> page(String authority, FinancialYear year, @Nullable UUID after, int limit) {
        return views(
                query(SELECT + " and b.id > :budget order by b.id", authority, year, after == null ? BEFORE_ALL : after)
                        .setMaxResults(limit + 1),
                year);
    }

    /** @throws org.opendps.blocks.problem.Refused 404 where nothing is expected and nothing was booked */
    IncomeView view(String authority, FinancialYear year, UUID budgetId) {
        return views(query(SELECT + " and b.id = :budget", authority, year, budgetId), year).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("budget of " + year, budgetId).refused());
    }

    /** 0 while nothing is expected. */
    long version(UUID budgetId, FinancialYear year) {
        return findByIdOptional(ExpectedIncome.Of.year(budgetId, year))
                .map(ExpectedIncome::version)
                .orElse(0L);
    }

    private Query query(String sql, String authority, FinancialYear year, UUID budget) {
        return getEntityManager()
                .createNativeQuery(sql, Tuple.class)
                .setParameter("authority", authority)
                .setParameter("year", year.toString())
                .setParameter("budget", budget);
    }

    private static List<IncomeView> views(Query query, FinancialYear year) {
        List<Tuple> rows = query.getResultList();
        return rows.stream()
                .map(row -> IncomeView.of(
                        row.get(0, UUID.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        year,
                        row.get(3) == null ? null : money(row, 3),
                        money(row, 4),
                        money(row, 5),
                        row.get(6, String.class),
                        row.get(7, String.class)))
                .toList();
    }

    private static Money money(Tuple row, int column) {
        return new Money(row.get(column, BigDecimal.class).setScale(2));
    }
}
