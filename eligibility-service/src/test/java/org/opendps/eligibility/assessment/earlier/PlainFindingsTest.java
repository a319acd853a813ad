package org.opendps.eligibility.assessment.earlier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.opendps.eligibility.Casework.PRACTITIONER;
import static org.opendps.eligibility.Casework.registered;
import static org.opendps.test.Calls.by;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

/** What an earlier version stored in plain text. */
@QuarkusTest
@WithTestResource(TestStack.class)
class PlainFindingsTest {

    @Inject
    PlainFindings rows;

    @Inject
    AgroalDataSource database;

    private void sql(String text) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(text);
        }
    }

    private UUID plain(String person, int position, String evidence) throws SQLException {
        var id = UUID.randomUUID();
        sql("""
                insert into assessment (id, version, person_ref, authority, assessed_on, recorded_by, status, findings,
                    determination, determined_at, determined_by, determined_as)
                values ('%s', 1, '%s', '%s', '2026-01-02', 'practitioner', 'DETERMINED',
                    '{"kind": "ADULT", "impairment": true, "basis": "%s", "outcomes": [], "urgent": false,
                      "assessmentRefused": false, "refusalOverridden": false}',
                    '{"decision": "NOT_ELIGIBLE_OUTCOMES", "unableCount": 0, "policyVersion": "v", "reasons":
                      [{"citation": "c", "finding": "finding of %s"}]}',
                    '2026-01-02T10:00:00Z', 'practitioner', %d)""".formatted(id, person, Login.COUNCIL, evidence, evidence, position));
        return id;
    }

    @Test
    void areClosedAtTheNextStartAndTheirColumnsGo() throws SQLException {
        sql(
                "alter table assessment add column findings jsonb, add column determination jsonb,"
                        + " add column determined_at timestamptz, add column determined_by text, add column determined_as bigint");
        var person = registered();
        var first = plain(person, 2_000_001, "earlier words");
        var second = plain(person, 2_000_002, "later words");

        rows.start(new StartupEvent());

        assertThat(rows.isNeeded()).isFalse();
        by(PRACTITIONER)
                .get("/v1/assessments/" + first)
                .then()
                .statusCode(200)
                .body("kind", equalTo("ADULT"))
                .body("findings.basis", equalTo("earlier words"))
                // as it was stored before evidence and consequence were kept
                .body("determination.reasons[0].finding", equalTo("finding of earlier words"))
                .body("determination.consequence", nullValue())
                .body("findings.circumstances", nullValue());
        by(PRACTITIONER)
                .get("/v1/people/" + person + "/determinations")
                .then()
                .statusCode(200)
                .body("items.assessmentId", equalTo(List.of(second.toString(), first.toString())))
                .body("items.status", equalTo(List.of("STANDING", "SUPERSEDED")));
    }
}
