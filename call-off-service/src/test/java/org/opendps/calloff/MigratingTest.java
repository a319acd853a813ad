package org.opendps.calloff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.opendps.calloff.PlacementScene.decision;
import static org.opendps.calloff.PlacementScene.kinds;
import static org.opendps.calloff.PlacementScene.read;
import static org.opendps.calloff.PlacementScene.step;
import static org.opendps.calloff.Scene.COMMISSIONER;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class MigratingTest {

    private PlacementScene scene;
    private LocalDate today;
    private LocalDate day;

    @BeforeEach
    void begin() {
        scene = new PlacementScene();
        today = PlacementScene.today();
        day = today.plusDays(30);
        scene.places(scene.scene.near, 100, 100);
    }

    @AfterEach
    void backToTheRealTime() {
        Scene.backToTheRealTime();
    }

    private String imported(UUID person, UUID provider, String basis, String block) {
        var row = new LinkedHashMap<String, Object>();
        row.put("personRef", person);
        row.put("providerId", provider);
        row.put("category", "DAY");
        row.put("area", "NORTH");
        row.put("days", "MONDAY");
        row.put("unitCost", "60.00");
        row.put("from", today.minusDays(100).toString());
        row.put("until", today.plusDays(100).toString());
        row.put("basis", basis);
        row.put("blockReference", block);
        return by(COMMISSIONER, Map.of("rows", List.of(row)))
                .post("/v1/placement-imports")
                .then()
                .statusCode(201)
                .body("created", equalTo(1))
                .extract()
                .path("results[0].placementId");
    }

    private void ready(UUID person) {
        step(person, "ASSESSMENT_RECORDED", today);
        step(person, "SUPPORT_PLAN_AGREED", today);
        Scene.await("select 1 from transition where plan_agreed_on is not null and person_ref = '" + person + "'");
    }

    private Response prepare(String decision, List<String> placements) {
        var request = new HashMap<String, Object>(Map.of(
                "effectiveFrom",
                day.toString(),
                "decisionReference",
                decision,
                "reason",
                "the framework replaces spot",
                "budgetId",
                scene.scene.budget));
        request.put("placementIds", placements);
        return by(COMMISSIONER, request).post("/v1/migrations");
    }

    private static Response act(Response migration, String what, List<String> placements) {
        return by(COMMISSIONER, Map.of("placementIds", placements))
                .post("/v1/migrations/" + migration.path("id") + "/" + what);
    }

    @Test
    void placementsThatTheCouncilDoesNotHaveAreNamed() {
        var placement = imported(scene.scene.person, scene.scene.near, "SPOT", "");
        var nobodys = UUID.randomUUID().toString();
        prepare(decision(today), List.of(placement, nobodys))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/placements-unknown"))
                .body("placementIds", contains(nobodys));
        prepare(decision(today), List.of(placement)).then().statusCode(201).body("placements", equalTo(1));
    }

    @Test
    void aPreviewShowsRatesGatesAndWhatIsMissing() {
        var placement = imported(scene.scene.person, scene.scene.near, "SPOT", "");
        var stranger = imported(UUID.randomUUID(), UUID.randomUUID(), "SPOT", "");
        var migration = prepare(decision(today), List.of(placement, stranger));
        var first = "rows.find { it.placementId == '" + placement + "' }.";
        var other = "rows.find { it.placementId == '" + stranger + "' }.";
        migration
                .then()
                .statusCode(201)
                .body("placements", equalTo(2))
                .body("ready", equalTo(0))
                .body(first + "oldUnitCost", equalTo("60.00"))
                .body(first + "newUnitCost", equalTo("54.00"))
                .body(first + "weeklyDifference", equalTo("-6.00"))
                .body(first + "gates.membership", equalTo(true))
                .body(first + "gates.transition", equalTo(false))
                .body(first + "gates.budget", equalTo(true))
                .body(first + "problems", contains("there is no assessment and no support plan by " + day))
                .body(other + "gates.membership", equalTo(false))
                .body(other + "gates.rate", equalTo(false))
                .body("weeklyDifference", equalTo("-6.00"))
                .body("yearlyDifference", equalTo("-312.00"));
        act(migration, "application", List.of(placement))
                .then()
                .statusCode(200)
                .body("rows.problem", contains("/problems/row-not-ready"));
        ready(scene.scene.person);
        by(COMMISSIONER).get("/v1/migrations/" + migration.path("id")).then().body("ready", equalTo(1));
        var earlier = "/v1/migrations?limit=200";
        by(COMMISSIONER).get(earlier).then().body("items.id", hasItem(migration.<String>path("id")));
        by(COMMISSIONER.at(Login.OTHER_COUNCIL))
                .get(earlier)
                .then()
                .body("items.id", not(hasItem(migration.<String>path("id"))));
        by(COMMISSIONER.at(Login.OTHER_COUNCIL))
                .get("/v1/migrations/" + migration.path("id"))
                .then()
                .statusCode(404);
    }

    @Test
    void aMigratedPlacementGoesOnWithOnePayableTermADayAndCanBeTakenBack() {
        ready(scene.scene.person);
        var placement = imported(scene.scene.person, scene.scene.near, "SPOT", "");
        var migration = prepare(decision(today), List.of(placement));
        var applied = act(
                migration, "application", List.of(placement, UUID.randomUUID().toString()));
        applied.then()
                .statusCode(200)
                .body("rows.result", contains("RESERVING", "REFUSED"))
                .body("rows[1].problem", equalTo("/problems/not-in-migration"));
        PlacementScene.financeSays(placement, applied.path("rows[0].changeId"), "COMMITMENT_RESERVED", "");
        PlacementScene.awaitChange(applied.path("rows[0].changeId"), "HOLDS");
        act(migration, "application", List.of(placement))
                .then()
                .body("rows.changeId", contains(applied.<String>path("rows[0].changeId")));
        var counts = "terms.findAll { it.supersededBy == null }.";
        by(COMMISSIONER)
                .get("/v1/migrations/" + migration.path("id"))
                .then()
                .body("rows.state", contains("HOLDS"))
                .body("rows.reversible", contains(true))
                .body("rows.reversibleUntil", contains(day.minusDays(1).toString()))
                .body("rows.basis", contains("SPOT"))
                .body("rows.oldUnitCost", contains("60.00"))
                .body("rows.newUnitCost", contains("54.00"))
                .body("weeklyDifference", equalTo("-6.00"));
        read(placement)
                .then()
                .body(counts + "basis", contains("SPOT", "FRAMEWORK"))
                .body(counts + "unitCost", contains("60.00", "54.00"))
                .body(counts + "from", contains(today.minusDays(100).toString(), day.toString()))
                .body(
                        counts + "until",
                        contains(
                                day.minusDays(1).toString(), today.plusDays(100).toString()));
        assertThat(kinds(placement, 2)).endsWith("PLACEMENT_MIGRATED");
        act(migration, "reversal", List.of(placement)).then().statusCode(200).body("reversed", equalTo(1));
        assertThat(PlacementScene.told(placement, 3).getLast().getString("awardId"))
                .isNull();
        read(placement)
                .then()
                .body(counts + "basis", contains("SPOT"))
                .body(counts + "until", contains(today.plusDays(100).toString()))
                .body("terms", hasSize(4));
        act(migration, "reversal", List.of(placement)).then().body("rows.problem", contains("/problems/not-migrated"));
        by(COMMISSIONER)
                .get("/v1/migrations/" + migration.path("id"))
                .then()
                .body("rows.state", contains("REVERSED"))
                .body("ready", equalTo(1));
        Scene.setClock(day + "T09:00:00Z");
        by(COMMISSIONER).get("/v1/migrations/" + migration.path("id")).then().body("rows.reversible", contains(false));
        act(migration, "reversal", List.of(placement))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/migration-in-effect"));
    }

    /** An extended spot contract, of which finance holds the added days. */
    private String extended() {
        var placement = imported(scene.scene.person, scene.scene.near, "SPOT", "");
        var change = by(
                        COMMISSIONER,
                        Map.of(
                                "until",
                                today.plusDays(200).toString(),
                                "reason",
                                "until the framework",
                                "decisionReference",
                                decision(today),
                                "budgetId",
                                scene.scene.budget))
                .post("/v1/placements/" + placement + "/extension");
        PlacementScene.holds(change);
        return placement;
    }

    @Test
    void whatFinanceHeldBeforeIsAskedForAgainWhenAMigrationIsTakenBack() {
        ready(scene.scene.person);
        var placement = extended();
        day = today.plusDays(101);
        var migration = prepare(decision(today), List.of(placement));
        var applied = act(migration, "application", List.of(placement));
        applied.then().body("rows.result", contains("HOLDS"));

        var reversed = act(migration, "reversal", List.of(placement));
        reversed.then().body("rows.result", contains("RESERVING"));
        String reversal = reversed.path("rows[0].changeId");
        by(COMMISSIONER).get("/v1/migrations/" + migration.path("id")).then().body("rows.state", contains("REVERSING"));
        PlacementScene.financeSays(placement, reversal, "COMMITMENT_REFUSED", ", \"reason\": \"no money\"");
        PlacementScene.awaitChange(reversal, "REFUSED");
        by(COMMISSIONER).get("/v1/migrations/" + migration.path("id")).then().body("rows.state", contains("HOLDS"));

        String again = act(migration, "reversal", List.of(placement)).path("rows[0].changeId");
        PlacementScene.financeSays(placement, again, "COMMITMENT_RESERVED", "");
        PlacementScene.awaitChange(again, "HOLDS");
        var counts = "terms.findAll { it.supersededBy == null }.";
        read(placement)
                .then()
                .body(counts + "basis", contains("SPOT", "SPOT"))
                .body(counts + "unitCost", contains("60.00", "60.00"));
        var told = PlacementScene.told(placement, 4).getLast();
        assertThat(told.getString("kind")).isEqualTo("PLACEMENT_MIGRATED");
        assertThat(told.getString("awardId")).isEqualTo(again);
        by(COMMISSIONER).get("/v1/migrations/" + migration.path("id")).then().body("rows.state", contains("REVERSED"));
        act(migration, "reversal", List.of(placement)).then().body("rows.problem", contains("/problems/not-migrated"));
    }

    /** The spot price is above the cap of the system, under which it never was. */
    @Test
    void aPriceCapDoesNotKeepAMigrationFromBeingTakenBack() {
        Scene.send(
                "registry.purchasing-system.v1", scene.scene.system, """
                {"kind": "PURCHASING_SYSTEM_CHANGED", "purchasingSystemId": "%s", "version": 2, "authority": "%s",
                 "title": "Day opportunities", "regime": "PA23_LIGHT_TOUCH_FRAMEWORK", "status": "OPEN",
                 "awardCriteria": [], "validFrom": "2026-01-01", "validUntil": "2034-12-31",
                 "categories": [{"code": "DAY", "title": "Day", "priceCap": "55.00"}],
                 "areas": [{"code": "NORTH", "title": "North"}]}
                """.formatted(scene.scene.system, Login.COUNCIL));
        Scene.await("select 1 from purchasing_system where id = '" + scene.scene.system + "' and version = 2");
        ready(scene.scene.person);
        var placement = extended();
        day = today.plusDays(101);
        var migration = prepare(decision(today), List.of(placement));
        act(migration, "application", List.of(placement)).then().body("rows.result", contains("HOLDS"));
        act(migration, "reversal", List.of(placement)).then().body("rows.result", contains("RESERVING"));
    }

    @Test
    void severalTermsAreNotGoneBackToInOneStep() {
        ready(scene.scene.person);
        var placement = extended();
        var migration = prepare(decision(today), List.of(placement));
        var applied = act(migration, "application", List.of(placement));
        PlacementScene.holds(placement, applied.path("rows[0].changeId"));
        act(migration, "reversal", List.of(placement))
                .then()
                .body("rows.problem", contains("/problems/several-terms-before"));
    }

    /** What stands in the way is said before anything is done. */
    @Test
    void aPreviewSaysThatABudgetEndsTooSoonAndThatAChangeHangs() {
        ready(scene.scene.person);
        var placement = imported(scene.scene.person, scene.scene.near, "SPOT", "");
        scene.scene.budgetOf(scene.scene.person, 2, "ELIGIBLE", "DAY", today.plusDays(99));
        prepare(decision(today), List.of(placement))
                .then()
                .body("ready", equalTo(0))
                .body("rows[0].gates.budget", equalTo(false))
                .body(
                        "rows[0].problems",
                        contains("the personal budget stands until " + today.plusDays(99)
                                + ", and the placement goes on until " + today.plusDays(100)));
        scene.scene.budgetOf(scene.scene.person, 3, "ELIGIBLE", "DAY", today.plusDays(100));
        var migration = prepare(decision(today), List.of(placement));
        migration.then().body("ready", equalTo(1)).body("more", equalTo(false));
        var change = PlacementScene.vary(
                placement, today, Map.of("days", List.of("MONDAY", "TUESDAY"), "budgetId", scene.scene.budget));
        change.then().statusCode(201).body("status", equalTo("RESERVING"));
        by(COMMISSIONER)
                .get("/v1/migrations/" + migration.path("id"))
                .then()
                .body("ready", equalTo(0))
                .body("rows[0].problems", hasItem(org.hamcrest.Matchers.containsString("another change")));
    }

    @Test
    void blocksAreUntouchedUnlessChosenAndShowWhatIsPaidForNothing() {
        ready(scene.scene.person);
        var block = "BLOCK-" + UUID.randomUUID();
        var spot = imported(scene.scene.person, scene.scene.near, "SPOT", "");
        var place = imported(scene.scene.person, scene.scene.near, "BLOCK", block);
        imported(UUID.randomUUID(), scene.scene.near, "BLOCK", block);
        var request = new HashMap<String, Object>(Map.of(
                "effectiveFrom", day.toString(),
                "decisionReference", decision(today),
                "reason", "the framework replaces spot",
                "budgetId", scene.scene.budget,
                "filter", Map.of("basis", "SPOT", "providerId", scene.scene.near)));
        by(COMMISSIONER, request)
                .post("/v1/migrations")
                .then()
                .statusCode(201)
                .body("rows.placementId", contains(spot))
                .body("blocks", hasSize(0));
        prepare(decision(today), List.of(place))
                .then()
                .body("blocks.blockReference", contains(block))
                .body("blocks.weeklyPrice", contains("120.00"))
                .body("blocks.weeklyVoidCost", contains("60.00"))
                .body("blocks.utilisationPercent", contains("50.0"))
                .body("rows.problems", hasItem(hasSize(0)));
        var chosen = prepare(decision(today), List.of(place));
        var applied = act(chosen, "application", List.of(place));
        PlacementScene.holds(place, applied.path("rows[0].changeId"));
        by(COMMISSIONER)
                .get("/v1/migrations/" + chosen.path("id"))
                .then()
                .body("blocks.weeklyPrice", contains("120.00"))
                .body("blocks.weeklyVoidCost", contains("60.00"))
                .body("blocks.utilisationPercent", contains("50.0"));
    }

    /** What was agreed for days before the decision counted rests on none. */
    @Test
    void nothingMigratesFromADayBeforeTheDecisionCounts() {
        step(scene.scene.person, "ASSESSMENT_RECORDED", today.minusDays(20));
        step(scene.scene.person, "SUPPORT_PLAN_AGREED", today.minusDays(20));
        Scene.await("select 1 from transition where plan_agreed_on is not null and person_ref = '" + scene.scene.person
                + "'");
        var placement = imported(scene.scene.person, scene.scene.near, "SPOT", "");
        var decision = decision(today.minusDays(5));
        day = today.minusDays(6);
        var early = prepare(decision, List.of(placement));
        early.then()
                .statusCode(201)
                .body("ready", equalTo(0))
                .body("rows[0].gates.decision", equalTo(true))
                .body(
                        "rows[0].problems",
                        contains("decision " + decision + " counts from " + today.minusDays(5)
                                + " on: nothing comes under the framework before, so prepare it for that day or a"
                                + " later one"));
        act(early, "application", List.of(placement)).then().body("rows.problem", contains("/problems/row-not-ready"));
        day = today.minusDays(5);
        var migration = prepare(decision, List.of(placement));
        migration
                .then()
                .body("ready", equalTo(1))
                .body("rows.reversible", contains(false))
                .body("rows.reversibleUntil", contains(today.minusDays(6).toString()));
        act(migration, "application", List.of(placement)).then().body("rows.result", contains("RESERVING"));
    }

    @Test
    void nothingMigratesBeforeTheDecisionIsInEffect() {
        ready(scene.scene.person);
        var placement = imported(scene.scene.person, scene.scene.near, "SPOT", "");
        var migration = prepare(decision(today.plusDays(1)), List.of(placement));
        migration.then().body("rows.gates.decision", contains(false));
        act(migration, "application", List.of(placement))
                .then()
                .body("rows.problem", contains("/problems/decision-not-in-effect"));
        Scene.setClock(today.plusDays(1) + "T09:00:00Z");
        act(migration, "application", List.of(placement)).then().body("rows.result", contains("RESERVING"));
    }
}
