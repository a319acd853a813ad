package org.opendps.calloff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.opendps.calloff.Scene.AUDITOR;
import static org.opendps.calloff.Scene.COMMISSIONER;
import static org.opendps.calloff.Scene.EVALUATOR;
import static org.opendps.calloff.Scene.offer;
import static org.opendps.calloff.Scene.open;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.blocks.time.London;
import org.opendps.test.ActingMatrix;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

/** Portals and support officers do for a club what the club may do, and a support officer is still of the council. */
@QuarkusTest
@WithTestResource(TestStack.class)
class ActingForTest {

    private final Login portal = new Login("portal-" + UUID.randomUUID(), Set.of("portal"), null, null);
    private final Login officer = Login.as("support-officer").named("officer-" + UUID.randomUUID());

    private Scene scene;
    private String callOff;

    @BeforeEach
    void publish() {
        scene = Scene.begin();
        callOff = scene.published();
    }

    @AfterEach
    void backToTheRealTime() {
        Scene.backToTheRealTime();
    }

    private static LocalDate inDays(int days) {
        return LocalDate.now(London.ZONE).plusDays(days);
    }

    static void mandate(Login portal, UUID provider, String scope, int fromDays, int untilDays, String status) {
        var id = UUID.randomUUID();
        Scene.send("registry.mandate.v1", id, """
                {"kind": "MANDATE_GIVEN", "mandateId": "%s", "version": 1, "portalId": "%s", "portalClient": "%s",
                 "providerId": "%s", "scope": "%s", "from": "%s", "until": "%s", "sandboxOnly": false, "status": "%s"}
                """.formatted(
                id, UUID.randomUUID(), portal.name(), provider, scope, inDays(fromDays), inDays(untilDays), status));
        Scene.await("select 1 from acting_mandate where mandate_id = '" + id + "'");
    }

    static UUID consent(Login officer, UUID provider, int untilDays) {
        var id = UUID.randomUUID();
        consentAt(id, 1, officer, provider, untilDays, "GIVEN");
        return id;
    }

    static void consentAt(UUID id, int version, Login officer, UUID provider, int untilDays, String status) {
        Scene.send("registry.consent.v1", id, """
                {"kind": "CONSENT_GIVEN", "consentId": "%s", "version": %d, "providerId": "%s", "officer": "%s",
                 "authority": "%s", "from": "2026-01-01", "until": "%s", "status": "%s"}
                """.formatted(
                        id, version, provider, officer.name(), officer.authority(), inDays(untilDays), status));
        Scene.await("select 1 from acting_consent where consent_id = '" + id + "' and version >= " + version);
    }

    private static RequestSpecification onBehalf(Login login, Object provider) {
        return by(login).header("On-Behalf-Of", provider.toString());
    }

    private static RequestSpecification onBehalf(Login login, Object provider, Object body) {
        return by(login, body).header("On-Behalf-Of", provider.toString());
    }

    private Response bids(Login login, UUID provider) {
        return onBehalf(login, provider, offer("47.11")).post("/v1/call-offs/" + callOff + "/bids");
    }

    @Test
    void saysForWhom() {
        for (var login : Set.of(portal, officer)) {
            by(login)
                    .get("/v1/call-offs")
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("/problems/on-behalf-of-missing"));
            onBehalf(login, "no-id")
                    .get("/v1/call-offs")
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("/problems/on-behalf-of-malformed"));
            onBehalf(login, scene.near).get("/v1/call-offs").then().statusCode(404);
        }
        var club = Login.ofProvider(scene.near);
        onBehalf(club, scene.near).get("/v1/call-offs/" + callOff).then().statusCode(200);
        onBehalf(club, scene.far).get("/v1/call-offs/" + callOff).then().statusCode(404);
    }

    @Test
    void representativesActByWhatTheRegistryTold() {
        new ActingMatrix(
                        scene.near,
                        inDays(0),
                        request -> request.get("/v1/call-offs/" + callOff),
                        request -> request.contentType(ContentType.JSON)
                                .body(Map.of("text", "Is there a bus?"))
                                .post("/v1/call-offs/" + callOff + "/questions"))
                .isKept();
    }

    @Test
    void aMandateForReadingOnlyReads() {
        mandate(portal, scene.near, "READ", 0, 0, "GIVEN");
        onBehalf(portal, scene.near).get("/v1/call-offs").then().statusCode(200).body("items.id", hasItem(callOff));
        onBehalf(portal, scene.near)
                .get("/v1/call-offs/" + callOff)
                .then()
                .statusCode(200)
                .body("$", not(hasKey("personRef")));
        for (var path : new String[] {"/bids", "/questions", "/amendments"}) {
            onBehalf(portal, scene.near)
                    .get("/v1/call-offs/" + callOff + path)
                    .then()
                    .statusCode(200);
        }
        onBehalf(portal, scene.near)
                .get("/v1/placements")
                .then()
                .statusCode(200)
                .body("items", empty());
        onBehalf(portal, scene.near).get("/v1/waiting-clarifications").then().statusCode(200);
        bids(portal, scene.near).then().statusCode(403).body("type", equalTo("/problems/mandate-only-reads"));
        onBehalf(portal, scene.far).get("/v1/call-offs/" + callOff).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 0, GIVEN, 201",
        "0, 1, GIVEN, 201",
        "-2, -1, GIVEN, 404",
        "1, 2, GIVEN, 404",
        "0, 1, SUSPENDED, 404"
    })
    void aMandateCountsFromItsFirstDayToItsLast(int from, int until, String status, int answer) {
        mandate(portal, scene.near, "ACT", from, until, status);
        bids(portal, scene.near).then().statusCode(answer);
    }

    @Test
    void aPortalBidsAsksAndReadsTheReceipt() {
        mandate(portal, scene.near, "ACT", 0, 1, "GIVEN");
        var bid = bids(portal, scene.near).then().statusCode(201).extract().<String>path("id");
        onBehalf(portal, scene.near, Map.of())
                .post("/v1/bids/" + bid + "/submission")
                .then()
                .statusCode(200);
        onBehalf(portal, scene.near).get("/v1/bids/" + bid + "/receipt").then().statusCode(200);
        onBehalf(portal, scene.near).get("/v1/bids/" + bid).then().body("price", equalTo("47.11"));
        onBehalf(portal, scene.near, Map.of("text", "Is there a bus?"))
                .post("/v1/call-offs/" + callOff + "/questions")
                .then()
                .statusCode(201)
                .body("mine", equalTo(true));
        by(Login.ofProvider(scene.near)).get("/v1/bids/" + bid).then().body("price", equalTo("47.11"));
    }

    /** A support officer is of the council: what they submit for a club is as sealed as any bid, and so is their name. */
    @Test
    void anOfficersBidForAClubIsSealedFromTheCouncil() {
        bids(officer, scene.near).then().statusCode(404);
        consent(officer, scene.near, 0);
        var bid = bids(officer, scene.near).then().statusCode(201).extract().<String>path("id");
        onBehalf(officer, scene.near, Map.of())
                .post("/v1/bids/" + bid + "/submission")
                .then()
                .statusCode(200);
        onBehalf(officer, scene.near, Map.of("text", "Is there a bus?"))
                .post("/v1/call-offs/" + callOff + "/questions")
                .then()
                .statusCode(201);
        by(COMMISSIONER)
                .get("/v1/bids/" + bid)
                .then()
                .body("sealed", equalTo(true))
                .body("$", not(hasKey("price")))
                .body("$", not(hasKey("providerId")));
        by(officer).get("/v1/bids/" + bid).then().statusCode(400);
        var timeline = "/v1/call-offs/" + callOff + "/timeline";
        assertThat(by(COMMISSIONER).get(timeline).asString())
                .doesNotContain(officer.name())
                .doesNotContain(scene.near.toString());
        assertThat(Scene.rows("select table_name from audit_entry where actor = '" + officer.name()
                        + "' and not audit_hides(table_name, subject)"))
                .isEmpty();

        Scene.opened(callOff);
        by(COMMISSIONER)
                .get(timeline)
                .then()
                .body("items.find { it.what == 'BID_SUBMITTED' }.who", equalTo(officer.name()))
                .body("items.find { it.what == 'BID_SUBMITTED' }.onBehalfOf", equalTo(scene.near.toString()))
                .body("items.find { it.what == 'QUESTION_ASKED' }.who", equalTo("a bidder"));
        assertThat(Scene.rows("select distinct on_behalf_of from audit_entry where actor = '" + officer.name() + "'"))
                .containsExactly(scene.near.toString());
        assertThat(Scene.rows("select table_name from audit_entry where table_name = 'question' and actor = '"
                        + officer.name() + "' and not audit_hides(table_name, subject)"))
                .isEmpty();
    }

    @Test
    void aConsentThatIsOverOrTakenBackCountsForNothing() {
        var consent = consent(officer, scene.near, 1);
        onBehalf(officer, scene.near).get("/v1/call-offs/" + callOff).then().statusCode(200);
        consentAt(consent, 2, officer, scene.near, 1, "WITHDRAWN");
        onBehalf(officer, scene.near).get("/v1/call-offs/" + callOff).then().statusCode(404);
        consent(officer, scene.far, -1);
        onBehalf(officer, scene.far).get("/v1/call-offs/" + callOff).then().statusCode(404);
    }

    /** Procurement Act 2023 ss.81, 82. */
    @Test
    void whoeverCouldActForABidderNeitherOpensNorJudges() {
        var both = new Login(officer.name(), Set.of("support-officer", "commissioner"), Login.COUNCIL, null);
        var judge =
                new Login("judge-" + UUID.randomUUID(), Set.of("support-officer", "evaluator"), Login.COUNCIL, null);
        consent(both, scene.near, 5);
        consent(judge, scene.near, 5);
        // of somebody who may not bid here, and one that was over before the publication
        consent(COMMISSIONER, UUID.randomUUID(), 5);
        consent(AUDITOR, scene.near, -1);
        var bid = Scene.submitted(scene.near, callOff, "50.00");
        var other = Scene.submitted(scene.far, callOff, "51.00");
        Scene.afterTheDeadline();
        open(both, callOff).then().statusCode(403).body("type", equalTo("/problems/acts-for-bidder"));
        open(COMMISSIONER, callOff).then().statusCode(200);
        open(AUDITOR, callOff).then().statusCode(200).body("bids", hasSize(2));
        Scene.declare(judge, callOff).then().statusCode(201);
        Scene.declare(EVALUATOR, callOff).then().statusCode(201);
        for (var one : Set.of(bid, other)) {
            Scene.score(judge, one, 3, 3, 3).then().statusCode(403).body("type", equalTo("/problems/acts-for-bidder"));
            Scene.score(EVALUATOR, one, 3, 3, 3).then().statusCode(201);
        }
        by(both, Map.of("ground", "EXCLUDED_SUPPLIER", "reason", "convicted", "representations", "asked"))
                .post("/v1/bids/" + other + "/exclusion")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/acts-for-bidder"));
        by(both, Map.of("kind", "CLARIFICATION", "text", "How?", "answerBy", "2099-01-01T00:00:00Z"))
                .post("/v1/bids/" + other + "/clarifications")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/acts-for-bidder"));
        by(both, Map.of("reason", "nobody is good enough"))
                .post("/v1/call-offs/" + callOff + "/no-award")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/acts-for-bidder"));
        by(COMMISSIONER)
                .get("/v1/call-offs/" + callOff + "/timeline")
                .then()
                .body(
                        "items.findAll { it.what == 'ATTEMPT_REFUSED' }.detail",
                        contains("the opening: acts-for-bidder"));
    }

    /** Nor do they decide what becomes of the bids once those are ranked. */
    @Test
    void whoeverCouldActForABidderDecidesNothingAboutTheAward() {
        scene.assessedAndPlanned();
        var both = new Login(
                "both-" + UUID.randomUUID(),
                Set.of("support-officer", "commissioner", "practitioner"),
                Login.COUNCIL,
                null);
        consent(both, scene.far, 5);
        var bid = Scene.submitted(scene.near, callOff, "50.00");
        Scene.submitted(scene.far, callOff, "51.00");
        Scene.opened(callOff);
        var other = by(COMMISSIONER).get("/v1/call-offs/" + callOff + "/bids").<String>path("items[1].id");
        Scene.scored(bid, 5, 5, 5);
        Scene.scored(other, 2, 2, 2);
        Scene.settle(callOff, java.util.List.of(Scene.consensus(bid, 5, 5, 5), Scene.consensus(other, 2, 2, 2)))
                .then()
                .statusCode(200);
        actsForBidder(Scene.recommend(both, callOff, bid));
        Scene.recommend(COMMISSIONER, callOff, bid).then().statusCode(201);
        Scene.lookedUp(callOff, scene.near);
        actsForBidder(Scene.award(both, callOff));
        for (var path : Set.of("/recommendation/withdrawal", "/no-award")) {
            actsForBidder(by(both, Map.of("reason", "another is better")).post("/v1/call-offs/" + callOff + path));
        }
        Scene.award(Scene.COMMISSIONER_2, callOff).then().statusCode(201);
    }

    private static void actsForBidder(Response answer) {
        answer.then().statusCode(403).body("type", equalTo("/problems/acts-for-bidder"));
    }
}
