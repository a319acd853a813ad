package org.opendps.finance.ledger;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.resource.Ids;
import org.opendps.finance.schedule.FinancialYear;

/** Posts journals and tells balances. Always inside the transaction of the use case. */
@ApplicationScoped
public class Ledger {

    private static final String JOURNAL =
            "insert into journal (id, kind, source, occurred_on, reason, posted_by) values (?, ?, ?, ?, ?, ?)";
    private static final String POSTING =
            "insert into posting (journal_id, budget_id, financial_year, account, amount) values ";
    private static final String COLUMNS = """
            select financial_year, allocated, reserved, committed, accrued, spent, available, override,
                contributions_due, contributions_received
            from budget_year
            """;
    private static final String AS_AT = "select p.financial_year, " + AccountSums.COLUMNS + """
            ,
                coalesce((select o.amount from budget_override o
                          where o.budget_id = ? and o.financial_year = p.financial_year and o.decided_at <= ?
                          order by o.id desc limit 1), 0) as override
            from posting p join journal j on j.id = p.journal_id
            where p.budget_id = ? and j.occurred_on <= ? and j.recorded_at <= ?
            group by p.financial_year order by p.financial_year
            """;

    private final AgroalDataSource database;

    Ledger(AgroalDataSource database) {
        this.database = database;
    }

    public void post(Journal journal) {
        var id = Ids.next();
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(JOURNAL)) {
            insert.setObject(1, id);
            insert.setString(2, journal.kind());
            insert.setString(3, journal.source());
            insert.setObject(4, journal.occurredOn());
            var decision = journal.decision();
            insert.setString(5, decision == null ? null : decision.reason());
            insert.setString(6, decision == null ? null : decision.by());
            insert.executeUpdate();
            insertPostings(connection, id, summed(journal.postings()));
        } catch (SQLException e) {
            throw new IllegalStateException("The ledger did not take " + journal.source(), e);
        }
    }

    /** All postings in one statement: the balance of a year is derived from the whole journal at once. */
    private static void insertPostings(Connection connection, UUID journal, List<Journal.Posting> postings)
            throws SQLException {
        if (postings.isEmpty()) {
            return;
        }
        var sql = POSTING
                + String.join(
                        ", ", postings.stream().map(p -> "(?, ?, ?, ?, ?)").toList());
        try (var insert = connection.prepareStatement(sql)) {
            int column = 1;
            for (var posting : postings) {
                insert.setObject(column++, journal);
                insert.setObject(column++, posting.budgetId());
                insert.setString(column++, posting.year().toString());
                insert.setString(column++, posting.account().name());
                insert.setBigDecimal(column++, posting.amount().pounds());
            }
            insert.executeUpdate();
        }
    }

    private static List<Journal.Posting> summed(List<Journal.Posting> postings) {
        record Place(UUID budget, FinancialYear year, Account account) {}
        Map<Place, Money> sums = new LinkedHashMap<>();
        postings.forEach(p -> sums.merge(new Place(p.budgetId(), p.year(), p.account()), p.amount(), Money::plus));
        return sums.entrySet().stream()
                .filter(e -> !e.getValue().equals(Money.ZERO))
                .map(e -> new Journal.Posting(
                        e.getKey().budget(), e.getKey().year(), e.getKey().account(), e.getValue()))
                .toList();
    }

    public List<Balance> balances(UUID budgetId) {
        return query(COLUMNS + "where budget_id = ? order by financial_year", q -> q.setObject(1, budgetId));
    }

    /**
     * How a budget stood at the end of a day.
     *
     * @param knownAt what was posted later is left out, also when it counts from that day or before
     */
    public List<Balance> balancesAsAt(UUID budgetId, LocalDate day, Instant knownAt) {
        var known = OffsetDateTime.ofInstant(knownAt, ZoneOffset.UTC);
        return query(AS_AT, q -> {
            q.setObject(1, budgetId);
            q.setObject(2, known);
            q.setObject(3, budgetId);
            q.setObject(4, day);
            q.setObject(5, known);
        });
    }

    /**
     * The balances of these years, locked until the transaction ends: who comes next sees what was left. In the order
     * of the years, as the database takes them for every posting, so that two that need both cannot wait for each other.
     */
    public Map<FinancialYear, Balance> lock(UUID budgetId, Collection<FinancialYear> years) {
        var found = query(
                COLUMNS + "where budget_id = ? and financial_year = any (?) order by financial_year for update", q -> {
                    q.setObject(1, budgetId);
                    q.setArray(
                            2,
                            q.getConnection()
                                    .createArrayOf(
                                            "text",
                                            years.stream()
                                                    .map(FinancialYear::toString)
                                                    .toArray()));
                });
        var balances = new LinkedHashMap<FinancialYear, Balance>();
        years.forEach(year -> balances.put(year, Balance.empty(year)));
        found.forEach(balance -> balances.put(balance.financialYear(), balance));
        return balances;
    }

    /** All years of these budgets, locked until the transaction ends, in the order in which every posting takes them. */
    public void lock(Collection<UUID> budgetIds) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select 1 from budget_year where budget_id = any (?)"
                        + " order by budget_id, financial_year for update")) {
            query.setArray(1, connection.createArrayOf("uuid", budgetIds.toArray()));
            query.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("The ledger could not be locked", e);
        }
    }

    /** The balances of several budgets, in one question. */
    public Map<UUID, List<Balance>> balances(Collection<UUID> budgetIds) {
        var sql = COLUMNS.replaceFirst("select ", "select budget_id, ")
                + "where budget_id = any (?) order by financial_year";
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            query.setArray(1, connection.createArrayOf("uuid", budgetIds.toArray()));
            var balances = new LinkedHashMap<UUID, List<Balance>>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    balances.computeIfAbsent(row.getObject(1, UUID.class), budget -> new ArrayList<>())
                            .add(balance(row));
                }
            }
            return balances;
        } catch (SQLException e) {
            throw new IllegalStateException("The ledger could not be read", e);
        }
    }

    private interface Binding {
        void to(PreparedStatement query) throws SQLException;
    }

    private List<Balance> query(String sql, Binding binding) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            binding.to(query);
            var balances = new ArrayList<Balance>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    balances.add(balance(row));
                }
            }
            return balances;
        } catch (SQLException e) {
            throw new IllegalStateException("The ledger could not be read", e);
        }
    }

    private static Balance balance(ResultSet row) throws SQLException {
        return Balance.of(
                FinancialYear.of(row.getString("financial_year")),
                money(row, "allocated"),
                new Balance.Parts(
                        money(row, "reserved"),
                        money(row, "committed"),
                        money(row, "accrued"),
                        money(row, "spent"),
                        money(row, "available")),
                money(row, "override"),
                new Balance.Contributions(money(row, "contributions_due"), money(row, "contributions_received")));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        return new Money(row.getBigDecimal(column).setScale(2));
    }
}
