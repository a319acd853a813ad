package org.opendps.eligibility.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.opendps.eligibility.Casework.PRACTITIONER;
import static org.opendps.eligibility.Casework.assess;
import static org.opendps.eligibility.Casework.findings;
import static org.opendps.eligibility.Casework.registered;
import static org.opendps.test.Calls.by;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.blocks.day.DayTurning;
import org.opendps.eligibility.Casework;
import org.opendps.test.Broker;
import org.opendps.test.Login;
import org.opendps.test.StateTable;
import org.opendps.test.TestStack;

/** A club tells of somebody, who agrees; the club learns how far it came and nothing more. */
@QuarkusTest
@WithTestResource(TestStack.class)
class ReferralTest {

    private static final Login STRANGER = PRACTITIONER.at(Login.OTHER_COUNCIL);

    @Inject
    DayTurning days;

    @Inject
    AgroalDataSource database;

    private final UUID club = UUID.randomUUID();
    private final Login member = Login.ofProvider(club);

    @BeforeEach
    void theDay() {
        goTo("2026-11-23T12:00:00Z");
    }

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

    private static Map<String, Object> somebody() {
        var referral = new HashMap<String, Object>();
        referral.put("authority", Login.COUNCIL);
        referral.put("kind", "ADULT");
        referral.put("area", "NORTH");
        referral.put("person", Map.of("givenName", "Thessaly", "familyName", "Wintergreen"));
        referral.put("reach", Map.of("telephone", "01249 700 100"));
        referral.put("worries", "Does not cook any more.");
        referral.put("consent", Map.of("given", true, "on", "2026-11-20", "how", "IN_PERSON"));
        referral.put("referrer", Map.of("name", "Sam Clubleader"));
        return referral;
    }

    private static Response refer(Login who, Map<String, Object> referral) {
        return by(who, referral).post("/v1/referrals");
    }

    private String referred() {
        return refer(member, somebody()).then().statusCode(201).extract().path("id");
    }

    private Response status(String referral) {
        return by(member).get("/v1/referrals/" + referral + "/status");
    }

    private static Response link(String referral, String person) {
        return by(PRACTITIONER, Map.of("personRef", person)).post("/v1/referrals/" + referral + "/link");
    }

    private static Response close(String referral) {
        return close(referral, "COULD_NOT_BE_REACHED");
    }

    private static Response close(String referral, String reason) {
        return by(PRACTITIONER, Map.of("reason", reason)).post("/v1/referrals/" + referral + "/closure");
    }

    @Test
    void goesFromTheClubToAnAssessmentAndTheClubSeesHowFar() {
        var answer = refer(member, somebody());
        answer.then().statusCode(201).body("status", equalTo("RECEIVED")).body("providerId", equalTo(club.toString()));
        assertThat(answer.asString()).doesNotContain("Thessaly", "cook");
        String id = answer.path("id");
        by(PRACTITIONER)
                .get("/v1/referrals/" + id)
                .then()
                .statusCode(200)
                .body("content.person.givenName", equalTo("Thessaly"))
                .body("content.worries", equalTo("Does not cook any more."))
                .body("content.consent.how", equalTo("IN_PERSON"))
                .body("personRef", nullValue());
        by(member).get("/v1/referrals/" + id).then().statusCode(403);

        var person = registered();
        link(id, person)
                .then()
                .statusCode(200)
                .body("status", equalTo("LINKED"))
                .body("content.person.familyName", equalTo("Wintergreen"));
        assertThat(status(id).then().statusCode(200).extract().asString())
                .contains("LINKED")
                .doesNotContain(person, "Thessaly");
        assess(person, findings(2)).then().statusCode(201);
        status(id).then().body("status", equalTo("ASSESSED"));
        close(id).then().statusCode(200).body("erasedFrom", nullValue());
        status(id).then().body("status", equalTo("CLOSED")).body("closedFor", equalTo("COULD_NOT_BE_REACHED"));
        link(id, person).then().statusCode(409).body("currentState", equalTo("CLOSED"));

        var export =
                by(PRACTITIONER).header("Purpose", "REQUEST_OF_THE_PERSON").get("/v1/people/" + person + "/export");
        export.then().body("referrals[0].worries", equalTo("Does not cook any more."));
        assertThat(export.asString()).doesNotContain("Clubleader");
        by(Login.as("auditor"))
                .get("/v1/people/" + person + "/accesses")
                .then()
                .body("items.what", hasItem("GET /v1/referrals/…/status"));
        var steps = Broker.await("eligibility.case.v1", person, 3);
        assertThat(steps.getFirst().value()).contains("REFERRAL_LINKED", id).doesNotContain("Thessaly");
        assertThat(Broker.await("eligibility.case.v1", id, 1).getFirst().value())
                .contains("REFERRAL_RECEIVED", "\"area\":\"NORTH\"", "\"personRef\":null")
                .doesNotContain("Thessaly", "cook");
    }

    @Test
    void needsConsentThatWasGiven() {
        var without = somebody();
        without.remove("consent");
        refer(member, without)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/consent-missing"))
                .body("citation", containsString("confidentiality"));
        var refused = somebody();
        refused.put("consent", Map.of("given", false, "on", "2026-11-20", "how", "IN_PERSON"));
        refer(member, refused).then().statusCode(422);
        var ahead = somebody();
        ahead.put("consent", Map.of("given", true, "on", "2026-11-24", "how", "IN_PERSON"));
        refer(member, ahead).then().statusCode(422).body("type", equalTo("/problems/consent-later"));
        var unreachable = somebody();
        unreachable.put("reach", Map.of("when", "afternoons"));
        refer(member, unreachable).then().statusCode(400);
    }

    @Test
    void isForTheCouncilThatIsNamedOrOnesOwn() {
        var unnamed = somebody();
        unnamed.remove("authority");
        refer(member, unnamed).then().statusCode(422).body("type", equalTo("/problems/council-unclear"));
        refer(PRACTITIONER, unnamed)
                .then()
                .statusCode(201)
                .body("authority", equalTo(Login.COUNCIL))
                .body("channel", equalTo("PRACTITIONER"));
        refer(STRANGER, somebody()).then().statusCode(422);
    }

    @Test
    void isSeenByNoOtherClubAndNoOtherCouncil() {
        var id = referred();
        var other = Login.ofProvider(UUID.randomUUID());
        by(other).get("/v1/referrals/" + id + "/status").then().statusCode(404);
        by(other).get("/v1/referrals").then().statusCode(200).body("items", hasSize(0));
        by(member).get("/v1/referrals").then().body("items.id", equalTo(List.of(id)));
        by(STRANGER).get("/v1/referrals/" + id).then().statusCode(404);
        by(STRANGER, Map.of("personRef", registered()))
                .post("/v1/referrals/" + id + "/link")
                .then()
                .statusCode(404);
        by(STRANGER, Map.of("reason", "DONE"))
                .post("/v1/referrals/" + id + "/closure")
                .then()
                .statusCode(404);
        by(STRANGER).get("/v1/referrals").then().body("items.id", not(hasItem(id)));
        by(PRACTITIONER)
                .get("/v1/referrals?status=RECEIVED&limit=200")
                .then()
                .body("items.status", not(hasItem("CLOSED")));
        var elsewhere = by(STRANGER, org.opendps.eligibility.Casework.somebody())
                .post("/v1/people")
                .path("personRef")
                .toString();
        link(id, elsewhere).then().statusCode(404);
    }

    @Test
    void portalRefersWithAMandateToAct() {
        var portal = new Login("portal-" + club, Set.of("portal"), null, null);
        by(portal, somebody())
                .post("/v1/referrals")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/on-behalf-of-missing"));
        by(portal, somebody())
                .header("On-Behalf-Of", "me")
                .post("/v1/referrals")
                .then()
                .statusCode(400);
        Response answer = by(portal, somebody()).header("On-Behalf-Of", club).post("/v1/referrals");
        answer.then().statusCode(404);
        var mandate = UUID.randomUUID();
        mandate(mandate, 1, portal, "READ", "GIVEN");
        for (int i = 0; i < 200 && answer.statusCode() == 404; i++) {
            answer = by(portal, somebody()).header("On-Behalf-Of", club).post("/v1/referrals");
        }
        answer.then().statusCode(403).body("type", equalTo("/problems/mandate-only-reads"));
        mandate(mandate, 2, portal, "ACT", "GIVEN");
        for (int i = 0; i < 200 && answer.statusCode() == 403; i++) {
            answer = by(portal, somebody()).header("On-Behalf-Of", club).post("/v1/referrals");
        }
        answer.then().statusCode(201).body("channel", equalTo("PORTAL"));
        by(portal)
                .header("On-Behalf-Of", club)
                .get("/v1/referrals/" + answer.path("id") + "/status")
                .then()
                .statusCode(200);
        goTo("2027-11-24T12:00:00Z");
        by(portal).header("On-Behalf-Of", club).get("/v1/referrals").then().statusCode(404);
    }

    private void mandate(UUID mandate, int version, Login portal, String scope, String status) {
        Broker.send("registry.mandate.v1", mandate, UUID.randomUUID(), """
                {"kind": "MANDATE_GIVEN", "mandateId": "%s", "version": %d, "portalId": "%s", "portalClient": "%s",
                 "providerId": "%s", "scope": "%s", "from": "2026-11-23", "until": "2027-11-23", "sandboxOnly": false,
                 "status": "%s", "authority": null}""".formatted(
                        mandate, version, UUID.randomUUID(), portal.name(), club, scope, status));
    }

    @Test
    void goesWithTheClubWhenThatIsMergedIntoAnother() {
        var id = referred();
        var successor = UUID.randomUUID();
        Broker.send("registry.provider.v1", club, UUID.randomUUID(), """
                {"kind": "PROVIDER_MERGED", "providerId": "%s", "version": 2, "status": "MERGED", "mergedInto": "%s"}""".formatted(club, successor));
        var answer = by(Login.ofProvider(successor)).get("/v1/referrals/" + id + "/status");
        for (int i = 0; i < 200 && answer.statusCode() == 404; i++) {
            answer = by(Login.ofProvider(successor)).get("/v1/referrals/" + id + "/status");
        }
        answer.then().statusCode(200).body("providerId", equalTo(successor.toString()));
        // a login that still names the duplicate goes on as the other
        status(id).then().statusCode(200);
    }

    private String stored(String what, String referral) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(what)) {
            statement.setString(1, referral);
            try (var row = statement.executeQuery()) {
                return row.next() ? String.valueOf(row.getString(1)) : "none";
            }
        }
    }

    @Test
    void whatLeadsToNobodyIsErasedWithItsKeyAYearAfterItIsClosed() throws SQLException {
        var key = "select wrapped is not null from person_key where person_ref = ?::uuid";
        var id = referred();
        assertThat(stored(key, id)).isEqualTo("t");
        close(id).then().statusCode(200).body("erasedFrom", equalTo("2027-11-23"));
        goTo("2027-11-22T12:00:00Z");
        days.turn();
        by(PRACTITIONER).get("/v1/referrals/" + id).then().body("content.person.givenName", equalTo("Thessaly"));
        goTo("2027-11-23T00:00:00Z");
        days.turn();
        by(PRACTITIONER)
                .get("/v1/referrals/" + id)
                .then()
                .statusCode(200)
                .body("content", nullValue())
                .body("status", equalTo("CLOSED"));
        assertThat(stored(key, id)).isEqualTo("f");
        assertThat(stored("select content is null from referral where id = ?::uuid", id))
                .isEqualTo("t");
    }

    @Test
    void whatNobodyConsentsToAnyMoreIsErasedAtOnce() throws SQLException {
        var id = referred();
        close(id, "CONSENT_WITHDRAWN").then().statusCode(200).body("erasedFrom", equalTo("2026-11-23"));
        days.turn();
        by(PRACTITIONER).get("/v1/referrals/" + id).then().body("content", nullValue());
        assertThat(stored("select wrapped is not null from person_key where person_ref = ?::uuid", id))
                .isEqualTo("f");
    }

    @Test
    void whatIsLinkedOpensWithThePersonsKeyOnly() throws SQLException {
        var id = referred();
        link(id, registered()).then().statusCode(200);
        assertThat(stored("select wrapped is not null from person_key where person_ref = ?::uuid", id))
                .isEqualTo("f");
        by(PRACTITIONER).get("/v1/referrals/" + id).then().body("content.person.givenName", equalTo("Thessaly"));
    }

    private static Response export(String person) {
        return by(PRACTITIONER).header("Purpose", "REQUEST_OF_THE_PERSON").get("/v1/people/" + person + "/export");
    }

    /** UK GDPR Article 5(1)(d): nobody is left with what was said of somebody else. */
    @Test
    void goesToSomebodyElseWhenItWasLinkedToTheWrongPerson() {
        var wrong = registered();
        var right = registered();
        var id = referred();
        link(id, wrong).then().statusCode(200);
        link(id, wrong).then().statusCode(409).body("currentState", equalTo("LINKED"));
        link(id, right)
                .then()
                .statusCode(200)
                .body("personRef", equalTo(right))
                .body("content.person.givenName", equalTo("Thessaly"));
        export(wrong).then().body("referrals", hasSize(0));
        export(right).then().body("referrals.id", equalTo(List.of(id)));
        close(id).then().statusCode(200);
        link(id, wrong).then().statusCode(409);
    }

    @Test
    void showsThePersonWhoHadReadItBeforeItWasLinked() {
        var id = referred();
        by(PRACTITIONER.named("earlier-reader"))
                .get("/v1/referrals/" + id)
                .then()
                .statusCode(200);
        var person = registered();
        link(id, person).then().statusCode(200);
        by(PRACTITIONER.named("later-reader")).get("/v1/referrals/" + id).then().statusCode(200);
        by(PRACTITIONER)
                .get("/v1/people/" + person + "/accesses")
                .then()
                .body(
                        "items.findAll { it.what == 'GET /v1/referrals/…' }.by",
                        hasItems("earlier-reader", "later-reader"));
        assertThat(export(person).jsonPath().getList("accesses.by", String.class))
                .contains("earlier-reader");
    }

    @Test
    void waitsForAnAssessmentAsWhatThePersonWasReferredFor() {
        var carer = somebody();
        carer.put("kind", "CARER");
        String id = refer(member, carer).path("id");
        var person = registered();
        link(id, person).then().statusCode(200);
        Casework.assess(person, Casework.findings(2)).then().statusCode(201);
        status(id).then().body("status", equalTo("LINKED"));
        Casework.assess(
                        person,
                        Map.of(
                                "kind",
                                "CARER",
                                "necessaryCare",
                                true,
                                "healthAtRisk",
                                true,
                                "wellbeing",
                                Map.of("significantImpact", true, "areas", List.of("HEALTH"))))
                .then()
                .statusCode(201);
        status(id).then().body("status", equalTo("ASSESSED"));
    }

    @Test
    void everyStepFromEveryState() {
        StateTable.check(
                "Referral",
                ReferralStatus.values(),
                ReferralStatus::next,
                Map.of(
                        "RECEIVED", "LINKED CLOSED",
                        "LINKED", "LINKED ASSESSED CLOSED",
                        "ASSESSED", "LINKED CLOSED",
                        "CLOSED", ""));
    }
}
