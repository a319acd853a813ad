package org.opendps.registry.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.opendps.registry.Registry.COMMISSIONER;
import static org.opendps.registry.Registry.ELSEWHERE;
import static org.opendps.registry.Registry.admitted;
import static org.opendps.registry.Registry.apply;
import static org.opendps.registry.Registry.backToTheRealTime;
import static org.opendps.registry.Registry.goTo;
import static org.opendps.registry.Registry.openSystem;
import static org.opendps.registry.Registry.pack;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.blocks.day.DayTurning;
import org.opendps.registry.RegistryStack;
import org.opendps.test.Broker;
import org.opendps.test.Login;

/** Suspensions that end by themselves, removals that are told before, and who was a member when. */
@QuarkusTest
@WithTestResource(RegistryStack.class)
class MembershipTest {

    @Inject
    DayTurning days;

    private Login provider = Login.newcomer("nobody yet");
    private String system = "";
    private String member = "";

    @BeforeEach
    void providerIsAMember() {
        goTo("2026-06-01T09:00:00Z");
        provider = provider();
        system = openSystem(system());
        member = admitted(provider, system);
    }

    @AfterEach
    void now() {
        backToTheRealTime();
    }

    private void isAMemberOfAMarket() {
        var request = system();
        request.put("regime", "PA23_DYNAMIC_MARKET");
        request.remove("admissionDuringTerm");
        member = admitted(provider(), openSystem(request));
    }

    private Response read() {
        return by(COMMISSIONER).get("/v1/members/" + member);
    }

    private Response suspend(String until) {
        return by(
                        COMMISSIONER,
                        Map.of("reasonCode", "QUALITY_CONCERN", "reason", "Complaints about meals", "until", until))
                .post("/v1/members/" + member + "/suspension");
    }

    private Response remove(String ground, String on) {
        return by(COMMISSIONER, Map.of("ground", ground, "reason", "No lead since spring", "effectiveOn", on))
                .post("/v1/members/" + member + "/removal");
    }

    private Response reinstate() {
        return by(COMMISSIONER).post("/v1/members/" + member + "/reinstatement");
    }

    private List<String> told(int count) {
        return Broker.await("registry.member.v1", member, count).stream()
                .map(message -> JsonPath.from(message.value()).getString("kind"))
                .toList();
    }

    @Test
    void suspendedMemberIsBackOnTheDayAfterWithoutAHuman() {
        suspend("2026-05-31").then().statusCode(422).body("type", equalTo("/problems/end-is-past"));
        suspend("2026-06-30")
                .then()
                .statusCode(200)
                .body("status", equalTo("SUSPENDED"))
                .body("suspension.until", equalTo("2026-06-30"));
        goTo("2026-06-30T22:59:59Z");
        days.turn();
        read().then().body("status", equalTo("SUSPENDED"));
        goTo("2026-06-30T23:00:00Z"); // midnight in London
        days.turn();
        days.turn();
        read().then().body("status", equalTo("ACTIVE")).body("suspension", nullValue());
        assertThat(told(3)).containsExactly("MEMBER_ADMITTED", "MEMBER_SUSPENDED", "MEMBER_RETURNED");
    }

    @Test
    void suspensionIsGivenAnotherEndAndHistoryKeepsTheEarlier() {
        suspend("2026-06-30").then().statusCode(200);
        goTo("2026-06-30T12:00:00Z");

        suspend("2026-07-31").then().statusCode(200).body("suspension.until", equalTo("2026-07-31"));

        goTo("2026-07-31T12:00:00Z");
        days.turn();
        read().then().body("status", equalTo("SUSPENDED"));
        by(COMMISSIONER)
                .get("/v1/members/" + member + "/history")
                .then()
                .body("items.status", contains("ACTIVE", "SUSPENDED", "SUSPENDED"))
                .body("items[0].suspension", nullValue())
                .body("items[1].suspension.until", equalTo("2026-06-30"))
                .body("items[2].suspension.until", equalTo("2026-07-31"))
                .body("items[1].suspension.reason", equalTo("Complaints about meals"));
        goTo("2026-08-01T12:00:00Z");
        days.turn();
        read().then().body("status", equalTo("ACTIVE"));
    }

    @Test
    void suspensionGoesOnWhenARemovalIsTakenBack() {
        suspend("2026-06-30").then().statusCode(200);
        remove("BECAME_EXCLUDABLE", "2026-07-31")
                .then()
                .body("status", equalTo("REMOVAL_NOTIFIED"))
                .body("suspension.until", equalTo("2026-06-30"));
        goTo("2026-06-03T12:00:00Z");

        reinstate()
                .then()
                .statusCode(200)
                .body("status", equalTo("SUSPENDED"))
                .body("suspension.reason", equalTo("Complaints about meals"))
                .body("removal", nullValue());

        goTo("2026-06-30T12:00:00Z");
        days.turn();
        read().then().body("status", equalTo("SUSPENDED"));
        goTo("2026-07-01T12:00:00Z");
        days.turn();
        read().then().body("status", equalTo("ACTIVE"));
        assertThat(told(5))
                .containsExactly(
                        "MEMBER_ADMITTED",
                        "MEMBER_SUSPENDED",
                        "MEMBER_REMOVAL_NOTIFIED",
                        "MEMBER_SUSPENDED",
                        "MEMBER_RETURNED");
    }

    @Test
    void suspensionThatHasEndedDoesNotComeBackWithARemoval() {
        suspend("2026-06-30").then().statusCode(200);
        remove("BECAME_EXCLUDABLE", "2026-07-31").then().statusCode(200);
        goTo("2026-07-01T12:00:00Z");
        days.turn();

        reinstate().then().statusCode(200).body("status", equalTo("ACTIVE")).body("suspension", nullValue());
    }

    @Test
    void suspensionNeedsAReasonAndIsTheCouncilsOwn() {
        by(COMMISSIONER, Map.of("reasonCode", "OTHER", "until", "2026-06-30"))
                .post("/v1/members/" + member + "/suspension")
                .then()
                .statusCode(400);
        by(ELSEWHERE, Map.of("reasonCode", "OTHER", "reason", "Why not", "until", "2026-06-30"))
                .post("/v1/members/" + member + "/suspension")
                .then()
                .statusCode(404);
        suspend("2026-06-30").then().statusCode(200);
        by(ELSEWHERE).post("/v1/members/" + member + "/reinstatement").then().statusCode(404);
        reinstate().then().statusCode(200).body("status", equalTo("ACTIVE"));
        reinstate().then().statusCode(409);
    }

    @Test
    void removalIsToldBeforeItHappensAndThenHappens() {
        remove("CONDITIONS_NOT_MET", "2026-06-01")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/removal-without-notice"))
                .body("citation", equalTo("Council policy"));
        remove("CONDITIONS_NOT_MET", "2026-06-15")
                .then()
                .statusCode(200)
                .body("status", equalTo("REMOVAL_NOTIFIED"))
                .body("removal.citation", equalTo("The terms of the framework"));
        by(provider).get("/v1/members/" + member).then().body("removal.reason", equalTo("No lead since spring"));
        goTo("2026-06-14T12:00:00Z");
        days.turn();
        read().then().body("status", equalTo("REMOVAL_NOTIFIED"));
        goTo("2026-06-15T12:00:00Z");
        days.turn();
        read().then().body("status", equalTo("REMOVED"));
        suspend("2026-07-31").then().statusCode(409).body("allowed", empty());
        assertThat(told(3)).containsExactly("MEMBER_ADMITTED", "MEMBER_REMOVAL_NOTIFIED", "MEMBER_REMOVED");
    }

    @Test
    void whoWasRemovedCanApplyAgain() {
        apply(provider, system, pack()).then().statusCode(409);
        remove("AT_OWN_REQUEST", "2026-06-15").then().statusCode(200);
        apply(provider, system, pack()).then().statusCode(409);
        goTo("2026-06-15T12:00:00Z");
        days.turn();
        apply(provider, system, pack()).then().statusCode(201);
    }

    @Test
    void removalIsTakenBackUnlessTheLawRequiresIt() {
        isAMemberOfAMarket();
        remove("BECAME_EXCLUDABLE", "2026-06-01").then().body("citation", equalTo("Procurement Act 2023 s.37(4)"));
        remove("BECAME_EXCLUDABLE", "2026-06-15").then().statusCode(200);
        reinstate().then().statusCode(200).body("removal", nullValue());
        remove("DEBARRED_ON_MANDATORY_GROUND", "2026-06-15").then().statusCode(200);
        reinstate()
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/removal-required"))
                .body("citation", equalTo("Procurement Act 2023 s.37(1)"));
        suspend("2026-06-20").then().statusCode(422).body("type", equalTo("/problems/removal-required"));
        goTo("2026-06-15T12:00:00Z");
        days.turn();
        read().then().body("status", equalTo("REMOVED"));
    }

    @Test
    void removalIsToldAnewOnAnotherDayAndNoMilderGround() {
        isAMemberOfAMarket();
        remove("CONDITIONS_NOT_MET", "2062-06-15").then().statusCode(200);
        remove("CONDITIONS_NOT_MET", "2026-06-20")
                .then()
                .statusCode(200)
                .body("removal.effectiveOn", equalTo("2026-06-20"));
        remove("DEBARRED_ON_MANDATORY_GROUND", "2062-06-15")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/removal-too-late"))
                .body("latest", equalTo("2026-07-01"));
        remove("DEBARRED_ON_MANDATORY_GROUND", "2026-07-02").then().statusCode(422);
        remove("DEBARRED_ON_MANDATORY_GROUND", "2026-07-01").then().statusCode(200);
        remove("CONDITIONS_NOT_MET", "2026-06-20")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/removal-required"));
        remove("DEBARRED_ON_MANDATORY_GROUND", "2026-06-10")
                .then()
                .statusCode(200)
                .body("removal.citation", equalTo("Procurement Act 2023 s.37(1)"));
        goTo("2026-06-10T12:00:00Z");
        days.turn();
        read().then().body("status", equalTo("REMOVED"));
        remove("AT_OWN_REQUEST", "2026-07-20").then().statusCode(409);
        assertThat(told(6)).endsWith("MEMBER_REMOVAL_NOTIFIED", "MEMBER_REMOVED");
    }

    @Test
    void whoWasAMemberIsKnownOfEveryDay() {
        goTo("2026-06-10T09:00:00Z");
        suspend("2026-06-12").then().statusCode(200);
        goTo("2026-06-13T09:00:00Z");
        days.turn();
        remove("AT_OWN_REQUEST", "2026-06-20").then().statusCode(200);
        goTo("2026-06-20T09:00:00Z");
        days.turn();
        statusOn("2026-05-31", null);
        statusOn("2026-06-01", "ACTIVE");
        statusOn("2026-06-09", "ACTIVE");
        statusOn("2026-06-10", "SUSPENDED");
        statusOn("2026-06-12", "SUSPENDED");
        statusOn("2026-06-13", "REMOVAL_NOTIFIED");
        statusOn("2026-06-19", "REMOVAL_NOTIFIED");
        statusOn("2026-06-20", null);
        on("2026-06-01&category=DAY").then().body("items.memberId", contains(member));
        on("2026-06-01&category=EVENING").then().body("items", empty());
        on("1.6.2026").then().statusCode(400);
        by(ELSEWHERE).get(path("2026-06-01")).then().statusCode(404);
        by(provider)
                .get("/v1/members/" + member + "/history")
                .then()
                .body("items.status", contains("ACTIVE", "SUSPENDED", "ACTIVE", "REMOVAL_NOTIFIED", "REMOVED"));
    }

    private String path(String day) {
        return "/v1/purchasing-systems/" + system + "/members-on?day=" + day;
    }

    private Response on(String day) {
        return by(COMMISSIONER).get(path(day));
    }

    private void statusOn(String day, @Nullable String status) {
        on(day).then().statusCode(200).body("items.status", status == null ? empty() : contains(status));
    }
}
