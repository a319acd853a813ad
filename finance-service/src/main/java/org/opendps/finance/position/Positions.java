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
import org.opendps.finance.position.Standing.Told;
import org.opendps.finance.schedule.FinancialYear;

/** Reads how money stood at the end of a day, by a dimension: of budgets in the ledger, of placements in what was told of them. */
@ApplicationScoped
class Positions {

    private static final String OF_BUDGETS = """
            select {dimension}, coalesce(-sum(amount) filter (where account = 'ALLOCATED'), 0),
                coalesce(sum(amount) filter (where account = 'RESERVED'), 0),
                coalesce(sum(amount) filter (where account = 'COMMITTED'), 0),
                coalesce(sum(amount) filter (where account = 'ACCRUED'), 0),
                coalesce(sum(amount) filter (where account = 'SPENT'), 0),
                coalesce(sum(amount) filter (where account = 'CONTRIBUTIONS_DUE'), 0),
                coalesce(sum(amount) filter (where account = 'CONTRIBUTIONS_RECEIVED'), 0),
                coalesce(sum(amount) filter (where account = 'AVAILABLE'), 0)
            from budget b join posting p on p.budget_id = b.id join journal j on j.id = p.journal_id
            where b.authority = ? and (?::text is null or p.financial_year = ?) and j.occurred_on <= ? and j.recorded_at <= ?
                and {dimension} > ?
            group by 1 order by 1 limit ?
            """;

    /** What becomes of money by what was told of it, as docs/events.md says. */
    private static final String OF_PLACEMENTS = """
            select {dimension},
                coalesce(sum(net) filter (where kind like 'COMMITMENT\\_%'), 0)
                    - coalesce(sum(net) filter (where kind = 'SPEND_APPROVED' and corrects is null), 0)
                    - coalesce(sum(net) filter (where kind in ('ACCRUED', 'ACCRUAL_REVERSED') and not of_spend), 0),
                coalesce(sum(net) filter (where kind in ('ACCRUED', 'ACCRUAL_REVERSED')), 0),
                coalesce(sum(net) filter (where kind in ('SPEND_APPROVED', 'CREDITED')), 0)
                    - coalesce(sum(net) filter (where kind in ('ACCRUED', 'ACCRUAL_REVERSED') and of_spend), 0),
                coalesce(sum(net) filter (where kind = 'CONTRIBUTION_DUE'), 0)
                    - coalesce(sum(net) filter (where kind = 'CONTRIBUTION_RECEIVED'), 0),
                coalesce(sum(net) filter (where kind = 'CONTRIBUTION_RECEIVED'), 0),
                coalesce(sum(net) filter (where kind = 'PAID'), 0)
            from spend_entry e
            where authority = ? and (?::text is null or financial_year = ?) and occurred_on <= ? and recorded_at <= ?
                and {dimension} > ?
            group by 1 order by 1 limit ?
            """;

    private final AgroalDataSource database;

    Positions(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * @param year null for all together
     * @param after the last value that was seen; empty to begin
     * @return one more than the limit when there are more
     */
    List<Standing> by(
            Dimension by,
            String authority,
            @Nullable FinancialYear year,
            LocalDate asAt,
            Instant knownAt,
            String after,
            int limit) {
        var sql = by.isOfBudgets()
                ? OF_BUDGETS.replace("{dimension}", by.ofBudgets())
                : OF_PLACEMENTS.replace("{dimension}", by.ofEntries());
        var written = year == null ? null : year.toString();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            query.setString(1, authority);
            query.setString(2, written);
            query.setString(3, written);
            query.setObject(4, asAt);
            query.setObject(5, OffsetDateTime.ofInstant(knownAt, ZoneOffset.UTC));
            query.setString(6, after);
            query.setInt(7, limit + 1);
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

    private static Standing ofBudgets(ResultSet row) throws SQLException {
        return Standing.ofBudgets(row.getString(1), money(row, 2), money(row, 3), told(row, 4), money(row, 9));
    }

    private static Standing ofPlacements(ResultSet row) throws SQLException {
        return Standing.ofPlacements(row.getString(1), told(row, 2), money(row, 7));
    }

    private static Told told(ResultSet row, int first) throws SQLException {
        return new Told(
                money(row, first),
                money(row, first + 1),
                money(row, first + 2),
                money(row, first + 3),
                money(row, first + 4));
    }

    private static Money money(ResultSet row, int column) throws SQLException {
        return new Money(row.getBigDecimal(column).setScale(2));
    }
}
