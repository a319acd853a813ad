package org.opendps.calloff;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.opendps.calloff.PlacementScene.PRACTITIONER;
import static org.opendps.calloff.PlacementScene.decision;
import static org.opendps.calloff.PlacementScene.holds;
import static org.opendps.calloff.Scene.AUDITOR;
import static org.opendps.calloff.Scene.COMMISSIONER;
import static org.opendps.calloff.Scene.COMMISSIONER_2;
import static org.opendps.calloff.Scene.award;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.blocks.day.DayTurning;
import org.opendps.blocks.time.London;
import org.opendps.test.TestStack;

/** Of whom the council has recorded that it stops, nothing is bought beyond its last day, whichever way it is bought. */
@QuarkusTest
@WithTestResource(TestStack.class)
class StoppingProviderTest {

    @Inject
    DayTurning days;

    private Scene scene;
    private LocalDate today;

    @BeforeEach
    void begin() {
        scene = Scene.begin();
        Scene.registered(scene.near);
        today = PlacementScene.today();
    }

    @AfterEach
    void backToTheRealTime() {
        Scene.backToTheRealTime();
    }

    /** @return where it is read */
    private String stops(LocalDate lastDay) {
        return by(COMMISSIONER, Map.of("providerId", scene.near, "lastDay", lastDay.toString(), "reason", "wound up"))
                .post("/v1/provider-failures")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static void goesOn(String failure) {
        by(COMMISSIONER, Map.of("reason", "another company takes it over"))
                .post(failure + "/withdrawal")
                .then()
                .statusCode(200);
    }

    private static void refused(Response answer) {
        answer.then().statusCode(422).body("type", equalTo("/problems/provider-stops"));
    }

    /** Support that is wanted until 120 days from now. */
    private String recommended() {
        scene.assessedAndPlanned();
        var callOff = scene.published();
        var bid = Scene.submitted(scene.near, callOff, "55.00");
        Scene.opened(callOff);
        Scene.scored(bid, 5, 5, 5);
        Scene.settle(callOff, List.of(Scene.consensus(bid, 5, 5, 5))).then().statusCode(200);
        Scene.recommend(COMMISSIONER, callOff, bid).then().statusCode(201);
        Scene.lookedUp(callOff, scene.near);
        return callOff;
    }

    private LocalDate lastOfSupport() {
        return LocalDate.parse((String) scene.wish().get("until"));
    }

    @Test
    void isNotAwardedToUnlessItGoesOnToTheLastDay() {
        var callOff = recommended();
        var failure = stops(lastOfSupport().minusDays(1));
        award(COMMISSIONER_2, callOff)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/award-gate-closed"))
                .body("failed.what", contains("PROVIDER_GOES_ON"))
                .body("failed[0].finding", containsString(failure));
        goesOn(failure);
        stops(lastOfSupport());
        award(COMMISSIONER_2, callOff).then().statusCode(201);
    }

    @Test
    void anAwardOnItsWayWaitsUntilTheProviderGoesOn() {
        var callOff = recommended();
        var path = "/v1/call-offs/" + callOff + "/award";
        var award = by(COMMISSIONER_2, Map.of("standstillWorkingDays", 8)).post(path);
        award.then().statusCode(201);
        PlacementScene.financeSays(award.path("placementId"), award.path("id"), "COMMITMENT_RESERVED", "");
        Scene.await("select 1 from award where id = '" + award.path("id") + "' and status = 'STANDSTILL'");
        var until = LocalDate.parse(by(AUDITOR).get(path).then().extract().path("standstillUntil"));
        var failure = stops(lastOfSupport().minusDays(1));
        on(until.plusDays(1));
        days.turn();
        by(AUDITOR)
                .get(path)
                .then()
                .body("status", equalTo("STANDSTILL"))
                .body("waitsFor", equalTo("GATE"))
                .body("heldWhy", containsString("supports nobody after"));
        goesOn(failure);
        on(until.plusDays(2));
        days.turn();
        by(AUDITOR).get(path).then().body("status", equalTo("CONFIRMED"));
    }

    private static void on(LocalDate day) {
        Scene.setClock(day.atTime(12, 0).atZone(London.ZONE).toInstant().toString());
    }

    @Test
    void nothingIsPreparedForItDirectly() {
        scene.assessedAndPlanned();
        var support = new LinkedHashMap<>(scene.wish());
        support.keySet()
                .retainAll(List.of("category", "area", "need", "days", "from", "until", "closedOnBankHolidays"));
        support.put("from", today.plusDays(1).toString());
        support.put("until", today.plusDays(42).toString());
        var wish = new LinkedHashMap<String, Object>();
        wish.put("route", "URGENT_INTERIM");
        wish.put("purchasingSystemId", scene.system);
        wish.put("personRef", scene.person);
        wish.put("budgetId", scene.budget);
        wish.put("providerId", scene.near);
        wish.put("support", support);
        wish.put("unitCost", "55.00");
        wish.put("vatCode", "EXEMPT");
        wish.put("reason", "as said");
        wish.put("urgency", Map.of("arose", today.toString(), "why", "the day centre closed overnight"));
        var failure = stops(today.plusDays(41));
        refused(by(PRACTITIONER, wish).post("/v1/direct-awards"));
        goesOn(failure);
        stops(today.plusDays(42));
        by(PRACTITIONER, wish).post("/v1/direct-awards").then().statusCode(201);
    }

    /** It runs until 200 days from now. */
    @Test
    void isNotExtendedBeyondItsLastDay() {
        var placement = new PlacementScene(scene).funded();
        stops(today.plusDays(220));
        refused(extend(placement, today.plusDays(221)));
        extend(placement, today.plusDays(220)).then().statusCode(201);
    }

    private Response extend(String placement, LocalDate until) {
        return by(
                        COMMISSIONER,
                        Map.of(
                                "until",
                                until.toString(),
                                "reason",
                                "until the tender",
                                "decisionReference",
                                decision(today)))
                .post("/v1/placements/" + placement + "/extension");
    }

    @Test
    void isNotPaidByTheCouncilForWhomItLeaves() {
        var placements = new PlacementScene(scene);
        var placement = placements.selfFunded();
        var failure = stops(today.plusDays(199));
        refused(placements.convert(placement, today, "50.00"));
        goesOn(failure);
        stops(today.plusDays(200));
        placements.convert(placement, today, "50.00").then().statusCode(201);
    }

    @Test
    void doesNotComeUnderTheFrameworkForWhomItLeaves() {
        var placements = new PlacementScene(scene);
        placements.places(scene.near, 100, 100);
        PlacementScene.step(scene.person, "ASSESSMENT_RECORDED", today);
        PlacementScene.step(scene.person, "SUPPORT_PLAN_AGREED", today);
        Scene.await(
                "select 1 from transition where plan_agreed_on is not null and person_ref = '" + scene.person + "'");
        var placement = imported(scene.person);
        var failure = stops(today.plusDays(99));
        var migration = by(
                        COMMISSIONER,
                        Map.of(
                                "effectiveFrom",
                                today.plusDays(30).toString(),
                                "decisionReference",
                                decision(today),
                                "reason",
                                "the framework replaces spot",
                                "budgetId",
                                scene.budget,
                                "placementIds",
                                List.of(placement)))
                .post("/v1/migrations");
        migration
                .then()
                .statusCode(201)
                .body(
                        "rows[0].problems",
                        contains("the provider stops on " + today.plusDays(99) + ", and it is agreed with it until "
                                + today.plusDays(100) + ": let another take over first"));
        var application = "/v1/migrations/" + migration.path("id") + "/application";
        var rows = Map.of("placementIds", List.of(placement));
        by(COMMISSIONER, rows).post(application).then().body("rows.problem", contains("/problems/row-not-ready"));
        goesOn(failure);
        stops(today.plusDays(100));
        by(COMMISSIONER, rows).post(application).then().body("rows.result", contains("RESERVING"));
    }

    /** A spot contract at one Monday a week until 100 days from now. */
    private String imported(UUID person) {
        var row = new LinkedHashMap<String, Object>();
        row.put("personRef", person);
        row.put("providerId", scene.near);
        row.put("category", "DAY");
        row.put("area", "NORTH");
        row.put("days", "MONDAY");
        row.put("unitCost", "60.00");
        row.put("from", today.minusDays(100).toString());
        row.put("until", today.plusDays(100).toString());
        row.put("basis", "SPOT");
        return by(COMMISSIONER, Map.of("rows", List.of(row)))
                .post("/v1/placement-imports")
                .then()
                .statusCode(201)
                .extract()
                .path("results[0].placementId");
    }

    @Test
    void whoCameAfterItWasRecordedIsLeftToo() {
        var placements = new PlacementScene(scene);
        var first = placements.funded();
        var path = stops(today.plusDays(20));
        by(COMMISSIONER).get(path).then().body("affected", equalTo(1)).body("open", equalTo(1));
        var later = imported(UUID.randomUUID());
        var over = imported(scene.person);
        by(
                        COMMISSIONER,
                        Map.of(
                                "reason",
                                "PERSON_CHOSE",
                                "lastDay",
                                today.plusDays(10).toString()))
                .post("/v1/placements/" + over + "/end")
                .then()
                .statusCode(201);
        by(COMMISSIONER)
                .get(path)
                .then()
                .body("affected", equalTo(3))
                .body("placements.placementId", containsInAnyOrder(first, later, over));
        by(COMMISSIONER)
                .get("/v1/provider-failures?limit=200")
                .then()
                .body(
                        "items.find { it.id == '" + path.substring(path.lastIndexOf('/') + 1) + "' }.affected",
                        equalTo(3));
        var rows = List.of(Map.of("placementId", first, "providerId", scene.far, "unitCost", "55.00"));
        var result = by(COMMISSIONER, Map.of("rows", rows)).post(path + "/re-placements");
        result.then().body("rows.result", contains("RESERVING"));
        holds(first, result.path("rows[0].changeId"));
        var moved = List.of(Map.of("placementId", later, "providerId", scene.far, "unitCost", "55.00"));
        by(COMMISSIONER, Map.of("rows", moved))
                .post(path + "/re-placements")
                .then()
                .body("rows.problem", contains("/problems/budget-missing"));
        by(COMMISSIONER)
                .get(path)
                .then()
                .body("affected", equalTo(3))
                .body("placements.find { it.placementId == '" + first + "' }.open", equalTo(false))
                .body(
                        "placements.find { it.placementId == '" + first + "' }.newProviderId",
                        equalTo(scene.far.toString()))
                .body("placements.findAll { it.open }.placementId", hasItem(later));
        goesOn(path);
        var afterwards = imported(UUID.randomUUID());
        by(COMMISSIONER)
                .get(path)
                .then()
                .body("affected", equalTo(3))
                .body("placements.findAll { it.placementId == '" + afterwards + "' }", hasSize(0));
    }
}
