package org.opendps.calloff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.opendps.calloff.PlacementScene.decision;
import static org.opendps.calloff.PlacementScene.financeSays;
import static org.opendps.calloff.PlacementScene.holds;
import static org.opendps.calloff.PlacementScene.read;
import static org.opendps.calloff.PlacementScene.vary;
import static org.opendps.calloff.Scene.COMMISSIONER;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.blocks.day.DayTurning;
import org.opendps.test.Broker;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

/** A question to finance that hangs, an answer that nobody wanted, and changes of which finance could not be told. */
@QuarkusTest
@WithTestResource(TestStack.class)
class HangingChangesTest {

    @Inject
    DayTurning days;

    private PlacementScene scene;
    private String placement;
    private LocalDate today;

    @BeforeEach
    void begin() {
        scene = new PlacementScene();
        placement = scene.funded();
        today = PlacementScene.today();
    }

    @AfterEach
    void backToTheRealTime() {
        Scene.backToTheRealTime();
    }

    private Response oneDayMore() {
        return vary(placement, today, Map.of("days", List.of("MONDAY", "TUESDAY", "THURSDAY")));
    }

    private static Response withdraw(Response change) {
        return by(COMMISSIONER, Map.of("reason", "the wrong day"))
                .post("/v1/placements/" + change.path("placementId") + "/variations/" + change.path("id")
                        + "/withdrawal");
    }

    private JsonPath lastAsked(int least) {
        return JsonPath.from(
                Broker.await("call-off.award.v1", placement, least).getLast().value());
    }

    @Test
    void aQuestionThatHangsIsTakenBackAndFinanceLetsGo() {
        var change = oneDayMore();
        change.then().statusCode(201).body("status", equalTo("RESERVING"));
        by(COMMISSIONER, Map.of("reason", ""))
                .post("/v1/placements/" + placement + "/variations/" + change.path("id") + "/withdrawal")
                .then()
                .statusCode(400);
        by(COMMISSIONER.at(Login.OTHER_COUNCIL), Map.of("reason", "x"))
                .post("/v1/placements/" + placement + "/variations/" + change.path("id") + "/withdrawal")
                .then()
                .statusCode(404);
        withdraw(change)
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"))
                .body("withdrawnBecause", equalTo("the wrong day"));
        // the conversion asked and confirmed, then this one
        var told = lastAsked(4);
        assertThat(told.getString("kind")).isEqualTo("AWARD_WITHDRAWN");
        assertThat(told.getString("awardId")).isEqualTo(change.path("id"));
        withdraw(change).then().statusCode(409).body("currentState", equalTo("WITHDRAWN"));

        financeSays(placement, change.path("id"), "COMMITMENT_RESERVED", "");
        var next = vary(placement, today, Map.of("days", List.of("MONDAY", "THURSDAY", "FRIDAY")));
        holds(next);
        read(placement)
                .then()
                .body(
                        "terms.findAll { it.supersededBy == null }.days",
                        contains(List.of("MONDAY", "THURSDAY", "FRIDAY")));
        withdraw(next).then().statusCode(409).body("currentState", equalTo("HOLDS"));
    }

    /** A death is recorded whatever finance is asked meanwhile. */
    @Test
    void anEndDoesNotWaitForFinance() {
        var change = oneDayMore();
        PlacementScene.end(placement, "DIED", today).then().statusCode(201);
        PlacementScene.awaitChange(change.path("id"), "WITHDRAWN");
        assertThat(lastAsked(4).getString("kind")).isEqualTo("AWARD_WITHDRAWN");
        read(placement).then().body("until", equalTo(today.toString()));
    }

    @Test
    void aPlacementWhoseLastDayCameWhileFinanceWasAskedEndsWhenTheQuestionIsTakenBack() {
        var longer = by(
                        COMMISSIONER,
                        Map.of(
                                "until",
                                today.plusDays(300).toString(),
                                "reason",
                                "until the tender",
                                "decisionReference",
                                decision(today)))
                .post("/v1/placements/" + placement + "/extension");
        longer.then().statusCode(201);
        Scene.setClock(today.plusDays(201) + "T09:00:00Z");
        days.turn();
        read(placement).then().body("status", equalTo("RUNNING"));
        withdraw(longer).then().statusCode(200);
        read(placement).then().body("status", equalTo("ENDED"));
    }

    @Test
    void whatFinanceRefusesAfterItCountedIsThereToBeSeenAndNotBeforeItIsRefused() {
        var less = vary(placement, today.plusDays(14), Map.of("days", List.of("MONDAY")));
        less.then().body("status", equalTo("HOLDS"));
        var path = "/v1/placements/" + placement + "/variations/" + less.path("id");
        by(COMMISSIONER).get(path).then().body("refusal", equalTo(null));
        financeSays(
                placement,
                less.path("id"),
                "COMMITMENT_REFUSED",
                ", \"limit\": \"PERIOD\", \"reason\": \"no calendar\"");
        Scene.await("select 1 from placement_change where id = '" + less.path("id") + "' and refused_limit = 'PERIOD'");
        by(COMMISSIONER)
                .get(path)
                .then()
                .body("status", equalTo("HOLDS"))
                .body("refusal.reason", equalTo("no calendar"));
        read(placement).then().body("terms.findAll { it.supersededBy == null }.size()", equalTo(2));
    }

    /** Two prices would have to be told: the later terms are changed first, and then nothing is in the way. */
    @Test
    void aCheaperChangeBeforeLaterTermsWaitsForTheirs() {
        var later = today.plusDays(60);
        holds(vary(placement, later, Map.of("unitCost", "55.00", "decisionReference", decision(today))));
        vary(placement, today.plusDays(7), Map.of("days", List.of("MONDAY")))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/several-terms-ahead"))
                .body("next", equalTo(later.toString()));
        vary(placement, later, Map.of("days", List.of("MONDAY")))
                .then()
                .statusCode(201)
                .body("status", equalTo("HOLDS"));
        vary(placement, today.plusDays(7), Map.of("days", List.of("MONDAY")))
                .then()
                .statusCode(201)
                .body("status", equalTo("HOLDS"));
        var told = lastAsked(6);
        assertThat(told.getString("replacesFrom")).isEqualTo(today.plusDays(7).toString());
        assertThat(told.getString("until")).isEqualTo(later.minusDays(1).toString());
    }

    private Response imported(UUID person) {
        return imported(COMMISSIONER, person);
    }

    private Response imported(Login commissioner, UUID person) {
        var row = new HashMap<String, Object>(Map.of(
                "personRef", person,
                "providerId", UUID.randomUUID(),
                "category", "DAY",
                "area", "NORTH",
                "days", "MONDAY",
                "unitCost", "55.00",
                "from", today.minusDays(300).toString(),
                "until", today.plusDays(60).toString(),
                "basis", "SPOT"));
        return by(commissioner, Map.of("rows", List.of(row))).post("/v1/placement-imports");
    }

    private Response extended(String id, LocalDate until) {
        return extended(COMMISSIONER, id, until);
    }

    private Response extended(Login commissioner, String id, LocalDate until) {
        return by(
                        commissioner,
                        Map.of(
                                "until",
                                until.toString(),
                                "reason",
                                "until everybody is assessed",
                                "decisionReference",
                                decision(commissioner, today),
                                "budgetId",
                                scene.scene.budget))
                .post("/v1/placements/" + id + "/extension");
    }

    /** What was bought before this system goes on while the assessment is awaited; a council may say otherwise. */
    @Test
    void aContractFromBeforeGoesOnWithoutAPersonalBudgetUnlessTheCouncilSaysOtherwise() {
        String id = imported(UUID.randomUUID()).path("results[0].placementId");
        extended(id, today.plusDays(200)).then().statusCode(201).body("status", equalTo("RESERVING"));
        var asked = JsonPath.from(
                Broker.await("call-off.award.v1", id, 1).getFirst().value());
        assertThat(asked.getMap("")).containsEntry("personalBudgetRequired", false);

        scene.scene.budgetOf(scene.scene.person, "ELIGIBLE", "DAY");
        String known = imported(scene.scene.person).path("results[0].placementId");
        extended(known, today.plusDays(200)).then().statusCode(201);
        var judged = JsonPath.from(
                Broker.await("call-off.award.v1", known, 1).getFirst().value());
        assertThat(judged.getMap("")).containsEntry("personalBudgetRequired", null);
        assertThat(judged.getInt("personalBudgetVersion")).isPositive();

        // who was assessed and found not eligible does not go on by the service budget
        var other = UUID.randomUUID();
        scene.scene.budgetOf(other, "NOT_ELIGIBLE_OUTCOMES", "DAY");
        extended(imported(other).path("results[0].placementId"), today.plusDays(200))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/person-not-eligible"));
    }

    @Test
    void aCouncilMayLetNothingGoOnWithoutAPersonalBudget() {
        var commissioner = COMMISSIONER.at(
                "E0" + Integer.toUnsignedString(UUID.randomUUID().hashCode()));
        by(
                        commissioner,
                        Map.of(
                                "from",
                                today.plusDays(1).toString(),
                                "reason",
                                "cabinet",
                                "settings",
                                Map.of("imported-extension-without-budget", "REFUSE")))
                .post("/v1/call-off-policies")
                .then()
                .statusCode(201);
        Scene.setClock(today.plusDays(1) + "T09:00:00Z");
        String id = imported(commissioner, UUID.randomUUID()).path("results[0].placementId");
        extended(commissioner, id, today.plusDays(200))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/person-not-eligible"));
    }

    @Test
    void whoPaysForThePlaceAloneIsExtendedWithoutADecisionOfTheCouncil() {
        var wish = scene.wish();
        wish.put("personRef", UUID.randomUUID());
        String own = PlacementScene.place(wish).then().statusCode(201).extract().path("id");
        by(COMMISSIONER, Map.of("until", today.plusDays(300).toString(), "reason", "goes on"))
                .post("/v1/placements/" + own + "/extension")
                .then()
                .statusCode(201)
                .body("status", equalTo("HOLDS"));
        by(COMMISSIONER, Map.of("until", today.plusDays(300).toString(), "reason", "goes on"))
                .post("/v1/placements/" + placement + "/extension")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/decision-reference-missing"));
    }

    @Test
    void anEndForNoNamedReasonIsExplained() {
        PlacementScene.end(placement, "OTHER", today).then().statusCode(400);
        PlacementScene.end(placement, "NO_LONGER_NEEDED", today).then().statusCode(400);
        by(COMMISSIONER, Map.of("reason", "OTHER", "lastDay", today.toString(), "note", "the hall burned down"))
                .post("/v1/placements/" + placement + "/end")
                .then()
                .statusCode(201);
    }
}
