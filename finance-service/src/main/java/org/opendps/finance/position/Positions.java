package org.opendps.finance.position;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.finance.ledger.AccountSums;
import org.opendps.finance.position.Standing.Told;
import org.opendps.finance.schedule.FinancialYear;

/** Reads how money stood at the end of a day, by a dimension: of budgets in the ledger, of placements in what was told of them. */
@ApplicationScoped
class Positions {

    private static final String OF_BUDGETS = "select {dimension} as value, " + AccountSums.COLUMNS + """

            from budget b join posting p on p.budget_id = b.id join journal j on j.id = p.journal_id
            where b.authority = ? and (?::text is null or p.financial_year = ?) and {dimension} > ?
                and j.occurred_on <= ? and j.recorded_at <= ?
            group by 1 order by 1 limit ?
            """;

    /** The balances that every posting keeps: as many rows as there are years of budgets, however much was posted. */
    private static final String OF_BUDGETS_NOW = """
            select {dimension} as value, sum(p.allocated) as allocated, sum(p.reserved) as reserved,
                sum(p.committed) as committed, sum(p.accrued) as accrued, sum(p.spent) as spent,
                sum(p.contributions_due) as contributions_due, sum(p.contributions_received) as contributions_received,
                sum(p.available) as available
            from budget b join budget_year p on p.budget_id = b.id
            where b.authority = ? and (?::text is null or p.financial_year = ?) and {dimension} > ?
            group by 1 order by 1 limit ?
            """;

    /** What becomes of money by what was told of it, as docs/events.md says. */
    private static final String OF_PLACEMENTS = """
            select {dimension} as value,
                coalesce(sum(net) filter (where kind like 'COMMITMENT\\_%'), 0)
                    - coalesce(sum(net) filter (where kind = 'SPEND_APPROVED' and corrects is null), 0)
                    - coalesce(sum(net) filter (where kind in ('ACCRUED', 'ACCRUAL_REVERSED') and not of_spend), 0) as committed,
                coalesce(sum(net) filter (where kind in ('ACCRUED', 'ACCRUAL_REVERSED')), 0) as accrued,
                coalesce(sum(net) filter (where kind in ('SPEND_APPROVED', 'CREDITED')), 0)
                    - coalesce(sum(net) filter (where kind in ('ACCRUED', 'ACCRUAL_REVERSED') and of_spend), 0) as spent,
                coalesce(sum(net) filter (where kind = 'CONTRIBUTION_DUE'), 0)
                    - coalesce(sum(net) filter (where kind = 'CONTRIBUTION_RECEIVED'), 0) as contributions_due,
                coalesce(sum(net) filter (where kind = 'CONTRIBUTION_RECEIVED'), 0) as contributions_received,
                coalesce(sum(net) filter (where kind = 'PAID'), 0) as paid
            from spend_entry e
            where authority = ? and (?::text is null or financial_year = ?) and {dimension} > ?
                and occurred_on <= ? and recorded_at <= ?
            group by 1 order by 1 limit ?
            """;

    private static final String UNTIL = "and occurred_on <= ? and recorded_at <= ?";

    private final AgroalDataSource database;

    Positions(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * @param asAt null for how it stands now
     * @param year null for all together
     * @param after the last value that was seen; empty to begin
     * @return one more than the limit when there are more
     */
    List<Standing> by(
            Dimension by,
            String authority,
            @Nullable FinancialYear year,
            @Nullable AsAt asAt,
            String after,
            int limit) {
        var written = year == null ? null : year.toString();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql(by, asAt))) {
            int column = 1;
            query.setString(column++, authority);
            query.setString(column++, written);
            query.setString(column++, written);
            query.setString(column++, after);
            if (asAt != null) {
                query.setObject(column++, asAt.day());
                query.setObject(column++, OffsetDateTime.ofInstant(asAt.knownAt(), ZoneOffset.UTC));
            }
            query.setInt(column, limit + 1);
            var found = new ArrayList<Standing>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    found.add(by.isOfBudgets() ? ofBudgets(row) : ofPlacements(row));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("The positions could not be read", e);
        }
    }

    /** The end of a day, without what was posted after a moment. */
    record AsAt(LocalDate day, Instant knownAt) {}

    private static String sql(Dimension by, @Nullable AsAt asAt) {
        if (by.isOfBudgets()) {
            return (asAt == null ? OF_BUDGETS_NOW : OF_BUDGETS).replace("{dimension}", by.ofBudgets());
        }
        return (asAt == null ? OF_PLACEMENTS.replace(UNTIL, "") : OF_PLACEMENTS).replace("{dimension}", by.ofEntries());
    }

    private static Standing ofBudgets(ResultSet row) throws SQLException {
        return Standing.ofBudgets(
                row.getString("value"),
                money(row, "allocated"),
                money(row, "reserved"),
                told(row),
                money(row, "available"));
    }

    private static Standing ofPlacements(ResultSet row) throws SQLException {
        return Standing.ofPlacements(row.getString("value"), told(row), money(row, "paid"));
    }

    private static Told told(ResultSet row) throws SQLException {
        return new Told(
                money(row, "committed"),
                money(row, "accrued"),
                money(row, "spent"),
                money(row, "contributions_due"),
                money(row, "contributions_received"));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        return new Money(row.getBigDecimal(column).setScale(2));
    }
}
