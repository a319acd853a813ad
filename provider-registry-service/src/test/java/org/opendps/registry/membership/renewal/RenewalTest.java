package org.opendps.registry.membership.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.opendps.registry.Registry.COMMISSIONER;
import static org.opendps.registry.Registry.ELSEWHERE;
import static org.opendps.registry.Registry.admitted;
import static org.opendps.registry.Registry.backToTheRealTime;
import static org.opendps.registry.Registry.goTo;
import static org.opendps.registry.Registry.openSystem;
import static org.opendps.registry.Registry.provider;
import static org.opendps.registry.Registry.system;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.blocks.day.DayTurning;
import org.opendps.registry.RegistryStack;
import org.opendps.registry.Trust;
import org.opendps.test.Broker;
import org.opendps.test.Login;

/** Declarations that are asked for again: five working days after Monday 23 November 2026 is the 30th. */
@QuarkusTest
@WithTestResource(RegistryStack.class)
class RenewalTest {

    @Inject
    DayTurning days;

    private Login provider = Login.newcomer("nobody yet");
    private String member = "";

    @BeforeEach
    void memberOfALegacySystem() {
        goTo("2026-11-23T09:00:00Z");
        provider = provider();
        var request = system();
        request.putAll(Map.of("regime", "PCR2015_DPS", "contractNoticeSubmittedOn", "2022-05-01"));
        request.remove("admissionDuringTerm");
        member = admitted(provider, openSystem(request));
    }

    @AfterEach
    void now() {
        backToTheRealTime();
    }

    private Response ask(Login by) {
        return by(by, Map.of("reason", "A trustee has changed")).post("/v1/members/" + member + "/renewals");
    }

    private Response declare(Login by, String renewal) {
        return by(by, Map.of("exclusionGrounds", List.of()))
                .post("/v1/members/" + member + "/renewals/" + renewal + "/declaration");
    }

    private List<String> told(int count) {
        return Broker.await("registry.member.v1", member, count).stream()
                .map(message -> JsonPath.from(message.value()).getString("kind"))
                .toList();
    }

    @Test
    void declarationIsDueInFiveWorkingDaysAndIsMadeOnce() {
        ask(ELSEWHERE).then().statusCode(404);
        var asked = ask(COMMISSIONER);
        asked.then()
                .statusCode(201)
                .body("due", equalTo("2026-11-30"))
                .body("dueCitation", equalTo("PCR 2015 reg 34(25)"));
        ask(COMMISSIONER).then().statusCode(409).body("type", equalTo("/problems/renewal-pending"));
        var renewal = asked.jsonPath().getString("id");
        declare(provider(), renewal).then().statusCode(404);
        var read = by(provider).get(asked.header("Location"));
        read.then().statusCode(200).body("status", equalTo("REQUESTED"));
        by(COMMISSIONER).get(asked.header("Location")).then().statusCode(200);
        by(ELSEWHERE).get(asked.header("Location")).then().statusCode(404);
        var declared = declare(provider, renewal);
        declared.then()
                .statusCode(200)
                .body("status", equalTo("RENEWED"))
                .body("declaredAs", equalTo("provider"))
                .body("confirmedBy", equalTo(provider.name()))
                .body("exclusion.outcome", equalTo("NONE"));
        assertThat(declared.header("ETag")).isNotEqualTo(read.header("ETag"));
        declare(provider, renewal).then().statusCode(409).body("currentState", equalTo("RENEWED"));
        ask(COMMISSIONER).then().statusCode(201);
        by(provider)
                .get("/v1/members/" + member + "/renewals")
                .then()
                .body("items.status", contains("RENEWED", "REQUESTED"));
    }

    @Test
    void lateDeclarationIsToldOnceAndCanStillBeMade() {
        var renewal = ask(COMMISSIONER).jsonPath().getString("id");
        goTo("2026-11-30T23:59:59Z");
        days.turn();
        goTo("2026-12-01T00:00:00Z");
        days.turn();
        days.turn();
        declare(provider, renewal).then().statusCode(200);
        assertThat(told(4))
                .containsExactly(
                        "MEMBER_ADMITTED", "MEMBER_RENEWAL_REQUESTED", "MEMBER_RENEWAL_OVERDUE", "MEMBER_RENEWED");
    }

    @Test
    void nothingIsAskedOfWhoIsNoMemberAnyMore() {
        var renewal = ask(COMMISSIONER).jsonPath().getString("id");
        by(COMMISSIONER, Map.of("ground", "AT_OWN_REQUEST", "reason", "It closes", "effectiveOn", "2026-11-25"))
                .post("/v1/members/" + member + "/removal")
                .then()
                .statusCode(200);
        goTo("2026-11-25T09:00:00Z");
        days.turn();
        goTo("2026-12-02T09:00:00Z");
        days.turn();

        declare(provider, renewal).then().statusCode(409).body("currentState", equalTo("REMOVED"));

        by(provider).get("/v1/members/" + member + "/renewals").then().body("items.status", contains("ENDED"));
        assertThat(told(4))
                .containsExactly(
                        "MEMBER_ADMITTED", "MEMBER_RENEWAL_REQUESTED", "MEMBER_REMOVAL_NOTIFIED", "MEMBER_REMOVED");
    }

    private static Map<String, Object> fraud() {
        return Map.of(
                "exclusionGrounds",
                List.of(Map.of("ground", "THEFT_FRAUD_BRIBERY", "eventOn", "2026-01-15", "circumstances", "A fine")));
    }

    /** Five years from the conviction (PCR 2015 reg 57(11)). */
    @Test
    void whatADeclaredGroundMeansIsShownToThoseWhoDecide() {
        var renewal = ask(COMMISSIONER).header("Location");
        by(provider, fraud())
                .post(renewal + "/declaration")
                .then()
                .statusCode(200)
                .body("exclusion.outcome", equalTo("EXCLUDED"))
                .body("exclusion.findings[0].until", equalTo("2031-01-15"));

        by(COMMISSIONER).get(renewal).then().body("exclusion.outcome", equalTo("EXCLUDED"));
        by(Trust.officer())
                .get(renewal)
                .then()
                .statusCode(200)
                .body("status", equalTo("RENEWED"))
                .body("exclusion", nullValue())
                .body("exclusionGrounds", nullValue());
    }

    @Test
    void whatAnOfficerDeclaresSaysWhoOfTheProviderStandsByIt() {
        var officer = Trust.officer();
        var consent = Trust.consent(officer);
        consent.put("givenOn", "2026-11-23");
        Trust.consenting(provider, provider.provider(), consent).then().statusCode(201);
        var path = ask(COMMISSIONER).header("Location") + "/declaration";
        var request = new HashMap<String, Object>(Map.of("exclusionGrounds", List.of()));
        declareFor(officer, request, path)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/confirmation-unclear"));
        request.putAll(Map.of("confirmedBy", "Pat Miller", "channel", "PHONE"));

        declareFor(officer, request, path)
                .then()
                .statusCode(200)
                .body("declaredBy", equalTo(officer.name()))
                .body("declaredAs", equalTo("support-officer"))
                .body("confirmedBy", equalTo("Pat Miller"))
                .body("confirmedThrough", equalTo("PHONE"));
    }

    private Response declareFor(Login officer, Map<String, Object> request, String path) {
        return by(officer, request)
                .header("On-Behalf-Of", String.valueOf(provider.provider()))
                .post(path);
    }
}
