package org.opendps.calloff;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.opendps.calloff.PlacementScene.decision;
import static org.opendps.calloff.PlacementScene.step;
import static org.opendps.calloff.Scene.COMMISSIONER;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

/** A club that is in more than one purchasing system of the council. */
@QuarkusTest
@WithTestResource(TestStack.class)
class FrameworksOfAMigrationTest {

    private static final String FRAMEWORK = "PA23_LIGHT_TOUCH_FRAMEWORK";

    private PlacementScene scene;
    private LocalDate today;
    private String placement;

    /** A spot contract at £60.00 with a club that is in a framework at £54.00. */
    @BeforeEach
    void begin() {
        scene = new PlacementScene();
        today = PlacementScene.today();
        scene.places(scene.scene.near, 100, 100);
        step(scene.scene.person, "ASSESSMENT_RECORDED", today);
        step(scene.scene.person, "SUPPORT_PLAN_AGREED", today);
        Scene.await("select 1 from transition where plan_agreed_on is not null and person_ref = '" + scene.scene.person
                + "'");
        placement = by(
                        COMMISSIONER,
                        Map.of(
                                "rows",
                                List.of(Map.of(
                                        "personRef", scene.scene.person,
                                        "providerId", scene.scene.near,
                                        "category", "DAY",
                                        "area", "NORTH",
                                        "days", "MONDAY",
                                        "unitCost", "60.00",
                                        "from", today.minusDays(100).toString(),
                                        "until", today.plusDays(100).toString(),
                                        "basis", "SPOT"))))
                .post("/v1/placement-imports")
                .then()
                .statusCode(201)
                .extract()
                .path("results[0].placementId");
    }

    private UUID alsoIn(String regime, String price) {
        var other = UUID.randomUUID();
        scene.scene.purchasingSystem(other, Login.COUNCIL, "OPEN", regime, "[]");
        var member = UUID.randomUUID();
        Scene.send("registry.member.v1", member, """
                {"kind": "MEMBER_CHANGED", "memberId": "%s", "version": 2, "authority": "%s",
                 "purchasingSystemId": "%s", "providerId": "%s", "categories": ["DAY"], "areas": ["NORTH"],
                 "status": "ACTIVE", "invitations": "OPEN",
                 "rates": [{"category": "DAY", "serviceBand": "STANDARD", "sessionPrice": "%s", "from": "2026-02-01"}]}
                """.formatted(member, Login.COUNCIL, other, scene.scene.near, price));
        Scene.await("select 1 from member_supply where member_id = '" + member + "'");
        Scene.await("select 1 from member where id = '" + member + "'");
        return other;
    }

    private ValidatableResponse prepared(Map<String, Object> more) {
        var request = new HashMap<String, Object>(Map.of(
                "effectiveFrom", today.plusDays(30).toString(),
                "decisionReference", decision(today),
                "reason", "the framework replaces spot",
                "budgetId", scene.scene.budget,
                "placementIds", List.of(placement)));
        request.putAll(more);
        return by(COMMISSIONER, request).post("/v1/migrations").then();
    }

    @Test
    void aRateOfAnotherFrameworkIsNotTakenUnlessItIsMeant() {
        var other = alsoIn(FRAMEWORK, "57.00");
        prepared(Map.of())
                .statusCode(201)
                .body("ready", equalTo(0))
                .body("rows[0].gates.membership", equalTo(true))
                .body("rows[0].gates.rate", equalTo(false))
                .body("rows[0].problems", hasItem(startsWith("the member has not one agreed rate")));
        prepared(Map.of("purchasingSystemId", other))
                .body("purchasingSystemId", equalTo(other.toString()))
                .body("ready", equalTo(1))
                .body("rows.newUnitCost", contains("57.00"));
        prepared(Map.of("purchasingSystemId", scene.scene.system))
                .body("ready", equalTo(1))
                .body("rows.newUnitCost", contains("54.00"));
        var unknown = UUID.randomUUID();
        prepared(Map.of("purchasingSystemId", unknown))
                .body("rows[0].gates.membership", equalTo(false))
                .body(
                        "rows[0].problems",
                        hasItem("the provider is not an active member of framework " + unknown + " for DAY in NORTH"));
    }

    @Test
    void frameworksThatAgreeOnTheRateNeedNoName() {
        alsoIn(FRAMEWORK, "54.00");
        prepared(Map.of()).body("ready", equalTo(1)).body("rows.newUnitCost", contains("54.00"));
    }

    /** In these nobody is awarded anything without a competition (PCR 2015 reg 34(21); Procurement Act 2023 s.34). */
    @Test
    void ratesOfDynamicSystemsAreNoFrameworks() {
        alsoIn("PA23_DYNAMIC_MARKET", "40.00");
        var legacy = alsoIn("PCR2015_DPS", "41.00");
        prepared(Map.of()).body("ready", equalTo(1)).body("rows.newUnitCost", contains("54.00"));
        prepared(Map.of("purchasingSystemId", legacy)).body("ready", equalTo(0)).body("rows", hasSize(1));
    }

    @Test
    void aBlockIsNotPaidLessThanNothing() {
        var below = List.of(Map.of("blockReference", "B1", "weeklyPrice", "-0.01"));
        prepared(Map.of("blocks", below)).statusCode(400);
        prepared(Map.of("blocks", List.of(Map.of("blockReference", "B1", "weeklyPrice", "0.00"))))
                .statusCode(201);
    }
}
