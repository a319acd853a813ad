package org.opendps.registry.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.opendps.registry.Registry.COMMISSIONER;
import static org.opendps.registry.Registry.ELSEWHERE;
import static org.opendps.registry.Registry.answer;
import static org.opendps.registry.Registry.apply;
import static org.opendps.registry.Registry.backToTheRealTime;
import static org.opendps.registry.Registry.decide;
import static org.opendps.registry.Registry.evaluated;
import static org.opendps.registry.Registry.goTo;
import static org.opendps.registry.Registry.openSystem;
import static org.opendps.registry.Registry.pack;
import static org.opendps.registry.Registry.provider;
import static org.opendps.registry.Registry.submit;
import static org.opendps.registry.Registry.system;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.blocks.day.DayTurning;
import org.opendps.registry.RegistryStack;
import org.opendps.test.Broker;
import org.opendps.test.Login;

/** Questions, extensions, and the clock that they stop or move. */
@QuarkusTest
@WithTestResource(RegistryStack.class)
class ClarificationTest {

    private static final Map<String, String> QUESTION = Map.of("question", "Who is your safeguarding lead?");

    @Inject
    DayTurning days;

    private Login provider = Login.newcomer("nobody yet");

    @BeforeEach
    void somebodyHasRegistered() {
        provider = provider();
    }

    @AfterEach
    void now() {
        backToTheRealTime();
    }

    private static String legacySystem() {
        var request = system();
        request.putAll(Map.of("regime", "PCR2015_DPS", "contractNoticeSubmittedOn", "2022-05-01"));
        request.remove("admissionDuringTerm");
        return openSystem(request);
    }

    private String submittedTo(String system) {
        var id = apply(provider, system, pack()).jsonPath().getString("id");
        submit(provider, id).then().statusCode(200);
        return id;
    }

    private static Response giveBack(Login by, String id) {
        return by(by, QUESTION).post("/v1/applications/" + id + "/return");
    }

    private static Response extend(String id) {
        return by(COMMISSIONER, Map.of("reasonCode", "ADDITIONAL_DOCUMENTS", "reason", "A reference is missing"))
                .post("/v1/applications/" + id + "/extension");
    }

    private static Response read(String id) {
        return by(COMMISSIONER).get("/v1/applications/" + id);
    }

    @Test
    void questionIsAnsweredWithTheNextSubmission() {
        var id = submittedTo(openSystem(system()));
        giveBack(ELSEWHERE, id).then().statusCode(404);
        by(COMMISSIONER, Map.of("question", " "))
                .post("/v1/applications/" + id + "/return")
                .then()
                .statusCode(400);
        giveBack(Login.as("evaluator"), id).then().statusCode(200).body("status", equalTo("RETURNED"));
        giveBack(COMMISSIONER, id).then().statusCode(409).body("currentState", equalTo("RETURNED"));
        var answer = Map.of("answer", "The club's secretary");
        by(provider(), answer).post("/v1/applications/" + id + "/answer").then().statusCode(404);
        by(provider, answer).post("/v1/applications/" + id + "/answer").then().statusCode(200);
        submit(provider, id).then().statusCode(200).body("status", equalTo("SUBMITTED"));
        by(provider, answer).post("/v1/applications/" + id + "/answer").then().statusCode(409);
        read(id).then()
                .body("clarifications.question", contains(QUESTION.get("question")))
                .body("clarifications.answer", contains("The club's secretary"));
    }

    @Test
    void councilsOwnTargetStandsStillWhileItAsks() {
        goTo("2026-11-23T09:00:00Z");
        var id = submittedTo(openSystem(system()));
        goTo("2026-11-26T09:00:00Z");
        giveBack(COMMISSIONER, id).then().body("clock", equalTo("STOPPED")).body("daysLeft", equalTo(6));
        goTo("2026-12-10T09:00:00Z");
        days.turn();
        read(id).then().body("clock", equalTo("STOPPED"));
        answer(provider, id).then().statusCode(200);
        submit(provider, id)
                .then()
                .body("clock", equalTo("RUNNING"))
                .body("receivedOn", equalTo("2026-11-23"))
                .body("decisionDue", equalTo("2026-12-18"));
    }

    @Test
    void lawsTenDaysRunOnAndCanBeFifteenOnce() {
        goTo("2022-12-16T09:00:00Z");
        var id = submittedTo(legacySystem());
        giveBack(COMMISSIONER, id).then().body("clock", equalTo("RUNNING")).body("daysLeft", equalTo(10));
        goTo("2023-01-04T23:59:59Z");
        read(id).then().body("clock", equalTo("RUNNING")).body("daysLeft", equalTo(0));
        by(COMMISSIONER, Map.of("reasonCode", "OTHER"))
                .post("/v1/applications/" + id + "/extension")
                .then()
                .statusCode(400);
        extend(id)
                .then()
                .statusCode(200)
                .body("decisionDue", equalTo("2023-01-11"))
                .body("decisionDueRule.citation", equalTo("PCR 2015 reg 34(17)"))
                .body("decisionDueRule.extensionCode", equalTo("ADDITIONAL_DOCUMENTS"));
        extend(id).then().statusCode(409).body("type", equalTo("/problems/extended-already"));
        goTo("2023-01-12T00:00:00Z");
        read(id).then().body("clock", equalTo("OVERDUE"));
    }

    @Test
    void actKnowsNoExtension() {
        var id = submittedTo(openSystem(system()));
        extend(id).then().statusCode(422).body("type", equalTo("/problems/extension-not-provided"));
    }

    @Test
    void officerWhoGetsNoAnswerCanRefuse() {
        var id = submittedTo(legacySystem());
        giveBack(COMMISSIONER, id).then().statusCode(200);
        evaluated(id, "SAFEGUARDING");
        decide(COMMISSIONER, id, "ADMIT").then().statusCode(409);
        decide(COMMISSIONER, id, "REFUSE").then().statusCode(200).body("status", equalTo("REFUSED"));
    }

    @Test
    void dueDecisionIsToldBeforeItIsMissedAndOnceAfter() {
        goTo("2026-11-23T09:00:00Z");
        var system = openSystem(system());
        var id = submittedTo(system);
        for (var day : new String[] {"2026-12-01", "2026-12-02", "2026-12-03", "2026-12-04", "2026-12-07"}) {
            goTo(day + "T12:00:00Z");
            days.turn();
        }
        var overdue = "/v1/purchasing-systems/" + system + "/applications?overdue=ONLY";
        by(COMMISSIONER).get(overdue).then().body("items", empty());
        goTo("2026-12-08T00:00:00Z");
        days.turn();
        days.turn();
        by(COMMISSIONER).get(overdue).then().body("items.id", contains(id)).body("items[0].daysLeft", equalTo(-1));
        var told = Broker.await("registry.application.v1", id, 4).stream()
                .map(message -> JsonPath.from(message.value()))
                .toList();
        assertThat(told)
                .extracting(event -> event.getString("kind"))
                .containsExactly(
                        "APPLICATION_SUBMITTED",
                        "APPLICATION_DECISION_DUE",
                        "APPLICATION_DECISION_DUE",
                        "APPLICATION_DECISION_OVERDUE");
        assertThat(told.subList(1, 4))
                .extracting(event -> event.getInt("daysLeft"))
                .containsExactly(3, 1, -1);
    }

    @Test
    void applicantTakesItBackAndCanApplyAgain() {
        var system = openSystem(system());
        var id = submittedTo(system);
        var path = "/v1/applications/" + id + "/withdrawal";
        by(provider()).post(path).then().statusCode(404);
        by(provider)
                .post(path)
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"))
                .body("daysLeft", nullValue());
        by(provider).post(path).then().statusCode(409);
        apply(provider, system, pack()).then().statusCode(201);
        by(provider).get("/v1/applications").then().statusCode(200).body("items", hasSize(2));
        by(provider()).get("/v1/applications").then().body("items", empty());
    }

    @Test
    void listIsFilteredByStatus() {
        var system = openSystem(system());
        var id = submittedTo(system);
        var list = "/v1/purchasing-systems/" + system + "/applications?status=";
        by(COMMISSIONER).get(list + "SUBMITTED").then().body("items.id", contains(id));
        by(COMMISSIONER).get(list + "ADMITTED").then().body("items", empty());
        by(COMMISSIONER).get(list + "LOST").then().statusCode(400);
    }
}
