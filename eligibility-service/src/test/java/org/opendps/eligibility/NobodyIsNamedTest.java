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
import static org.opendps.eligibility.Casework.read;
import static org.opendps.eligibility.Casework.register;
import static org.opendps.test.Calls.by;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opendps.test.Broker;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

/**
 * What is known of a person can be read with the person's key and in the answer to who may, and nowhere else: every
 * table as its bytes, events, logs, metrics and the audit are searched for it.
 */
@QuarkusTest
@WithTestResource(TestStack.class)
class NobodyIsNamedTest {

    @Inject
    AgroalDataSource database;

    private final String number = nhsNumber();
    private final List<String> canaries = List.of(
            "Zephyrine",
            "ZEPHYRINE",
            "Quillfeather",
            "QUILLFEATHER",
            "1957-03-19",
            number,
            "ZE3 9JU",
            "ZE39JU",
            "Gullwing Lane",
            "01999 700123",
            "zephyrine@example.org",
            "budgerigar",
            "marmalade",
            "Z98765",
            "Petronella",
            "quicksilver");

    private Map<String, Object> person() {
        var person = new HashMap<String, Object>();
        person.put("givenName", "Zephyrine");
        person.put("familyName", "Quillfeather");
        person.put("birthDate", "1957-03-19");
        person.put("nhsNumber", number);
        person.put("postcode", "ZE3 9JU");
        person.put("addressLines", List.of("7 Gullwing Lane"));
        person.put(
                "contact",
                Map.of(
                        "telephone",
                        "01999 700123",
                        "email",
                        "zephyrine@example.org",
                        "preferred",
                        "TELEPHONE",
                        "notes",
                        "has a budgerigar"));
        person.put("communication", Map.of("needs", List.of("BRAILLE"), "notes", "likes marmalade"));
        person.put("gpPractice", "Z98765");
        return person;
    }

    /** With an Idempotency-Key, whose answers are kept. */
    private static RequestSpecification once(Login who, Object body) {
        return by(who, body).header("Idempotency-Key", UUID.randomUUID().toString());
    }

    @Test
    void inTablesEventsLogsMetricsAndTheAudit() throws IOException, SQLException {
        String personRef = once(PRACTITIONER, person())
                .post("/v1/people")
                .then()
                .statusCode(201)
                .extract()
                .path("personRef");
        register(person()).then().statusCode(409);
        mistakes();
        change(personRef).then().statusCode(200);
        search(Map.of("nhsNumber", number));
        search(Map.of(
                "name", Map.of("givenName", "Petronella", "familyName", "Quillfeather", "birthDate", "1957-03-19")));
        search(Map.of("sound", Map.of("familyName", "Quillfeather", "birthYear", 1957)));
        breakGlass(personRef);
        determine(assess(personRef, findings(2)).jsonPath().getString("id"))
                .then()
                .statusCode(201);
        agree(PRACTITIONER, draft(personRef, plan()).jsonPath().getString("id"))
                .then()
                .statusCode(200);
        shown(read(PRACTITIONER, personRef));
        shown(by(PRACTITIONER).header("Purpose", "CARE").get("/v1/people/" + personRef + "/export"));
        by(PRACTITIONER).get("/v1/people/" + personRef + "/accesses").then().statusCode(200);

        var events = Stream.concat(
                        Broker.await("eligibility.case.v1", personRef, 3).stream(),
                        Broker.await("eligibility.personal-budget.v1", personRef, 1).stream())
                .map(message -> message.value() + message.headers())
                .toList();
        var log = Files.readString(Path.of("target/log-of-tests.log"));
        assertThat(log).contains("Installed features");
        var metrics = RestAssured.get("/q/metrics").asString();
        assertThat(metrics).contains("http_server_requests");
        var tables = tables();
        assertThat(tables)
                .containsKeys("person", "person_details", "access", "audit_entry", "outbox", "idempotent_answer");
        assertThat(tables.get("person_details"))
                .as("bytes are read as hexadecimal")
                .contains("\\x");
        assertThat(tables.get("restriction"))
                .as("what is in plain text is found")
                .contains("MEMBER_OF_STAFF");
        assertThat(tables.get("audit_entry")).contains(personRef, "withheld");
        assertThat(tables.get("idempotent_answer")).contains(personRef);
        for (var canary : canaries) {
            var hex = HexFormat.of().formatHex(canary.getBytes(StandardCharsets.UTF_8));
            assertThat(events).as(canary).noneMatch(event -> event.contains(canary));
            assertThat(log.contains(canary)).as(canary + " in the log").isFalse();
            assertThat(metrics.contains(canary)).as(canary + " in metrics").isFalse();
            tables.forEach((table, rows) -> {
                assertThat(rows.contains(canary)).as(canary + " in " + table).isFalse();
                assertThat(rows.contains(hex))
                        .as(canary + " as bytes in " + table)
                        .isFalse();
            });
        }
    }

    private void shown(Response answer) {
        answer.then().statusCode(200);
        assertThat(answer.asString()).contains("Petronella", number, "budgerigar");
    }

    private Response change(String personRef) {
        var person = person();
        person.put("givenName", "Petronella");
        return once(PRACTITIONER, person).header("If-Match", "\"0\"").put("/v1/people/" + personRef);
    }

    private void search(Map<String, Object> by) {
        var answer = once(PRACTITIONER, by).post("/v1/people/searches");
        answer.then().statusCode(200);
        assertThat(answer.asString()).contains("Quillfeather");
    }

    private static void breakGlass(String personRef) {
        by(PRACTITIONER, Map.of("kind", "MEMBER_OF_STAFF", "practitioners", List.of("practitioner")))
                .put("/v1/people/" + personRef + "/restriction")
                .then()
                .statusCode(200);
        var reason = Map.of("purpose", "SAFEGUARDING", "reason", "swallowed quicksilver at home");
        once(PRACTITIONER.named("practitioner2"), reason)
                .post("/v1/people/" + personRef + "/break-glass")
                .then()
                .statusCode(201);
    }

    /** Every row of every table as text, bytes in hexadecimal, and what the planner has noted of their values. */
    private Map<String, String> tables() throws SQLException {
        var tables = new HashMap<String, String>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("analyze");
            var names = new ArrayList<String>();
            try (var row = statement.executeQuery(
                    "select table_name from information_schema.tables where table_schema = current_schema")) {
                while (row.next()) {
                    names.add(row.getString(1));
                }
            }
            names.add("pg_stats");
            for (var name : names) {
                var text = new StringBuilder();
                try (var row = statement.executeQuery("select t::text from " + name + " t")) {
                    while (row.next()) {
                        text.append(row.getString(1)).append('\n');
                    }
                }
                tables.put(name, text.toString());
            }
        }
        return tables;
    }

    private void mistakes() {
        var known = person();
        List.copyOf(known.keySet()).forEach(field -> {
            var broken = new HashMap<>(known);
            broken.put(field, known.get(field) + "\0");
            register(broken).then().statusCode(400);
            broken.put(field, List.of(List.of(known.get(field))));
            register(broken).then().statusCode(400);
        });
        var unknownField = new HashMap<>(known);
        unknownField.put("Quillfeather", "Zephyrine");
        register(unknownField).then().statusCode(400);
        by(PRACTITIONER, "{\"familyName\": Quillfeather}")
                .post("/v1/people")
                .then()
                .statusCode(400);
        by(PRACTITIONER, Map.of("name", Map.of("familyName", "Quillfeather")))
                .post("/v1/people/searches")
                .then()
                .statusCode(400);
    }
}
