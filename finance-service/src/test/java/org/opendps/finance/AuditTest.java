package org.opendps.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendps.test.Calls.by;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.opendps.test.AuditedTables;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class AuditTest {

    @Inject
    AgroalDataSource database;

    @Test
    void everyTableIsAuditedOrSaysWhyNot() throws SQLException {
        try (var connection = database.getConnection()) {
            AuditedTables.check(connection);
        }
    }

    @Test
    void aPostingThatFollowsFromAnEventIsOfTheEventsCouncilThoughItNamesNone() throws SQLException {
        var story = new FinanceStory()
                .budgetOf(Map.of("2026-27", "100000.00", "2027-28", "100000.00"))
                .personalBudget("500.00");
        var placement = story.recommend();
        story.awaitCommitment(placement, "RESERVED");

        var council = actionsAndCouncils(
                "table_name = 'posting' and action like 'finance%heard event%' and after->>'budget_id' = '"
                        + story.budget + "'");

        assertThat(council)
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry).endsWith(" of call-off.award.v1 " + Login.COUNCIL));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> by(Login.as("auditor"))
                                .get("/v1/audit/finance/verification")
                                .jsonPath()
                                .getInt("unsealed")
                        == 0);
        by(Login.as("auditor"))
                .get("/v1/audit/finance/verification")
                .then()
                .body("holds", org.hamcrest.Matchers.is(true));
    }

    private List<String> actionsAndCouncils(String condition) throws SQLException {
        var found = new java.util.ArrayList<String>();
        try (var connection = database.getConnection();
                var row = connection
                        .createStatement()
                        .executeQuery("select action || ' ' || authority from audit_entry where " + condition)) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return found;
    }
}
