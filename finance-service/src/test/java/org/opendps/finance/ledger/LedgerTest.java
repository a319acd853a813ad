package org.opendps.finance.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendps.test.Calls.by;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendps.finance.FinanceStory;
import org.opendps.test.TestStack;

/** What the database itself guarantees, whatever the program does. */
@QuarkusTest
@WithTestResource(TestStack.class)
class LedgerTest {

    @Inject
    AgroalDataSource database;

    private static final String WAITING =
            "select 1 from pg_stat_activity where wait_event_type = 'Lock' and query like 'with j as%'";

    private FinanceStory story;

    @BeforeEach
    void allocateHundredPounds() {
        story = new FinanceStory().budgetOf(Map.of("2026-27", "100.00")).personalBudget("110.00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update posting set amount = 1",
                "delete from posting",
                "delete from journal",
                "update journal set kind = 'SPEND'",
                "truncate posting"
            })
    void nothingIsEverChangedOrRemoved(String sql) {
        assertThatThrownBy(() -> execute(sql)).hasMessageContaining("append-only");
    }

    @Test
    void postingsThatDoNotBalanceAreRefused() {
        assertThatThrownBy(() -> post("AVAILABLE", "1.00", null, null)).hasMessageContaining("adds_up");
    }

    @Test
    void postingsThatAddUpOnlyTogetherWithAnotherJournalAreRefused() {
        assertThatThrownBy(() -> execute("with a as (" + journal("one") + "), b as (" + journal("two") + ") "
                        + "insert into posting (journal_id, budget_id, financial_year, account, amount) values "
                        + "('" + id("one") + "', '" + story.budget + "', '2026-27', 'AVAILABLE', -1), "
                        + "('" + id("two") + "', '" + story.budget + "', '2026-27', 'RESERVED', 1)"))
                .hasMessageContaining("does not balance");
    }

    private UUID id(String name) {
        return UUID.nameUUIDFromBytes((story.budget + name).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private String journal(String name) {
        return "insert into journal (id, kind, source, occurred_on) values ('" + id(name) + "', 'RESERVATION', '"
                + id(name) + "', current_date) returning id";
    }

    @Test
    void journalsAreDatedByTheOneClock() throws SQLException {
        FinanceStory.clock("2031-05-01T12:00:00Z");
        try (var connection = database.getConnection()) {
            var source = "test:" + UUID.randomUUID();
            insertJournal(source);
            assertThat(isFound(
                            connection,
                            "select 1 from journal where source = '" + source
                                    + "' and recorded_at between '2031-05-01T12:00:00Z' and '2031-05-01T13:00:00Z'"))
                    .isTrue();
        } finally {
            FinanceStory.realTime();
        }
    }

    @Test
    void noMoreIsReservedThanIsAvailable() throws SQLException {
        assertThatThrownBy(() -> post("AVAILABLE", "-100.01", "RESERVED", "100.01"))
                .hasMessageContaining("never_more_than_available");
        post("AVAILABLE", "-100.00", "RESERVED", "100.00");
        assertThat(story.position("2026-27")).containsEntry("available", "0.00").containsEntry("reserved", "100.00");
    }

    @Test
    void theSameSourceIsPostedOnce() throws SQLException {
        var source = "test:" + UUID.randomUUID();
        insertJournal(source);
        assertThatThrownBy(() -> insertJournal(source)).hasMessageContaining("journal_source_key");
    }

    @Test
    void balancesAreTheSumOfThePostings() throws SQLException {
        by(FinanceStory.FINANCE, Map.of("financialYear", "2026-27", "amount", "0.01", "reason", "a penny"))
                .post("/v1/budgets/" + story.budget + "/allocations")
                .then()
                .statusCode(201);
        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery("""
                        select count(*) from budget_year y
                        where available <> (select coalesce(sum(amount), 0) from posting p
                            where p.budget_id = y.budget_id and p.financial_year = y.financial_year
                              and account = 'AVAILABLE')
                           or allocated <> -(select coalesce(sum(amount), 0) from posting p
                            where p.budget_id = y.budget_id and p.financial_year = y.financial_year
                              and account = 'ALLOCATED')
                        """)) {
            row.next();
            assertThat(row.getLong(1)).isZero();
        }
        assertThat(story.position("2026-27")).containsEntry("allocated", "100.01");
    }

    /** Years that were made in the other order, so that an update left to itself meets the later one first. */
    @Test
    void whoeverPostsTakesTheEarlierYearFirst() throws Exception {
        var both = new FinanceStory().budgetOf(Map.of());
        for (var year : List.of("2027-28", "2026-27")) {
            by(FinanceStory.FINANCE, Map.of("financialYear", year, "amount", "100.00", "reason", "r"))
                    .post("/v1/budgets/" + both.budget + "/allocations")
                    .then()
                    .statusCode(201);
        }
        try (var holder = database.getConnection();
                var watcher = database.getConnection();
                var poster = Executors.newSingleThreadExecutor()) {
            holder.setAutoCommit(false);
            holder.createStatement().execute(year(both, "2027-28") + " for update");
            var posted = poster.submit(() -> {
                execute(reservation(both, "2027-28", "2026-27"));
                return true;
            });
            Awaitility.await().until(() -> isFound(watcher, WAITING));
            assertThat(isFound(watcher, year(both, "2026-27") + " for update skip locked"))
                    .isFalse();
            holder.rollback();
            assertThat(posted.get()).isTrue();
        }
        assertThat(both.position("2026-27")).containsEntry("reserved", "1.00");
    }

    private static String year(FinanceStory of, String year) {
        return "select 1 from budget_year where budget_id = '" + of.budget + "' and financial_year = '" + year + "'";
    }

    private static String reservation(FinanceStory of, String first, String second) {
        var id = UUID.randomUUID();
        var values = new StringJoiner(", ");
        for (var year : List.of(first, second)) {
            values.add("('%s', '%s', '%s', 'AVAILABLE', -1)".formatted(id, of.budget, year));
            values.add("('%s', '%s', '%s', 'RESERVED', 1)".formatted(id, of.budget, year));
        }
        return "with j as (insert into journal (id, kind, source, occurred_on) values ('" + id + "', 'RESERVATION', '"
                + id + "', current_date) returning id) insert into posting (journal_id, budget_id, financial_year,"
                + " account, amount) values " + values;
    }

    private static boolean isFound(Connection connection, String query) throws SQLException {
        try (var row = connection.createStatement().executeQuery(query)) {
            return row.next();
        }
    }

    private void insertJournal(String source) throws SQLException {
        execute("insert into journal (id, kind, source, occurred_on) values ('" + UUID.randomUUID()
                + "', 'ALLOCATION', '" + source + "', current_date)");
    }

    private void post(String account, String amount, @Nullable String second, @Nullable String secondAmount)
            throws SQLException {
        var id = UUID.randomUUID();
        var values = "('%s', '%s', '2026-27', '%s', %s)";
        var postings = values.formatted(id, story.budget, account, amount)
                + (second == null ? "" : ", " + values.formatted(id, story.budget, second, secondAmount));
        execute("with j as (insert into journal (id, kind, source, occurred_on) values ('" + id
                + "', 'RESERVATION', '" + id + "', current_date) returning id) "
                + "insert into posting (journal_id, budget_id, financial_year, account, amount) values " + postings);
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
