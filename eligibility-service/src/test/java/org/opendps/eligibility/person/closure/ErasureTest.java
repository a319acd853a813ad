package org.opendps.eligibility.person.closure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.opendps.eligibility.Casework.PRACTITIONER;
import static org.opendps.eligibility.Casework.agree;
import static org.opendps.eligibility.Casework.assess;
import static org.opendps.eligibility.Casework.determine;
import static org.opendps.eligibility.Casework.draft;
import static org.opendps.eligibility.Casework.eligible;
import static org.opendps.eligibility.Casework.findings;
import static org.opendps.eligibility.Casework.nhsNumber;
import static org.opendps.eligibility.Casework.plan;
import static org.opendps.eligibility.Casework.read;
import static org.opendps.eligibility.Casework.register;
import static org.opendps.eligibility.Casework.registered;
import static org.opendps.eligibility.Casework.somebody;
import static org.opendps.test.Calls.by;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.opendps.test.Broker;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class ErasureTest {

    private static final Login SECOND = PRACTITIONER.named("practitioner2");
    private static final Login STRANGER = PRACTITIONER.at(Login.OTHER_COUNCIL);

    @Inject
    AgroalDataSource database;

    @AfterEach
    void backToTheRealTime() {
        by(Login.as("admin")).delete("/v1/sandbox/clock").then().statusCode(200);
    }

    private static void goTo(String now) {
        by(Login.as("admin"), Map.of("now", now))
                .post("/v1/sandbox/clock")
                .then()
                .statusCode(200);
    }

    private static Response close(String personRef, String on, String reason) {
        return by(PRACTITIONER, Map.of("on", on, "reason", reason)).post("/v1/people/" + personRef + "/closure");
    }

    private static Response erase(Login who, String personRef) {
        return by(who).post("/v1/people/" + personRef + "/erasure");
    }

    private static Response closure(String personRef) {
        return by(Login.as("auditor")).get("/v1/people/" + personRef + "/closure");
    }

    private int count(String query, String personRef) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(query)) {
            statement.setString(1, personRef);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    @Test
    void recordIsErasedByASecondPractitionerOnceItsTimeIsOver() throws SQLException {
        goTo("2026-11-23T12:00:00Z");
        var person = somebody();
        String ref = register(person).then().extract().path("personRef");
        String assessment = assess(ref, findings(1)).path("id");
        String determination =
                determine(assessment).then().statusCode(201).extract().path("id");
        by(PRACTITIONER, Map.of("reasons", "few outcomes", "advice", "a lunch club"))
                .post("/v1/determinations/" + determination + "/advice")
                .then()
                .statusCode(201);
        read(PRACTITIONER, ref).then().statusCode(200);
        close(ref, "2026-11-23", "MOVED_AWAY")
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("kept[0].kind", equalTo("CARE_RECORD"))
                .body("kept[0].verified", equalTo(false))
                .body("erasableFrom", equalTo("2034-11-23"));

        goTo("2034-11-22T12:00:00Z");
        erase(SECOND, ref)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/kept-still"))
                .body("kind", equalTo("CARE_RECORD"))
                .body("erasableFrom", equalTo("2034-11-23"))
                .body("citation", containsString("Article 17(3)"));
        goTo("2034-11-23T00:00:00Z");
        erase(PRACTITIONER, ref).then().statusCode(422).body("type", equalTo("/problems/second-practitioner"));
        erase(STRANGER, ref).then().statusCode(404);
        erase(SECOND, ref).then().statusCode(200).body("status", equalTo("ERASED"));

        read(PRACTITIONER, ref).then().statusCode(410).body("type", equalTo("/problems/person-erased"));
        assess(ref, findings(1)).then().statusCode(410);
        for (var gone : List.of(
                "/v1/assessments/" + assessment,
                "/v1/determinations/" + determination,
                "/v1/determinations/" + determination + "/record",
                "/v1/determinations/" + determination + "/dispatches",
                "/v1/people/" + ref + "/assessments",
                "/v1/people/" + ref + "/determinations",
                "/v1/people/" + ref + "/facs-assessments")) {
            by(PRACTITIONER).get(gone).then().statusCode(410).body("type", equalTo("/problems/person-erased"));
        }
        by(PRACTITIONER)
                .header("Purpose", "CARE")
                .get("/v1/people/" + ref + "/export")
                .then()
                .statusCode(410);
        erase(SECOND, ref).then().statusCode(410);
        by(PRACTITIONER, Map.of("nhsNumber", person.get("nhsNumber")))
                .post("/v1/people/searches")
                .then()
                .body("items", empty());
        closure(ref).then().statusCode(200).body("status", equalTo("ERASED")).body("closedOn", equalTo("2026-11-23"));
        by(Login.as("auditor"))
                .get("/v1/people/" + ref + "/accesses")
                .then()
                .body("items.findAll { it.outcome == 'GIVEN' && it.what == 'GET /v1/people/…' }", hasSize(1));
        assertThat(count("select count(*) from person_key where wrapped is not null and person_ref = ?::uuid", ref))
                .isZero();
        assertThat(count("select count(*) from person_details where person_ref = ?::uuid", ref))
                .isZero();
        assertThat(count("select count(*) from person_digest where person_ref = ?::uuid", ref))
                .isZero();
        assertThat(count("select count(*) from assessment where person_ref = ?::uuid", ref))
                .as("what was found remains, of nobody")
                .isEqualTo(1);
        register(person).then().statusCode(201);
    }

    @Test
    void openRecordIsNotErased() {
        erase(SECOND, registered())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/state-conflict"))
                .body("currentState", equalTo("OPEN"))
                .body("allowed", equalTo(List.of("CLOSED")));
    }

    @Test
    void planThatRunsHoldsBackClosureAndErasure() {
        goTo("2026-11-23T12:00:00Z");
        var person = eligible();
        var endless = draft(person, plan()).jsonPath().getString("id");
        agree(PRACTITIONER, endless).then().statusCode(200);
        close(person, "2026-11-23", "NEEDS_ENDED")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/case-runs"))
                .body("detail", containsString("support plan without an end"));
        erase(SECOND, person).then().statusCode(409).body("type", equalTo("/problems/case-runs"));
        var ending = new java.util.HashMap<>(plan());
        ending.put("until", "2026-12-31");
        agree(PRACTITIONER, draft(person, ending).jsonPath().getString("id"))
                .then()
                .statusCode(200);
        goTo("2026-12-30T12:00:00Z");
        close(person, "2026-12-30", "NEEDS_ENDED").then().statusCode(409).body("detail", containsString("2026-12-31"));
        goTo("2026-12-31T12:00:00Z");
        close(person, "2026-12-31", "NEEDS_ENDED").then().statusCode(200);
    }

    @Test
    void placementThatRunsHoldsBackClosure() {
        goTo("2026-11-23T12:00:00Z");
        var person = registered();
        var placement = UUID.randomUUID();
        hear(placement, 2, person, "2026-12-31");
        // what is repeated, or comes late, changes nothing
        hear(placement, 1, person, "2026-11-01");
        var answer = close(person, "2026-11-23", "NEEDS_ENDED");
        for (int i = 0; i < 200 && answer.statusCode() == 200; i++) {
            by(PRACTITIONER).post("/v1/people/" + person + "/reopening").then().statusCode(200);
            answer = close(person, "2026-11-23", "NEEDS_ENDED");
        }
        answer.then().statusCode(409).body("detail", containsString("A placement lasts until 2026-12-31"));
        goTo("2026-12-31T12:00:00Z");
        close(person, "2026-12-30", "NEEDS_ENDED").then().statusCode(409);
        close(person, "2026-12-31", "NEEDS_ENDED")
                .then()
                .statusCode(200)
                .body("kept.kind", equalTo(List.of("CARE_RECORD")));
    }

    private static void hear(UUID placement, int version, String person, String until) {
        Broker.send("call-off.placement.v1", placement, UUID.randomUUID(), """
                {"kind": "PLACEMENT_PLANNED", "placementId": "%s", "version": %d, "status": "PLANNED",
                 "authority": "E06000054", "personRef": "%s", "providerId": "%s", "category": "DAY", "area": "NORTH",
                 "from": "2026-11-01", "until": "%s"}""".formatted(
                        placement, version, person, UUID.randomUUID(), until));
    }

    @Test
    void recordIsNotClosedAheadNorBeforeWhatHappened() {
        goTo("2026-11-23T12:00:00Z");
        var person = eligible();
        close(person, "2026-11-24", "DIED").then().statusCode(422).body("type", equalTo("/problems/closes-later"));
        close(person, "2026-11-22", "DIED").then().statusCode(409).body("type", equalTo("/problems/case-runs"));
        close(person, "2026-11-23", "DIED").then().statusCode(200);
        close(person, "2026-11-23", "DIED").then().statusCode(409).body("currentState", equalTo("CLOSED"));
    }

    @Test
    void nothingIsAddedToAClosedRecordUntilItIsOpenedAgain() {
        var person = eligible();
        var plan = draft(person, plan()).jsonPath().getString("id");
        var assessment = assess(person, findings(2)).jsonPath().getString("id");
        by(PRACTITIONER, Map.of("reason", "WITHDREW"))
                .post("/v1/people/" + person + "/closure")
                .then()
                .statusCode(200);
        assess(person, findings(2)).then().statusCode(409).body("currentState", equalTo("CLOSED"));
        determine(assessment).then().statusCode(409);
        draft(person, plan()).then().statusCode(409);
        agree(PRACTITIONER, plan).then().statusCode(409);
        by(PRACTITIONER, somebody())
                .header("If-Match", read(PRACTITIONER, person).header("ETag"))
                .put("/v1/people/" + person)
                .then()
                .statusCode(409);
        by(PRACTITIONER)
                .post("/v1/people/" + person + "/reopening")
                .then()
                .statusCode(200)
                .body("status", equalTo("OPEN"))
                .body("closedOn", nullValue());
        by(PRACTITIONER).post("/v1/people/" + person + "/reopening").then().statusCode(409);
        agree(PRACTITIONER, plan).then().statusCode(200);
    }

    @Test
    void enquiryIsKeptForLessTimeAndAWrongRegistrationForNone() {
        goTo("2026-11-23T12:00:00Z");
        var enquiry = registered();
        close(enquiry, "2026-11-23", "WITHDREW")
                .then()
                .body("kept[0].kind", equalTo("ENQUIRY"))
                .body("erasableFrom", equalTo("2028-11-23"));
        var wrong = registered();
        close(wrong, "2026-11-23", "REGISTERED_WRONGLY").then().body("erasableFrom", equalTo("2026-11-23"));
        erase(SECOND, enquiry).then().statusCode(422).body("kind", equalTo("ENQUIRY"));
        erase(SECOND, wrong).then().statusCode(200);
        var assessed = eligible();
        close(assessed, "2026-11-23", "REGISTERED_WRONGLY")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/not-wrongly-registered"));
    }

    @Test
    void whatIsDueIsListedTheOldestFirst() {
        goTo("2026-11-23T12:00:00Z");
        var council = PRACTITIONER.at("E06" + nhsNumber().substring(4));
        var refs = new ArrayList<String>();
        for (var on : List.of("2024-11-23", "2024-01-31", "2024-11-24", "2024-01-31")) {
            String ref = by(council, somebody()).post("/v1/people").jsonPath().getString("personRef");
            by(council, Map.of("on", on, "reason", "WITHDREW"))
                    .post("/v1/people/" + ref + "/closure")
                    .then()
                    .statusCode(200);
            refs.add(ref);
        }
        var first = by(council).get("/v1/people/due-for-erasure?limit=2");
        first.then().statusCode(200).body("items.erasableFrom", equalTo(List.of("2026-01-31", "2026-01-31")));
        by(council)
                .get("/v1/people/due-for-erasure?limit=2&after=" + first.path("next"))
                .then()
                .body("items.personRef", equalTo(List.of(refs.getFirst())))
                .body("next", nullValue());
        by(council).get("/v1/people/due-for-erasure?after=bm9uZQ").then().statusCode(400);
        by(PRACTITIONER)
                .get("/v1/people/due-for-erasure?limit=200")
                .then()
                .body("items.personRef.findAll { it == '" + refs.getFirst() + "' }", empty());
        erase(council.named("practitioner2"), refs.getFirst()).then().statusCode(200);
        by(council).get("/v1/people/due-for-erasure").then().body("items", hasSize(2));
    }

    @Test
    void anotherCouncilSeesNothing() {
        var person = registered();
        by(STRANGER, Map.of("reason", "DIED"))
                .post("/v1/people/" + person + "/closure")
                .then()
                .statusCode(404);
        by(STRANGER).get("/v1/people/" + person + "/closure").then().statusCode(404);
        by(STRANGER).post("/v1/people/" + person + "/reopening").then().statusCode(404);
    }
}
