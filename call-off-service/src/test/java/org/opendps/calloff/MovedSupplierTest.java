package org.opendps.calloff;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.opendps.calloff.PlacementScene.decision;
import static org.opendps.calloff.PlacementScene.step;
import static org.opendps.calloff.PlacementScene.vary;
import static org.opendps.calloff.Scene.AUDITOR;
import static org.opendps.calloff.Scene.COMMISSIONER;
import static org.opendps.calloff.Scene.checkedForMoves;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.blocks.time.London;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

/** Exclusion and debarment are looked at before anybody is moved to a provider, as they are before an award. */
@QuarkusTest
@WithTestResource(TestStack.class)
class MovedSupplierTest {

    private static final String NOT_CHECKED = "/problems/supplier-not-checked";

    private PlacementScene scene;
    private UUID third;
    private LocalDate from;

    @BeforeEach
    void begin() {
        scene = new PlacementScene();
        from = PlacementScene.today().plusDays(10);
        third = UUID.randomUUID();
        scene.scene.member(third, "ACTIVE", "OPEN");
    }

    private ValidatableResponse move(String placement) {
        return vary(placement, from, Map.of("providerId", third)).then();
    }

    private static void checkedOn(UUID provider, int daysAgo) {
        var day = London.today(Instant::now).minusDays(daysAgo);
        by(
                        COMMISSIONER,
                        Map.of(
                                "providerId",
                                provider,
                                "kind",
                                "EXCLUSION_AND_DEBARMENT",
                                "outcome",
                                "CLEAR",
                                "listVersion",
                                "2026-11",
                                "lookedUpAt",
                                day.atTime(0, 0)
                                        .atZone(London.ZONE)
                                        .toOffsetDateTime()
                                        .toString()))
                .post("/v1/supplier-checks")
                .then()
                .statusCode(201)
                .body("$", not(hasKey("callOffId")));
    }

    /** Fourteen days by the default policy. */
    @Test
    void nobodyIsMovedToAProviderThatWasNotCheckedLately() {
        var placement = scene.funded();
        move(placement)
                .statusCode(422)
                .body("type", equalTo(NOT_CHECKED))
                .body("citation", containsString("s.57"))
                .body("detail", containsString("POST /v1/supplier-checks"));
        checkedOn(third, 15);
        move(placement).statusCode(422).body("detail", containsString("it may be 14 days old"));
        checkedOn(third, 14);
        move(placement).statusCode(201).body("status", equalTo("RESERVING"));
    }

    @ParameterizedTest
    @CsvSource({"EXCLUDED, 422", "EXCLUDABLE_ACCEPTED, 201", "CLEAR, 201"})
    void nobodyIsMovedToAnExcludedSupplier(String outcome, int status) {
        var placement = scene.funded();
        checkedForMoves(third, outcome).then().statusCode(201);
        move(placement).statusCode(status);
    }

    /** Another council's look-up is not this one's. */
    @Test
    void checkIsTheCouncilsOwn() {
        var placement = scene.funded();
        by(
                        COMMISSIONER.at(Login.OTHER_COUNCIL),
                        Map.of(
                                "providerId",
                                third,
                                "kind",
                                "EXCLUSION_AND_DEBARMENT",
                                "outcome",
                                "CLEAR",
                                "listVersion",
                                "2026-11"))
                .post("/v1/supplier-checks")
                .then()
                .statusCode(201);
        move(placement).statusCode(422).body("type", equalTo(NOT_CHECKED));
        by(AUDITOR).get("/v1/supplier-checks?providerId=" + third).then().body("items", hasSize(0));
        checkedForMoves(third, "CLEAR").then().statusCode(201);
        by(AUDITOR)
                .get("/v1/supplier-checks?providerId=" + third)
                .then()
                .body("items.outcome", contains("CLEAR"))
                .body("items.listVersion", contains("2026-11"));
    }

    /** What was found for an award counts for moves too, for better and for worse. */
    @Test
    void whatWasLookedUpForAnAwardCounts() {
        var placement = scene.funded();
        var callOff = scene.scene.published();
        Scene.lookUp(callOff, third, "EXCLUSION_AND_DEBARMENT", "EXCLUDED")
                .then()
                .statusCode(201);
        move(placement).statusCode(422);
        Scene.lookUp(callOff, third, "EXCLUSION_AND_DEBARMENT", "CLEAR").then().statusCode(201);
        move(placement).statusCode(201);
    }

    /** Who stays with its provider needs no look-up, whatever else changes. */
    @Test
    void whoStaysIsNotAskedFor() {
        var placement = scene.funded();
        checkedForMoves(scene.scene.near, "EXCLUDED").then().statusCode(201);
        vary(placement, from, Map.of("days", List.of("MONDAY", "TUESDAY")))
                .then()
                .statusCode(201);
    }

    @Test
    void whoTakesOverFromAFailedProviderIsChecked() {
        var placement = scene.funded();
        String failure = by(
                        COMMISSIONER,
                        Map.of("providerId", scene.scene.near, "lastDay", from.toString(), "reason", "insolvent"))
                .post("/v1/provider-failures")
                .path("id");
        var rows = Map.of(
                "rows",
                List.of(new HashMap<String, Object>(
                        Map.of("placementId", placement, "providerId", third, "unitCost", "50.00"))));
        var path = "/v1/provider-failures/" + failure + "/re-placements";
        by(COMMISSIONER, rows).post(path).then().statusCode(200).body("rows.problem", contains(NOT_CHECKED));
        checkedForMoves(third, "CLEAR").then().statusCode(201);
        by(COMMISSIONER, rows).post(path).then().body("rows.result", contains("RESERVING"));
    }

    /** The council buys what the person paid for. */
    @Test
    void whoIsPaidByTheCouncilFromNowOnIsChecked() {
        var wish = scene.wish();
        wish.put("providerId", third);
        var placement =
                PlacementScene.place(wish).then().statusCode(201).extract().<String>path("id");
        scene.convert(placement, from, "50.00").then().statusCode(422).body("type", equalTo(NOT_CHECKED));
        checkedForMoves(third, "CLEAR").then().statusCode(201);
        scene.convert(placement, from, "50.00").then().statusCode(201);
    }

    /** Procurement Act 2023 s.45(6): nothing is called off from an excluded supplier. */
    @Test
    void whoComesUnderTheFrameworkIsCheckedAndThePreviewSaysSo() {
        scene.places(third, 10, 10);
        step(scene.scene.person, "ASSESSMENT_RECORDED", PlacementScene.today());
        step(scene.scene.person, "SUPPORT_PLAN_AGREED", PlacementScene.today());
        Scene.await("select 1 from transition where plan_agreed_on is not null and person_ref = '" + scene.scene.person
                + "'");
        var row = new HashMap<String, Object>(Map.of(
                "personRef",
                scene.scene.person,
                "providerId",
                third,
                "category",
                "DAY",
                "area",
                "NORTH",
                "days",
                "MONDAY",
                "unitCost",
                "60.00",
                "basis",
                "SPOT"));
        row.put("from", PlacementScene.today().minusDays(100).toString());
        row.put("until", PlacementScene.today().plusDays(100).toString());
        var placement = by(COMMISSIONER, Map.of("rows", List.of(row)))
                .post("/v1/placement-imports")
                .<String>path("results[0].placementId");
        var migration = by(
                        COMMISSIONER,
                        Map.of(
                                "effectiveFrom",
                                from.toString(),
                                "decisionReference",
                                decision(PlacementScene.today()),
                                "reason",
                                "the framework replaces spot",
                                "budgetId",
                                scene.scene.budget,
                                "placementIds",
                                List.of(placement)))
                .post("/v1/migrations");
        migration
                .then()
                .statusCode(201)
                .body("ready", equalTo(0))
                .body("rows[0].gates.supplier", equalTo(false))
                .body("rows[0].problems", hasItem(containsString("POST /v1/supplier-checks")));
        var path = "/v1/migrations/" + migration.path("id");
        var all = Map.of("placementIds", List.of(placement));
        by(COMMISSIONER, all)
                .post(path + "/application")
                .then()
                .body("rows.problem", contains("/problems/row-not-ready"));
        checkedForMoves(third, "CLEAR").then().statusCode(201);
        by(COMMISSIONER).get(path).then().body("ready", equalTo(1)).body("rows[0].gates.supplier", equalTo(true));
        by(COMMISSIONER, all).post(path + "/application").then().body("rows.result", contains("RESERVING"));
    }
}
