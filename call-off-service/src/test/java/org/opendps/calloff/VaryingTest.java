package org.opendps.calloff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.opendps.calloff.PlacementScene.decision;
import static org.opendps.calloff.PlacementScene.financeSays;
import static org.opendps.calloff.PlacementScene.holds;
import static org.opendps.calloff.PlacementScene.kinds;
import static org.opendps.calloff.PlacementScene.read;
import static org.opendps.calloff.PlacementScene.told;
import static org.opendps.calloff.PlacementScene.vary;
import static org.opendps.calloff.Scene.COMMISSIONER;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.test.AtOnce;
import org.opendps.test.Broker;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class VaryingTest {

    private PlacementScene scene;
    private String placement;
    private LocalDate today;

    @BeforeEach
    void begin() {
        scene = new PlacementScene();
        placement = scene.funded();
        today = PlacementScene.today();
    }

    @Test
    void aDayLessHoldsAtOnceAndTheWholeScheduleIsTold() {
        var from = today.plusDays(14);
        vary(placement, from, Map.of("days", List.of("MONDAY")))
                .then()
                .statusCode(201)
                .body("status", equalTo("HOLDS"))
                .body("moneyAsked", equalTo(false));
        // the conversion before is told as a variation, too, once it is payable
        var event = Awaitility.await()
                .until(
                        () -> told(placement, 4).getLast(),
                        last -> last.getList("terms.weeklyCost").size() == 2);
        assertThat(event.getString("kind")).isEqualTo("PLACEMENT_VARIED");
        var asked = JsonPath.from(
                Broker.await("call-off.award.v1", placement, 3).getLast().value());
        assertThat(asked.getMap(""))
                .containsEntry("weeklyCost", "50.00")
                .containsEntry("replacesFrom", from.toString());
        assertThat(event.getList("terms.weeklyCost")).containsExactly("100.00", "50.00");
        assertThat(event.getList("terms.from")).containsExactly(today.toString(), from.toString());
        assertThat(event.getList("terms.until"))
                .containsExactly(
                        from.minusDays(1).toString(), today.plusDays(200).toString());
        assertThat(event.getString("weeklyCost")).isEqualTo("100.00");
        read(placement)
                .then()
                .body("terms.findAll { it.supersededBy == null }", hasSize(2))
                .body("weeklyCost", equalTo("100.00"));
    }

    /** From the conversion on the council pays, so that a new price from any day before reaches into what it pays. */
    @Test
    void theCouncilDecidesOnlyAboutAPriceThatItPays() {
        var other = new PlacementScene();
        var own = other.selfFunded();
        vary(own, today.plusDays(7), Map.of("unitCost", "51.00"))
                .then()
                .statusCode(201)
                .body("status", equalTo("HOLDS"))
                .body("moneyAsked", equalTo(false));
        holds(other.convert(own, today.plusDays(30), "50.00"));
        vary(own, today.plusDays(7), Map.of("unitCost", "49.00"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/decision-reference-missing"));
    }

    @Test
    void moreAWeekIsAskedOfFinanceFirst() {
        var from = today.minusDays(0).plusDays(7);
        var decision = decision(today);
        var change = vary(placement, from, Map.of("unitCost", "60.00", "decisionReference", decision));
        change.then().statusCode(201).body("status", equalTo("RESERVING"));
        read(placement).then().body("terms.findAll { it.supersededBy == null }", hasSize(1));
        var asked = JsonPath.from(
                Broker.await("call-off.award.v1", placement, 3).getLast().value());
        assertThat(asked.getMap(""))
                .containsEntry("kind", "AWARD_RECOMMENDED")
                .containsEntry("placementId", placement)
                .containsEntry("weeklyCost", "120.00")
                .containsEntry("from", from.toString())
                .containsEntry("replacesFrom", from.toString())
                .containsEntry("personalBudgetVersion", 1);
        vary(placement, from, Map.of("days", List.of("MONDAY")))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/change-pending"));
        holds(change);
        financeSays(placement, change.path("id"), "COMMITMENT_RESERVED", "");
        financeSays(placement, change.path("id"), "COMMITMENT_REFUSED", ", \"reason\": \"late\"");
        read(placement)
                .then()
                .body("terms.findAll { it.supersededBy == null }.unitCost", equalTo(List.of("50.00", "60.00")))
                .body("terms.findAll { it.kind == 'VARIED' }.decisionReference", equalTo(List.of(decision)));
        var event = told(placement, 5).getLast();
        assertThat(event.getString("awardId")).isEqualTo(change.path("id"));
    }

    @Test
    void refusedMoneyLeavesTheTermsAndSaysWhy() {
        var change = vary(placement, today, Map.of("days", List.of("FRIDAY", "TUESDAY", "MONDAY")));
        change.then().body("change.days", contains("MONDAY", "TUESDAY", "FRIDAY"));
        financeSays(
                placement,
                change.path("id"),
                "COMMITMENT_REFUSED",
                ", \"limit\": \"PERSONAL_BUDGET\", \"shortBy\": \"30.00\", \"reason\": \"30.00 too little\"");
        PlacementScene.awaitChange(change.path("id"), "REFUSED");
        by(COMMISSIONER)
                .get("/v1/placements/" + placement + "/variations/" + change.path("id"))
                .then()
                .statusCode(200)
                .body("status", equalTo("REFUSED"))
                .body("refusal.shortBy", equalTo("30.00"));
        by(COMMISSIONER)
                .get("/v1/placements/" + placement + "/variations")
                .then()
                .body("items.status", equalTo(List.of("HOLDS", "REFUSED")));
        read(placement).then().body("weeklyCost", equalTo("100.00"));
        vary(placement, today, Map.of("days", List.of("MONDAY"))).then().statusCode(201);
    }

    @Test
    void anotherProviderTakesOverOnItsDay() {
        var change = vary(placement, today, Map.of("providerId", scene.scene.far));
        change.then().statusCode(201).body("kind", equalTo("MOVED")).body("status", equalTo("RESERVING"));
        holds(change);
        var event = told(placement, 5).getLast();
        assertThat(event.getString("kind")).isEqualTo("PLACEMENT_MOVED");
        assertThat(event.getString("providerId")).isEqualTo(scene.scene.far.toString());
        by(Login.ofProvider(scene.scene.far))
                .get("/v1/placements/" + placement)
                .then()
                .statusCode(200);
        vary(placement, today, Map.of("providerId", UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/no-such-member"));
    }

    @Test
    void refusesDaysOutsideAndPricesWithoutADecision() {
        vary(placement, today, Map.of("days", List.of("THURSDAY", "MONDAY")))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/nothing-changes"));
        vary(placement, today.minusDays(1), Map.of("days", List.of("MONDAY")))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/outside-placement"));
        vary(placement, today.plusDays(201), Map.of("days", List.of("MONDAY")))
                .then()
                .statusCode(422);
        vary(placement, today.plusDays(200), Map.of("days", List.of("MONDAY")))
                .then()
                .statusCode(201);
        vary(placement, today, Map.of("unitCost", "40.00"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/decision-reference-missing"));
        vary(placement, today, Map.of("unitCost", "40.00", "decisionReference", decision(today.plusDays(1))))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/decision-not-in-effect"))
                .body("detail", containsString(today.plusDays(1).toString()));
        vary(placement, today, Map.of("unitCost", "0.00", "decisionReference", decision(today)))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/price-out-of-reach"));
        by(
                        COMMISSIONER.at(Login.OTHER_COUNCIL),
                        Map.of("from", today.toString(), "reason", "x", "days", List.of("MONDAY")))
                .post("/v1/placements/" + placement + "/variations")
                .then()
                .statusCode(404);
    }

    @Test
    void twoChangesAtOnceAskFinanceOnce() {
        var answers = AtOnce.call(java.util.stream.Stream.of("TUESDAY", "WEDNESDAY", "FRIDAY")
                .map(day -> (java.util.concurrent.Callable<Integer>) () -> vary(
                                placement, today, Map.of("days", List.of("MONDAY", "THURSDAY", day)))
                        .statusCode())
                .toList());
        assertThat(answers).containsExactlyInAnyOrder(201, 409, 409);
    }

    @Test
    void theSameKeyMakesOneChange() {
        var key = UUID.randomUUID().toString();
        var body = Map.of("from", today.plusDays(7).toString(), "reason", "one day less", "days", List.of("MONDAY"));
        var path = "/v1/placements/" + placement + "/variations";
        var first = by(COMMISSIONER, body).header("Idempotency-Key", key).post(path);
        first.then().statusCode(201);
        by(COMMISSIONER, body)
                .header("Idempotency-Key", key)
                .post(path)
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .body("id", equalTo(first.<String>path("id")));
    }

    @Test
    void sessionsMayHaveATimeOfDayAndTheListIsAFileForASpreadsheetToo() {
        vary(placement, today, Map.of("parts", Map.of("MONDAY", "MORNING", "FRIDAY", "EVENING")))
                .then()
                .statusCode(201)
                .body("status", equalTo("HOLDS"));
        read(placement).then().body("parts", equalTo(Map.of("MONDAY", "MORNING")));
        var csv = by(COMMISSIONER)
                .accept("text/csv")
                .get("/v1/placements?personRef=" + scene.scene.person)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv).contains("weeklyCost", "100.00", placement, "personRef", scene.scene.person.toString());
    }

    @Test
    void aConversionKeepsThePlacementAndEveryDayHasOnePayer() {
        var other = new PlacementScene();
        var own = other.selfFunded();
        assertThat(told(own, 2).getFirst().getString("awardId")).isNull();
        var from = today.plusDays(30);
        holds(other.convert(own, from, "54.00"));
        read(own)
                .then()
                .body("origin", equalTo("SELF"))
                .body("fundingRoute", equalTo("SELF"))
                .body(
                        "terms.findAll { it.supersededBy == null }.fundingRoute",
                        equalTo(List.of("SELF", "COUNCIL_MANAGED")))
                .body(
                        "terms.findAll { it.supersededBy == null }.until.first()",
                        equalTo(from.minusDays(1).toString()));
        assertThat(kinds(own, 3)).endsWith("PLACEMENT_CONVERTED");
        other.convert(own, from, "54.00").then().statusCode(422).body("type", equalTo("/problems/not-self-funded"));
        by(COMMISSIONER)
                .get("/v1/placements?payer=SELF&personRef=" + other.scene.person)
                .then()
                .body("items.id", equalTo(List.of(own)));
    }
}
