package org.opendps.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendps.eligibility.Casework.PRACTITIONER;
import static org.opendps.eligibility.Casework.agree;
import static org.opendps.eligibility.Casework.assess;
import static org.opendps.eligibility.Casework.determine;
import static org.opendps.eligibility.Casework.draft;
import static org.opendps.eligibility.Casework.findings;
import static org.opendps.eligibility.Casework.nhsNumber;
import static org.opendps.eligibility.Casework.plan;
import static org.opendps.eligibility.Casework.register;
import static org.opendps.test.Calls.by;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opendps.test.Broker;
import org.opendps.test.TestStack;

/** What is known of a person stays in the database of this service: events, logs and the audit are searched for it. */
@QuarkusTest
@WithTestResource(TestStack.class)
class NobodyIsNamedTest {

    @Inject
    AgroalDataSource database;

    private final String number = nhsNumber();
    private final List<String> canaries =
            List.of("Zephyrine", "Quillfeather", "1957-03-19", number, "ZE3 9JU", "ZE39JU");

    private Map<String, Object> person() {
        var person = new HashMap<String, Object>();
        person.put("givenName", "Zephyrine");
        person.put("familyName", "Quillfeather");
        person.put("birthDate", "1957-03-19");
        person.put("nhsNumber", number);
        person.put("postcode", "ZE3 9JU");
        return person;
    }

    @Test
    void inEventsLogsAndTheAudit() throws IOException, SQLException {
        var personRef = register(person()).jsonPath().getString("personRef");
        register(person()).then().statusCode(409);
        mistakes();
        determine(assess(personRef, findings(2)).jsonPath().getString("id"))
                .then()
                .statusCode(201);
        agree(PRACTITIONER, draft(personRef, plan()).jsonPath().getString("id"))
                .then()
                .statusCode(200);
        by(PRACTITIONER).get("/v1/people/" + personRef).then().statusCode(200);

        var events = Stream.concat(
                        Broker.await("eligibility.case.v1", personRef, 3).stream(),
                        Broker.await("eligibility.personal-budget.v1", personRef, 1).stream())
                .map(message -> message.value() + message.headers())
                .toList();
        var log = Files.readString(Path.of("target/log-of-tests.log"));
        assertThat(log).contains("Installed features");
        var audit = audit(personRef);
        assertThat(audit)
                .hasSizeGreaterThanOrEqualTo(4)
                .anyMatch(entry -> entry.contains("\"family_name\": \"withheld\""));
        for (var canary : canaries) {
            assertThat(events).as(canary).noneMatch(event -> event.contains(canary));
            assertThat(audit).as(canary).noneMatch(entry -> entry.contains(canary));
            assertThat(log.contains(canary)).as(canary + " in the log").isFalse();
        }
    }

    private List<String> audit(String personRef) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select e::text from audit_entry e where e::text like '%' || ? || '%'")) {
            query.setString(1, personRef);
            var found = new ArrayList<String>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    found.add(row.getString(1).replace("\"\"", "\""));
                }
            }
            return found;
        }
    }

    private void mistakes() {
        var known = person();
        List.copyOf(known.keySet()).forEach(field -> {
            var broken = new HashMap<>(known);
            broken.put(field, known.get(field) + "\0");
            register(broken).then().statusCode(400);
            broken.put(field, List.of(known.get(field)));
            register(broken).then().statusCode(400);
        });
        var unknownField = new HashMap<>(known);
        unknownField.put("Quillfeather", "Zephyrine");
        register(unknownField).then().statusCode(400);
        by(PRACTITIONER, "{\"familyName\": Quillfeather}")
                .post("/v1/people")
                .then()
                .statusCode(400);
    }
}
