package org.opendps.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendps.eligibility.Casework.PRACTITIONER;
import static org.opendps.eligibility.Casework.checklist;
import static org.opendps.eligibility.Casework.costing;
import static org.opendps.eligibility.Casework.nhsNumber;
import static org.opendps.eligibility.Casework.plan;
import static org.opendps.eligibility.Casework.read;
import static org.opendps.eligibility.Casework.register;
import static org.opendps.eligibility.assessment.Forms.ofAnAdult;
import static org.opendps.eligibility.assessment.Forms.with;
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
import java.time.LocalDate;
import java.time.ZoneId;
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
            "quicksilver",
            "kaleidoscope",
            "Ottoline",
            "rhubarb",
            "trombone",
            "tambourine",
            "gooseberry",
            "pomegranate",
            "harpsichord",
            "wheelbarrow",
            "Ebenezer",
            "Tattersall",
            "Unable to achieve",
            "WITHOUT_ASSISTANCE",
            "3141.5926",
            "accordion",
            "lighthouse",
            "saxophone",
            "windmill");

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
        assessed(personRef);
        urgent(personRef);
        budgeted(personRef);
        referred(personRef);
        planned(personRef);
        record(personRef);
        charged(personRef);
        bought(personRef);
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

    /** Each word is written with an Idempotency-Key, and shown. */
    private static void planned(String personRef) {
        var plan = plan();
        plan.put("lines", List.of(costing("COUNCIL_MANAGED", "90.00"), costing("DIRECT_PAYMENT", "20.00")));
        plan.put(
                "needs",
                List.of(Map.of(
                        "need", "a kaleidoscope", "eligible", true, "councilMeets", true, "how", "a kaleidoscope")));
        plan.put("draftedWith", List.of(Map.of("as", "CARER", "name", "Ottoline")));
        plan.put("advice", "rhubarb is good");
        String id = done("/v1/people/" + personRef + "/support-plans", plan, "kaleidoscope");
        var plans = "/v1/support-plans/" + id;
        done(
                plans + "/agreement",
                Map.of(
                        "by",
                        "REPRESENTATIVE",
                        "name",
                        "Ottoline",
                        "capacity",
                        "ASKED_BY_THE_PERSON",
                        "note",
                        "with a trombone"),
                "trombone");
        done(plans + "/suspension", Map.of("reason", "AWAY", "note", "a trombone"), "trombone");
        by(PRACTITIONER).post(plans + "/resumption").then().statusCode(200);
        done(plans + "/reviews", Map.of("outcome", "CONTINUE", "note", "the trombone"), "trombone");
        paid(personRef, by(PRACTITIONER).get(plans).path("agreement.on"));
        done(plans + "/end", Map.of("reason", "OTHER", "note", "a trombone"), "a trombone");
    }

    private static void paid(String personRef, String today) {
        var checklist = checklist();
        checklist.put("holder", "NOMINATED_PERSON");
        checklist.put("nomineeAgrees", true);
        var asked = Map.of("personRef", personRef, "checklist", checklist, "holderName", "Ottoline", "note", "rhubarb");
        var payments = "/v1/direct-payments/" + done("/v1/direct-payments", asked, "rhubarb");
        done(payments + "/agreement", Map.of("startsOn", today, "frequency", "WEEKLY"), "Ottoline");
        var used = new HashMap<String, Object>(Map.of("from", today, "until", today, "note", "rhubarb"));
        used.putAll(Map.of("received", "20.00", "spent", "0.00", "balance", "20.00"));
        done(payments + "/use-returns", used, "rhubarb");
        done(payments + "/reviews", Map.of("checklist", checklist, "note", "more rhubarb"), "more rhubarb");
        done(payments + "/termination", Map.of("reason", "OTHER", "note", "no more rhubarb"), "no more rhubarb");
    }

    private static void charged(String personRef) {
        var means = new HashMap<String, Object>(Map.of("on", "2026-11-02", "ageBand", "PENSION_AGE"));
        means.putAll(Map.of("weeklyCost", "110.00", "weeklyIncome", "3141.5926", "capital", "0.00"));
        done("/v1/people/" + personRef + "/financial-assessments", means, "3141.5926");
        done(
                "/v1/people/" + personRef + "/charging-suspensions",
                Map.of("from", "2026-11-02", "reason", "DISPUTED", "note", "lost the accordion"),
                "accordion");
    }

    private static void bought(String personRef) {
        by(PRACTITIONER, Map.of("access", "past the lighthouse"))
                .put("/v1/people/" + personRef + "/support-notes")
                .then()
                .statusCode(200);
        var placement = Casework.placed(personRef);
        assertThat(by(PRACTITIONER).get("/v1/introductions/" + placement).asString())
                .contains("lighthouse", "Petronella");
        var said = Map.of(
                "ownWords", "the saxophone", "outcomes", List.of(Map.of("outcome", "RELATIONSHIPS", "result", "MET")));
        done(
                "/v1/people/" + personRef + "/outcome-reviews",
                Map.of(
                        "placementId",
                        placement,
                        "on",
                        "2026-11-02",
                        "occasion",
                        "YEARLY",
                        "saidBy",
                        "PERSON",
                        "words",
                        said),
                "saxophone");
        var offer = new HashMap<String, Object>(Map.of("bidId", UUID.randomUUID(), "provider", "Mill Club"));
        offer.putAll(Map.of("what", "a windmill", "where", "by the windmill", "when", "Monday"));
        var sheet = new HashMap<String, Object>(Map.of("callOffId", UUID.randomUUID(), "chooseBy", "2099-01-01"));
        sheet.putAll(Map.of("support", "near a windmill", "offers", List.of(offer)));
        done("/v1/people/" + personRef + "/offer-sheets", sheet, "windmill");
    }

    private static String done(String path, Object body, String shown) {
        var answer = once(PRACTITIONER, body).post(path);
        assertThat(answer.statusCode()).as(path + " " + answer.asString()).isIn(200, 201);
        assertThat(answer.asString()).contains(shown);
        return answer.path("id");
    }

    private static void assessed(String personRef) {
        var words = with(ofAnAdult(2), "ownWords", "the tambourine is too heavy");
        String id = once(PRACTITIONER, Map.of("kind", "ADULT", "form", with(words, "basis", "ate a gooseberry")))
                .post("/v1/people/" + personRef + "/assessment-drafts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        once(PRACTITIONER, Map.of())
                .post("/v1/assessments/" + id + "/completion")
                .then()
                .statusCode(200);
        String determination = once(PRACTITIONER, Map.of())
                .post("/v1/assessments/" + id + "/determination")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var changed = Map.of("circumstances", Map.of("ordinaryResidence", "OURS"), "reason", "bought a gooseberry");
        once(PRACTITIONER, changed)
                .post("/v1/determinations/" + determination + "/circumstances")
                .then()
                .statusCode(201);
    }

    private static void urgent(String personRef) {
        once(PRACTITIONER, Map.of("kind", "ADULT", "needs", "out of pomegranate"))
                .post("/v1/people/" + personRef + "/urgent-needs")
                .then()
                .statusCode(201);
        var band = Map.of(
                "assessedOn", "2013-06-14", "band", "LOW", "councilThreshold", "LOW", "source", "pomegranate box");
        once(PRACTITIONER, band)
                .post("/v1/people/" + personRef + "/facs-assessments")
                .then()
                .statusCode(201);
    }

    private static void budgeted(String personRef) {
        var table = Map.of(
                "startsOn",
                LocalDate.now(ZoneId.of("Europe/London")).toString(),
                "tolerancePercent",
                "10",
                "reason",
                "Cabinet",
                "table",
                Map.of(
                        "questions",
                        List.of(Map.of(
                                "code",
                                "OUT",
                                "text",
                                "Getting out",
                                "about",
                                "NEEDS",
                                "choices",
                                List.of(Map.of("code", "HELP", "text", "needs help", "points", 266)))),
                        "pricePerPoint",
                        "21.50",
                        "contingencyPercent",
                        "0"));
        by(Login.as("commissioner"), table).post("/v1/allocation-tables").then().statusCode(201);
        String budget = by(PRACTITIONER, Map.of("answers", List.of(Map.of("question", "OUT", "choice", "HELP"))))
                .post("/v1/people/" + personRef + "/indicative-budgets")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        once(PRACTITIONER, Map.of("yearly", "5720.00", "reason", "plays the harpsichord"))
                .post("/v1/indicative-budgets/" + budget + "/override")
                .then()
                .statusCode(200);
    }

    private static void referred(String personRef) {
        String id = once(
                        PRACTITIONER,
                        Map.of(
                                "kind",
                                "ADULT",
                                "area",
                                "NORTH",
                                "person",
                                Map.of("givenName", "Ebenezer", "familyName", "Tattersall"),
                                "reach",
                                Map.of("address", "by the wheelbarrow"),
                                "worries",
                                "fell over the wheelbarrow",
                                "consent",
                                Map.of("given", true, "on", "2026-11-20", "how", "IN_PERSON")))
                .post("/v1/referrals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        once(PRACTITIONER, Map.of("personRef", personRef))
                .post("/v1/referrals/" + id + "/link")
                .then()
                .statusCode(200);
    }

    private static void record(String personRef) {
        String id = by(PRACTITIONER)
                .get("/v1/people/" + personRef + "/determinations")
                .path("items.find { it.status == 'STANDING' && it.decision == 'ELIGIBLE' }.id");
        once(PRACTITIONER, Map.of("reasons", "the harpsichord", "advice", "sell the harpsichord"))
                .post("/v1/determinations/" + id + "/advice")
                .then()
                .statusCode(201);
        once(PRACTITIONER, Map.of("recipient", "OTHER_ASKED_FOR", "to", "Ebenezer", "format", "PAPER"))
                .post("/v1/determinations/" + id + "/dispatches")
                .then()
                .statusCode(201);
        for (var type : List.of("text/html", "application/pdf")) {
            by(PRACTITIONER)
                    .accept(type)
                    .get("/v1/determinations/" + id + "/record")
                    .then()
                    .statusCode(200);
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
