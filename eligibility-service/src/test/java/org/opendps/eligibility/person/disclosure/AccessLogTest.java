package org.opendps.eligibility.person.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.opendps.eligibility.Casework.PRACTITIONER;
import static org.opendps.eligibility.Casework.agree;
import static org.opendps.eligibility.Casework.assess;
import static org.opendps.eligibility.Casework.draft;
import static org.opendps.eligibility.Casework.eligible;
import static org.opendps.eligibility.Casework.findings;
import static org.opendps.eligibility.Casework.plan;
import static org.opendps.eligibility.Casework.read;
import static org.opendps.eligibility.Casework.registered;
import static org.opendps.test.Calls.by;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class AccessLogTest {

    private static final Login COLLEAGUE = PRACTITIONER.named("practitioner2");
    private static final Login STRANGER = PRACTITIONER.at(Login.OTHER_COUNCIL).named("other-practitioner");
    private static final String REASON = "Hospital rings at night";

    @Inject
    AgroalDataSource database;

    @AfterEach
    void backToTheRealTime() {
        by(Login.as("admin")).delete("/v1/sandbox/clock").then().statusCode(200);
    }

    /** The latest first; this reading itself is not among them yet. */
    private static List<Map<String, Object>> accesses(String personRef) {
        return by(Login.as("auditor"))
                .get("/v1/people/" + personRef + "/accesses")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }

    /** A refused role is written down beside its answer, so a moment later. */
    private static Map<String, Object> awaitRefusal(String personRef, String username) {
        for (int i = 0; i < 200; i++) {
            var found = accesses(personRef).stream()
                    .filter(access -> username.equals(access.get("by")))
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new AssertionError("No refusal of " + username);
    }

    private static void restrict(String personRef) {
        by(PRACTITIONER, Map.of("kind", "MEMBER_OF_STAFF", "practitioners", List.of("practitioner")))
                .put("/v1/people/" + personRef + "/restriction")
                .then()
                .statusCode(200);
    }

    @Test
    void readingAPersonNeedsAPurposeFromTheList() {
        var person = registered();
        by(PRACTITIONER)
                .get("/v1/people/" + person)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/purpose-missing"))
                .body("detail", containsString("SAFEGUARDING"));
        by(PRACTITIONER)
                .header("Purpose", "CURIOSITY")
                .get("/v1/people/" + person)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/purpose-unknown"));
        assertThat(accesses(person)).as("nothing was shown").isEmpty();
        by(PRACTITIONER)
                .header("Purpose", "COMPLAINT")
                .get("/v1/people/" + person)
                .then()
                .statusCode(200);
        assertThat(accesses(person).getFirst())
                .containsEntry("by", "practitioner")
                .containsEntry("roles", "practitioner")
                .containsEntry("authority", Login.COUNCIL)
                .containsEntry("purpose", "COMPLAINT")
                .containsEntry("what", "GET /v1/people/…")
                .containsEntry("outcome", "GIVEN")
                .containsEntry("throughBrokenGlass", false);
    }

    @Test
    void whatIsReadAboutAPersonElsewhereIsThereToo() {
        var person = eligible();
        var plan = draft(person, plan()).jsonPath().getString("id");
        agree(PRACTITIONER, plan).then().statusCode(200);
        var assessment = assess(person, findings(2)).jsonPath().getString("id");
        for (var path : List.of(
                "/v1/assessments/" + assessment,
                "/v1/support-plans/" + plan,
                "/v1/people/" + person + "/personal-budget")) {
            by(PRACTITIONER).get(path).then().statusCode(200);
        }
        assertThat(accesses(person))
                .extracting(access -> access.get("what"))
                .containsExactly(
                        "GET /v1/people/…/personal-budget", "GET /v1/support-plans/…", "GET /v1/assessments/…");
        assertThat(accesses(person)).extracting(access -> access.get("purpose")).containsOnly("CARE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/people/PERSON",
                "/v1/people/PERSON;a=b",
                "/v1/people;a/PERSON",
                "/v1//people/PERSON",
                "//v1/people/PERSON/",
                "/v1/people/PERSON/",
                "/v1/x/../people/PERSON",
                "/v1/%70eople/PERSON",
                "/v1/people/UPPER"
            })
    void noSpellingOfThePathIsReadUnseen(String written) {
        var person = registered();
        var path = written.replace("PERSON", person).replace("UPPER", person.toUpperCase(java.util.Locale.ROOT));
        int status = by(PRACTITIONER)
                .urlEncodingEnabled(false)
                .header("Purpose", "CARE")
                .get(path)
                .statusCode();
        assertThat(accesses(person)).as(path + " answered " + status).hasSize(status == 200 ? 1 : 0);
    }

    @Test
    void practitionerOfAnotherCouncilIsRefusedAndSeen() {
        var person = registered();
        var assessment = assess(person, findings(2)).jsonPath().getString("id");
        read(STRANGER, person).then().statusCode(404);
        by(STRANGER).get("/v1/assessments/" + assessment).then().statusCode(404);
        by(STRANGER).get("/v1/people/" + person + "/accesses").then().statusCode(404);
        assertThat(accesses(person))
                .hasSize(3)
                .allSatisfy(access -> assertThat(access)
                        .containsEntry("by", "other-practitioner")
                        .containsEntry("authority", Login.OTHER_COUNCIL)
                        .containsEntry("outcome", "REFUSED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"provider", "portal", "commissioner", "finance"})
    void otherRolesAreRefusedAndSeen(String role) {
        var person = registered();
        var login = new Login("user-" + role, java.util.Set.of(role), Login.COUNCIL, UUID.randomUUID());
        by(login).get("/v1/people/" + person).then().statusCode(403);
        assertThat(awaitRefusal(person, "user-" + role))
                .containsEntry("outcome", "REFUSED")
                .containsEntry("roles", role);
    }

    @Test
    void whatIsNotThereIsNoRefusal() {
        var person = registered();
        by(PRACTITIONER).get("/v1/people/" + person + "/personal-budget").then().statusCode(404);
        assertThat(accesses(person)).isEmpty();
        read(STRANGER, UUID.randomUUID().toString()).then().statusCode(404);
    }

    @Test
    void pagesGoOnWhereTheLastOneEnded() {
        var person = registered();
        for (int i = 0; i < 3; i++) {
            read(PRACTITIONER, person).then().statusCode(200);
        }
        by(PRACTITIONER)
                .get("/v1/people/" + person + "/accesses?limit=0")
                .then()
                .statusCode(400);
        var first = by(PRACTITIONER).get("/v1/people/" + person + "/accesses?limit=2");
        first.then().body("items", hasSize(2));
        by(PRACTITIONER)
                .get("/v1/people/" + person + "/accesses?limit=2&after=" + first.path("next"))
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void whatCannotBeWrittenDownIsNotShown() throws SQLException {
        var person = registered();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create function fails() returns trigger language plpgsql as"
                    + " $$ begin raise exception 'the disk is full'; end $$");
            statement.execute("create trigger fails before insert on access for each row execute function fails()");
            try {
                var answer = read(PRACTITIONER, person);
                assertThat(answer.statusCode()).isGreaterThanOrEqualTo(500);
                assertThat(answer.asString()).doesNotContain("Alex", "Example", "SN15");
            } finally {
                statement.execute("drop trigger fails on access");
                statement.execute("drop function fails");
            }
        }
        read(PRACTITIONER, person).then().statusCode(200);
    }

    @Test
    void nobodyChangesTheLog() throws SQLException {
        read(PRACTITIONER, registered()).then().statusCode(200);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var change : List.of("update access set purpose = 'AUDIT'", "delete from access", "truncate access")) {
                assertThatThrownBy(() -> statement.execute(change)).hasMessageContaining("append-only");
            }
        }
    }

    @Test
    void restrictedRecordIsClosedToColleagues() {
        var person = eligible();
        var assessment = assess(person, findings(2)).jsonPath().getString("id");
        restrict(person);
        read(PRACTITIONER, person).then().statusCode(200);
        read(COLLEAGUE, person).then().statusCode(403).body("type", equalTo("/problems/record-restricted"));
        by(COLLEAGUE).get("/v1/assessments/" + assessment).then().statusCode(403);
        by(COLLEAGUE, plan())
                .post("/v1/people/" + person + "/support-plans")
                .then()
                .statusCode(403);
        by(COLLEAGUE).get("/v1/people/" + person + "/restriction").then().statusCode(403);
        assertThat(accesses(person).getFirst())
                .containsEntry("by", "practitioner2")
                .containsEntry("outcome", "REFUSED");
    }

    @Test
    void glassIsBrokenWithAReasonForAnHour() {
        var person = registered();
        var request = Map.of("purpose", "SAFEGUARDING", "reason", REASON);
        by(COLLEAGUE, request)
                .post("/v1/people/" + person + "/break-glass")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/not-restricted"));
        restrict(person);
        by(COLLEAGUE, Map.of("purpose", "SAFEGUARDING", "reason", "because"))
                .post("/v1/people/" + person + "/break-glass")
                .then()
                .statusCode(400);
        by(STRANGER, request)
                .post("/v1/people/" + person + "/break-glass")
                .then()
                .statusCode(404);
        by(COLLEAGUE, request)
                .post("/v1/people/" + person + "/break-glass")
                .then()
                .statusCode(201);
        read(COLLEAGUE, person).then().statusCode(200);
        read(PRACTITIONER.named("practitioner3"), person).then().statusCode(403);

        var log = accesses(person);
        assertThat(log.get(1))
                .containsEntry("by", "practitioner2")
                .containsEntry("outcome", "GIVEN")
                .containsEntry("throughBrokenGlass", true);
        assertThat(log.get(2))
                .containsEntry("outcome", "GLASS_BROKEN")
                .containsEntry("reason", REASON)
                .containsEntry("purpose", "SAFEGUARDING");

        by(Login.as("admin"), Map.of("offset", "PT59M"))
                .post("/v1/sandbox/clock")
                .then()
                .statusCode(200);
        read(COLLEAGUE, person).then().statusCode(200);
        by(Login.as("admin"), Map.of("offset", "PT61M"))
                .post("/v1/sandbox/clock")
                .then()
                .statusCode(200);
        read(COLLEAGUE, person).then().statusCode(403);
    }

    @Test
    void whoRestrictsARecordIsAmongThoseWhoOpenIt() {
        var person = registered();
        var path = "/v1/people/" + person + "/restriction";
        by(PRACTITIONER, Map.of("kind", "MEMBER_OF_STAFF", "practitioners", List.of("practitioner2")))
                .put(path)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/not-locked-out"));
        restrict(person);
        var both = Map.of("kind", "MEMBER_OF_STAFF", "practitioners", List.of("practitioner", "practitioner2"));
        by(PRACTITIONER, both).put(path).then().statusCode(428);
        var tag = by(PRACTITIONER).get(path).header("ETag");
        by(PRACTITIONER, both).header("If-Match", tag).put(path).then().statusCode(200);
        read(COLLEAGUE, person).then().statusCode(200);
        by(COLLEAGUE).delete(path).then().statusCode(204);
        by(PRACTITIONER).get(path).then().statusCode(404);
        by(PRACTITIONER).delete(path).then().statusCode(404);
        read(PRACTITIONER.named("practitioner3"), person).then().statusCode(200);
    }
}
