package org.opendps.eligibility.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.opendps.eligibility.Casework.PRACTITIONER;
import static org.opendps.eligibility.Casework.registered;
import static org.opendps.test.Calls.by;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

/** What an earlier version stored in plain text. */
@QuarkusTest
@WithTestResource(TestStack.class)
class PlainReasonsTest {

    @Inject
    PlainReasons rows;

    @Inject
    AgroalDataSource database;

    private void sql(String text) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(text);
        }
    }

    private int columns() throws SQLException {
        try (var connection = database.getConnection();
                var row = connection
                        .prepareStatement("select count(*) from information_schema.columns where table_schema ="
                                + " current_schema and table_name = 'indicative_budget' and column_name in"
                                + " ('override_reason', 'proposal_reason', 'panel_decisions')")
                        .executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    @Test
    void areClosedAtTheNextStartAndTheirColumnsGo() throws SQLException {
        var person = registered();
        var table = UUID.randomUUID();
        var budget = UUID.randomUUID();
        sql("alter table indicative_budget add column override_reason text, add column proposal_reason text,"
                + " add column panel_decisions jsonb");
        sql("""
                insert into allocation_table (id, authority, number, starts_on, points_table, tolerance_percent, reason,
                    entered_by, entered_at)
                values ('%s', '%s', 990001, '2016-01-01', '{}', 10, 'earlier', 'commissioner', '2016-01-01T00:00:00Z')""".formatted(table, Login.OTHER_COUNCIL));
        sql("""
                insert into indicative_budget (id, version, person_ref, authority, table_id, status, answers, indication,
                    indicative_yearly, tolerance_percent, calculated_by, calculated_at, override_yearly, override_reason,
                    proposed_weekly, proposal_reason, proposed_by, panel_decisions)
                values ('%s', 1, '%s', '%s', '%s', 'CALCULATED', '[]',
                    '{"lines": [], "yearly": "5720.00", "weekly": "110.00"}', 5720, 10, 'practitioner',
                    '2026-01-02T10:00:00Z', 6400, 'the nights', 165, 'a third session', 'practitioner',
                    '[{"verdict": "SENT_BACK", "ground": "COST_NOT_EVIDENCED", "weekly": "165.00",
                       "reason": "no quote", "decidedBy": "colleague", "decidedAt": "2026-01-03T10:00:00Z"}]')""".formatted(budget, person, Login.COUNCIL, table));

        rows.start(new StartupEvent());

        assertThat(columns()).isZero();
        by(PRACTITIONER)
                .get("/v1/indicative-budgets/" + budget)
                .then()
                .statusCode(200)
                .body("override.reason", equalTo("the nights"))
                .body("proposal.reason", equalTo("a third session"))
                .body("panelDecisions[0].reason", equalTo("no quote"))
                .body("panelDecisions[0].ground", equalTo("COST_NOT_EVIDENCED"));
    }
}
