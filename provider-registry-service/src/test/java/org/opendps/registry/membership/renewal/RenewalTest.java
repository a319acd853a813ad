package org.opendps.registry.membership.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.blocks.day.DayTurning;
import org.opendps.registry.RegistryStack;
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
        declare(provider, renewal).then().statusCode(200).body("status", equalTo("RENEWED"));
        declare(provider, renewal).then().statusCode(409).body("currentState", equalTo("RENEWED"));
        ask(COMMISSIONER).then().statusCode(201);
        by(provider).get("/v1/members/" + member + "/renewals").then().body("status", contains("RENEWED", "REQUESTED"));
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
}
