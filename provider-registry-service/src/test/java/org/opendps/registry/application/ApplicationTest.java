package org.opendps.registry.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.opendps.registry.Registry.COMMISSIONER;
import static org.opendps.registry.Registry.ELSEWHERE;
import static org.opendps.registry.Registry.apply;
import static org.opendps.registry.Registry.backToTheRealTime;
import static org.opendps.registry.Registry.decide;
import static org.opendps.registry.Registry.draftSystem;
import static org.opendps.registry.Registry.goTo;
import static org.opendps.registry.Registry.openSystem;
import static org.opendps.registry.Registry.pack;
import static org.opendps.registry.Registry.provider;
import static org.opendps.registry.Registry.submit;
import static org.opendps.registry.Registry.submitted;
import static org.opendps.registry.Registry.system;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.registry.RegistryStack;
import org.opendps.test.AtOnce;
import org.opendps.test.Broker;
import org.opendps.test.Login;

@QuarkusTest
@WithTestResource(RegistryStack.class)
class ApplicationTest {

    private static final Map<String, String> REASON = Map.of(
            "criterion", "Safeguarding",
            "reason", "No named lead",
            "remedy", "Name a lead and apply again");

    private Login provider = Login.newcomer("nobody yet");

    @BeforeEach
    void somebodyHasRegistered() {
        provider = provider();
    }

    @AfterEach
    void now() {
        backToTheRealTime();
    }

    private static String id(io.restassured.response.Response answer) {
        return answer.jsonPath().getString("id");
    }

    @Test
    void startsAsADraftThatOnlyTheApplicantSees() {
        var system = openSystem(system());
        var answer = apply(provider, system, pack());
        answer.then()
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .body("providerId", equalTo(String.valueOf(provider.provider())))
                .body("sessionPrice", equalTo("55.00"))
                .body("decisionDue", nullValue());
        var path = "/v1/applications/" + id(answer);
        by(provider).get(path).then().statusCode(200).header("ETag", "\"0\"");
        by(COMMISSIONER).get(path).then().statusCode(404);
        by(provider()).get(path).then().statusCode(404);
        by(COMMISSIONER)
                .get("/v1/purchasing-systems/" + system + "/applications")
                .then()
                .statusCode(200)
                .body("items", equalTo(List.of()));
        decide(COMMISSIONER, id(answer), "ADMIT").then().statusCode(404);
    }

    @Test
    void isRefusedWhileTheSystemAdmitsNobody() {
        var draft = draftSystem(system());
        apply(provider, draft, pack()).then().statusCode(404);
        apply(provider.at(Login.OTHER_COUNCIL), draft, pack()).then().statusCode(404);
        apply(provider.at(Login.COUNCIL), draft, pack())
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/admission-not-open"))
                .body("systemStatus", equalTo("DRAFT"));
        var request = system();
        request.put("admissionDuringTerm", "NONE");
        request.put("validFrom", "2026-12-01");
        var system = openSystem(request);
        goTo("2026-11-30T23:59:00Z");
        apply(provider, system, pack()).then().statusCode(201);
        goTo("2026-12-01T00:00:00Z");
        apply(provider(), system, pack())
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/admission-not-open"))
                .body("citation", equalTo("Procurement Act 2023 s.45(9), s.46(11)"));
        apply(provider, UUID.randomUUID().toString(), pack()).then().statusCode(404);
    }

    @Test
    void isOfNobodyWhomTheRegistryDoesNotKnow() {
        apply(Login.ofProvider(UUID.randomUUID()), openSystem(system()), pack())
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/not-found"));
    }

    @Test
    void isOneForEachProviderAndSystem() {
        var system = openSystem(system());
        apply(provider, system, pack()).then().statusCode(201);
        apply(provider, system, pack()).then().statusCode(409).body("type", equalTo("/problems/applied-already"));
        apply(provider(), system, pack()).then().statusCode(201);
        apply(provider, openSystem(system()), pack()).then().statusCode(201);
    }

    @Test
    void isOneAlsoAtTheSameMoment() {
        var system = openSystem(system());
        var answers = AtOnce.call(
                Collections.nCopies(50, () -> apply(provider, system, pack()).statusCode()));
        assertThat(answers).hasSize(50).containsOnly(201, 409).containsOnlyOnce(201);
    }

    @Test
    void isSubmittedOnceHoweverOftenItIsSent() {
        var system = openSystem(system());
        var id = id(apply(provider, system, pack()));
        List<Integer> answers =
                AtOnce.call(Collections.nCopies(50, () -> submit(provider, id).statusCode()));
        assertThat(answers).hasSize(50).containsOnly(200, 409).containsOnlyOnce(200);
        by(COMMISSIONER)
                .get("/v1/purchasing-systems/" + system + "/applications")
                .then()
                .body("items.id", equalTo(List.of(id)));
    }

    @Test
    void namesCategoriesAndAreasOfTheSystem() {
        var system = openSystem(system());
        var pack = pack();
        pack.put("areas", List.of("NORTH", "MOON"));
        apply(provider, system, pack)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/not-in-purchasing-system"))
                .body("field", equalTo("areas"))
                .body("unknown", contains("MOON"));
        pack.put("areas", List.of());
        apply(provider, system, pack).then().statusCode(201).body("missing.item", contains("areas"));
    }

    @Test
    void listsEveryMissingItemAndIsSubmittedOnceTheyAreThere() {
        var system = openSystem(system());
        var id = id(apply(provider, system, Map.of("categories", List.of("DAY"), "areas", List.of("NORTH"))));
        submit(provider, id)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/core-pack-incomplete"))
                .body("missing.item", contains("offer", "sessionPrice", "safeguardingAssurance", "declaration"));
        var path = "/v1/applications/" + id;
        by(provider, pack()).put(path).then().statusCode(428);
        by(provider, pack()).header("If-Match", "\"7\"").put(path).then().statusCode(412);
        by(provider(), pack()).header("If-Match", "\"0\"").put(path).then().statusCode(404);
        by(provider, pack()).header("If-Match", "\"0\"").put(path).then().statusCode(200);
        submit(provider, id).then().statusCode(200).body("status", equalTo("SUBMITTED"));
        by(provider, pack())
                .header("If-Match", "\"2\"")
                .put(path)
                .then()
                .statusCode(409)
                .body("currentState", equalTo("SUBMITTED"));
    }

    @Test
    void isDueAfterTenWorkingDaysByPolicyUnderTheAct() {
        goTo("2026-11-23T09:00:00Z");
        var id = id(apply(provider, openSystem(system()), pack()));
        submit(provider, id)
                .then()
                .body("receivedOn", equalTo("2026-11-23"))
                .body("decisionDue", equalTo("2026-12-07"))
                .body("decisionDueRule.basis", equalTo("POLICY"))
                .body("decisionDueRule.rule", equalTo("PA23_WORKING_DAYS"));
    }

    @Test
    void isDueAfterTenWorkingDaysByLawInALegacySystem() {
        goTo("2026-12-18T09:00:00Z");
        var request = system();
        request.putAll(Map.of("regime", "PCR2015_DPS", "contractNoticeSubmittedOn", "2024-09-01"));
        var id = id(apply(provider, openSystem(request), pack()));
        submit(provider, id)
                .then()
                .body("decisionDue", equalTo("2027-01-06"))
                .body("decisionDueRule.basis", equalTo("STATUTORY"))
                .body("decisionDueRule.citation", equalTo("PCR 2015 reg 34(16)"));
    }

    @Test
    void isSubmittedByTheApplicantAndOnce() {
        var id = id(apply(provider, openSystem(system()), pack()));
        submit(provider(), id).then().statusCode(404);
        submit(provider, id).then().statusCode(200);
        submit(provider, id).then().statusCode(409).body("currentState", equalTo("SUBMITTED"));
    }

    @Test
    void admissionMakesAMemberInTheSameMoment() {
        var system = openSystem(system());
        var id = submitted(provider, system);
        decide(ELSEWHERE, id, "ADMIT").then().statusCode(404);
        var answer = decide(COMMISSIONER, id, "ADMIT");
        answer.then().statusCode(200).body("status", equalTo("ADMITTED")).body("decision.decision", equalTo("ADMIT"));
        var memberId = answer.jsonPath().getString("memberId");
        var path = "/v1/members/" + memberId;
        by(COMMISSIONER)
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("status", equalTo("ACTIVE"))
                .body("invitations", equalTo("OPEN"))
                .body("areas", contains("NORTH", "SOUTH"));
        by(provider).get(path).then().statusCode(200);
        by(provider()).get(path).then().statusCode(404);
        by(Login.as("auditor").at(Login.OTHER_COUNCIL)).get(path).then().statusCode(404);
        by(Login.as("practitioner"))
                .get("/v1/purchasing-systems/" + system + "/members")
                .then()
                .statusCode(200)
                .body("items.id", contains(memberId));
        by(ELSEWHERE)
                .get("/v1/purchasing-systems/" + system + "/members")
                .then()
                .statusCode(404);
        var told = JsonPath.from(
                Broker.await("registry.member.v1", memberId, 1).getFirst().value());
        assertThat(told.getMap(""))
                .containsOnlyKeys(
                        "kind",
                        "memberId",
                        "version",
                        "authority",
                        "purchasingSystemId",
                        "providerId",
                        "categories",
                        "areas",
                        "status",
                        "invitations",
                        "pausedFor",
                        "documentsLacking",
                        "documentsInOrder",
                        "memberSince",
                        "suspendedUntil",
                        "removedOn",
                        "removalGround",
                        "declarationDue",
                        "documentEnding",
                        "venues",
                        "rates");
        assertThat(told.getString("kind")).isEqualTo("MEMBER_ADMITTED");
        assertThat(told.getString("providerId")).isEqualTo(String.valueOf(provider.provider()));
        apply(provider, system, pack()).then().statusCode(409);
    }

    @Test
    void refusalNeedsAReasonAndLeavesTheWayOpen() {
        var system = openSystem(system());
        var id = submitted(provider, system);
        decide(COMMISSIONER, id, "REFUSE")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/reasons-missing"))
                .body("citation", equalTo("Procurement Act 2023 s.50"));
        decide(COMMISSIONER, id, "REFUSE", Map.of("criterion", "Safeguarding", "reason", "No lead"))
                .then()
                .statusCode(400);
        decide(COMMISSIONER, id, "REFUSE", REASON)
                .then()
                .statusCode(200)
                .body("status", equalTo("REFUSED"))
                .body("memberId", nullValue());
        by(provider)
                .get("/v1/applications/" + id)
                .then()
                .body("decision.reasons[0].remedy", equalTo("Name a lead and apply again"));
        by(COMMISSIONER)
                .get("/v1/purchasing-systems/" + system + "/members")
                .then()
                .body("items", equalTo(List.of()));
        apply(provider, system, pack()).then().statusCode(201);
    }

    @Test
    void isDecidedOnceHoweverManyDecide() {
        var id = submitted(provider, openSystem(system()));
        var answers = AtOnce.call(IntStream.range(0, 4)
                .mapToObj(i ->
                        (Callable<Integer>) () -> decide(COMMISSIONER, id, i % 2 == 0 ? "ADMIT" : "REFUSE", REASON)
                                .statusCode())
                .toList());
        assertThat(answers).containsExactlyInAnyOrder(200, 409, 409, 409);
        decide(COMMISSIONER, id, "ADMIT").then().statusCode(409).body("allowed", equalTo(List.of()));
    }

    @Test
    void eachStepIsToldToTheWorldInOrder() {
        var id = submitted(provider, openSystem(system()));
        decide(COMMISSIONER, id, "REFUSE", REASON).then().statusCode(200);
        var told = Broker.await("registry.application.v1", id, 2).stream()
                .map(message -> JsonPath.from(message.value()))
                .toList();
        assertThat(told)
                .extracting(e -> e.getString("kind"))
                .containsExactly("APPLICATION_SUBMITTED", "APPLICATION_REFUSED");
        assertThat(told).extracting(e -> e.getInt("version")).containsExactly(1, 2);
        assertThat(told.getLast().getString("reasons[0].criterion")).isEqualTo("Safeguarding");
        assertThat(told.getLast().getMap(""))
                .containsOnlyKeys(
                        "kind",
                        "applicationId",
                        "version",
                        "authority",
                        "purchasingSystemId",
                        "providerId",
                        "status",
                        "categories",
                        "areas",
                        "receivedOn",
                        "decisionDue",
                        "daysLeft",
                        "reasons");
    }

    @Test
    void whatACouncilHasReceivedIsItsOwn() {
        var system = openSystem(system());
        var id = submitted(provider, system);
        var list = "/v1/purchasing-systems/" + system + "/applications";
        by(Login.as("auditor")).get(list).then().statusCode(200).body("items.id", contains(id));
        by(ELSEWHERE).get(list).then().statusCode(404);
        by(COMMISSIONER).get("/v1/applications/" + id).then().statusCode(200);
        by(ELSEWHERE).get("/v1/applications/" + id).then().statusCode(404);
    }
}
