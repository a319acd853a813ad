package org.opendps.finance.ledger.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendps.test.Calls.by;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.finance.FinanceStory;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

/** Changes the ledger as the owner of the database can, past its triggers, and puts it back after each test. */
@QuarkusTest
@WithTestResource(TestStack.class)
class LedgerVerificationTest {

    private static final List<String> TABLES = List.of("journal", "posting", "budget_year");

    @Inject
    AgroalDataSource database;

    private FinanceStory story;

    @BeforeEach
    void allocateAndOpenTheTables() throws SQLException {
        story = new FinanceStory().budgetOf(Map.of("2026-27", "100.00"));
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> verified().getInt("audit.unsealed") == 0);
        for (var table : TABLES) {
            execute("create table kept_" + table + " as table " + table);
            execute("alter table " + table + " disable trigger user");
        }
    }

    @AfterEach
    void putItBack() throws SQLException {
        execute("delete from posting");
        execute("delete from journal");
        execute("delete from budget_year");
        for (var table : TABLES) {
            execute("insert into " + table + " table kept_" + table);
            execute("drop table kept_" + table);
            execute("alter table " + table + " enable trigger user");
        }
        assertThat(verified().getBoolean("holds")).isTrue();
    }

    @Test
    void whatNobodyTouchedHolds() {
        var verified = verified();
        assertThat(verified.getBoolean("holds")).isTrue();
        assertThat(verified.getString("broken")).isNull();
        assertThat(verified.getBoolean("audit.holds")).isTrue();
        assertThat(verified.getLong("audit.oldestUnsealedSeconds")).isNotNegative();
        assertThat(verified.getLong("checked.journals")).isPositive();
        assertThat(verified.getLong("checked.postings")).isGreaterThan(verified.getLong("checked.journals"));
        assertThat(verified.getLong("checked.budgetYears")).isPositive();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            JOURNAL_UNBALANCED | journal | update posting set amount = amount + 1 where account = 'AVAILABLE' and %s
            OVERRIDE_DIFFERS   | budget  | update budget_year set override = 1 where %s
            BALANCE_DIFFERS    | budget  | update budget_year set available = available - 1, spent = spent + 1 where %s
            ROW_CHANGED        | posting | update posting set account = 'SPENT' where account = 'AVAILABLE' and %s
            ROW_CHANGED        | journal | update journal set reason = 'another' where id in (select journal_id from posting where %s)
            """)
    void namesTheFirstRowThatWasChanged(String why, String row, String sql) throws SQLException {
        execute(sql.formatted("budget_id = '" + story.budget + "'"));
        if (why.equals("ROW_CHANGED") && row.equals("posting")) {
            execute("update budget_year set available = 0, spent = 100 where budget_id = '" + story.budget + "'");
        }

        var verified = verified();

        assertThat(verified.getBoolean("holds")).isFalse();
        assertThat(verified.getString("broken.why")).isEqualTo(why);
        assertThat(verified.getString("broken.row")).startsWith(row + " ").contains(keyOf(row));
        assertThat(verified.getString("broken.meaning")).isNotBlank();
    }

    @Test
    void namesAJournalThatIsGoneWithAllThatItPosted() throws SQLException {
        var journal = keyOf("journal");
        execute("delete from posting where budget_id = '" + story.budget + "'");
        execute("delete from journal where id = '" + journal + "'");
        execute("delete from budget_year where budget_id = '" + story.budget + "'");

        var verified = verified();

        assertThat(verified.getString("broken.why")).isEqualTo("ROW_CHANGED");
        assertThat(verified.getString("broken.row")).contains(journal);
    }

    @Test
    void namesAJournalThatWasWrittenPastTheAudit() throws SQLException {
        execute("insert into journal (id, kind, source, occurred_on) values"
                + " (gen_random_uuid(), 'ALLOCATION', 'past the audit', current_date)");

        assertThat(verified().getString("broken.why")).isEqualTo("ROW_UNSEEN");
    }

    private static JsonPath verified() {
        return by(Login.as("auditor")).get("/v1/ledger/verification").jsonPath();
    }

    private String keyOf(String row) throws SQLException {
        if (row.equals("budget")) {
            return story.budget + " 2026-27";
        }
        try (var connection = database.getConnection();
                var found = connection
                        .createStatement()
                        .executeQuery("select journal_id from kept_posting where budget_id = '" + story.budget + "'")) {
            found.next();
            return found.getString(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
