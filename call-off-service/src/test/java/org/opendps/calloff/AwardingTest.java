package org.opendps.calloff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.opendps.calloff.Scene.AUDITOR;
import static org.opendps.calloff.Scene.COMMISSIONER;
import static org.opendps.calloff.Scene.COMMISSIONER_2;
import static org.opendps.calloff.Scene.award;
import static org.opendps.calloff.Scene.consensus;
import static org.opendps.calloff.Scene.scored;
import static org.opendps.calloff.Scene.settle;
import static org.opendps.calloff.Scene.submitted;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.test.AtOnce;
import org.opendps.test.Broker;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class AwardingTest {

    private static final String COMMITMENTS = "finance.commitment.v1";

    private Scene scene;
    private String callOff;
    private String near;
    private String far;

    @BeforeEach
    void recommend() {
        scene = Scene.begin();
        scene.assessedAndPlanned();
        callOff = scene.published();
        near = submitted(scene.near, callOff, "55.00");
        far = submitted(scene.far, callOff, "50.00");
        Scene.opened(callOff);
        scored(near, 5, 5, 5);
        scored(far, 2, 2, 2);
        settle(callOff, List.of(consensus(near, 5, 5, 5), consensus(far, 2, 2, 2)))
                .then()
                .statusCode(200);
        Scene.recommend(COMMISSIONER, callOff, near).then().statusCode(201);
        Scene.lookedUp(callOff, scene.near);
    }

    @AfterEach
    void backToTheRealTime() {
        Scene.backToTheRealTime();
    }

    private Response read(String path) {
        return by(COMMISSIONER).get("/v1/call-offs/" + callOff + path);
    }

    private void awaitAward(String status) {
        Scene.await("select 1 from award where call_off_id = '" + callOff + "' and status = '" + status + "'");
    }

    private String answer(Response award, String kind, String rest) {
        return """
                {"kind": "%s", "commitmentId": "%s", "version": 1, "authority": "%s", "awardId": "%s",
                 "placementId": "%s", "callOffId": "%s", "amount": "1430.00"%s}
                """.formatted(
                kind, UUID.randomUUID(), Login.COUNCIL, award.path("id"), award.path("placementId"), callOff, rest);
    }

    private void financeSays(Response award, String kind, String rest) {
        Scene.send(COMMITMENTS, award.path("placementId"), answer(award, kind, rest));
    }

    /** Finance's events of one placement are taken in order: after this one, all before it have been. */
    private void awaitAllHeard(Response award) {
        var notes = "select 1 from timeline where what = 'COMMITMENT_FIRMED' and call_off_id = '" + callOff + "'";
        int before = Scene.rows(notes).size();
        financeSays(award, "COMMITMENT_FIRMED", "");
        Scene.await(notes + " offset " + before);
    }

    private static List<String> kinds(List<ConsumerRecord<String, String>> events) {
        return events.stream()
                .map(event -> JsonPath.from(event.value()).getString("kind"))
                .toList();
    }

    @Test
    void awardAsksForTheMoneyOnTheTermsOfTheBid() {
        var award = award(COMMISSIONER_2, callOff);
        award.then()
                .statusCode(201)
                .body("status", equalTo("RESERVING"))
                .body("bidId", equalTo(near))
                .body("unitCost", equalTo("55.00"))
                .body("sessionsPerWeek", equalTo(2))
                .body("weeklyCost", equalTo("110.00"))
                .body("recommendedBy", equalTo("commissioner"))
                .body("awardedBy", equalTo("commissioner2"));
        read("").then().body("status", equalTo("RECOMMENDED"));
        var event = JsonPath.from(Broker.await("call-off.award.v1", award.path("id"), 1)
                .getFirst()
                .value());
        assertThat(event.getMap(""))
                .containsOnlyKeys(
                        "kind",
                        "awardId",
                        "version",
                        "authority",
                        "callOffId",
                        "placementId",
                        "personalBudgetVersion",
                        "regime",
                        "personRef",
                        "providerId",
                        "budgetId",
                        "category",
                        "area",
                        "fundingRoute",
                        "unitCost",
                        "vatCode",
                        "days",
                        "sessionsPerWeek",
                        "weeklyCost",
                        "oneOffCost",
                        "places",
                        "from",
                        "until",
                        "closedOnBankHolidays",
                        "limit",
                        "shortBy",
                        "financialYear",
                        "reason");
        assertThat(event.getString("kind")).isEqualTo("AWARD_RECOMMENDED");
        assertThat(event.getString("placementId")).isEqualTo(award.path("placementId"));
        assertThat(event.getString("budgetId")).isEqualTo(scene.budget.toString());
        assertThat(event.getString("regime")).isEqualTo("PA23_LIGHT_TOUCH_FRAMEWORK");
        assertThat(event.getLong("personalBudgetVersion")).isEqualTo(1);
        assertThat(event.getList("days")).containsExactly("MONDAY", "THURSDAY");
    }

    @Test
    void whoRecommendedDoesNotAward() {
        award(COMMISSIONER, callOff)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/approver-is-preparer"))
                .body("citation", containsString("reg 4(4)"));
        award(COMMISSIONER_2.at(Login.OTHER_COUNCIL), callOff).then().statusCode(404);
        award(COMMISSIONER_2, callOff).then().statusCode(201);
        read("/timeline").then().body("items.detail", hasItem("award: approver-is-preparer"));
    }

    @Test
    void noMoneyIsAskedForSomebodyWhoseBudgetNoLongerStands() {
        scene.budgetOf(scene.person, 2, "NOT_ELIGIBLE_OUTCOMES", "DAY", null);
        award(COMMISSIONER_2, callOff)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/award-gate-closed"))
                .body("failed.what", contains("PERSONAL_BUDGET"))
                .body("citation", equalTo("Care Act 2014 s.18, s.19, s.26"));
        read("/timeline").then().body("items.detail", hasItem("award: award-gate-closed"));
        scene.budgetOf(scene.person, 3, "ELIGIBLE", "DAY", null);
        award(COMMISSIONER_2, callOff).then().statusCode(201);
    }

    @Test
    void moneyReservedConfirmsEverythingAtOnce() {
        var award = award(COMMISSIONER_2, callOff);
        financeSays(award, "COMMITMENT_RESERVED", "");
        awaitAward("CONFIRMED");
        read("/award").then().body("status", equalTo("CONFIRMED")).body("$", hasKey("answeredAt"));
        read("").then().body("status", equalTo("AWARDED"));
        by(COMMISSIONER).get("/v1/bids/" + near).then().body("status", equalTo("WON"));
        by(COMMISSIONER).get("/v1/bids/" + far).then().body("status", equalTo("LOST"));
        String placement = award.path("placementId");
        by(COMMISSIONER)
                .get("/v1/placements/" + placement)
                .then()
                .statusCode(200)
                .body("status", equalTo("PLANNED"))
                .body("personRef", equalTo(scene.person.toString()))
                .body("weeklyCost", equalTo("110.00"));
        assertThat(kinds(Broker.await("call-off.award.v1", award.path("id"), 2)))
                .containsExactly("AWARD_RECOMMENDED", "AWARD_CONFIRMED");
        assertThat(kinds(Broker.await("call-off.call-off.v1", callOff, 5)))
                .containsExactly(
                        "CALL_OFF_PUBLISHED",
                        "CALL_OFF_OPENED",
                        "CALL_OFF_EVALUATED",
                        "CALL_OFF_RECOMMENDED",
                        "CALL_OFF_AWARDED");
        var planned = JsonPath.from(
                Broker.await("call-off.placement.v1", placement, 1).getFirst().value());
        assertThat(planned.getMap(""))
                .containsEntry("kind", "PLACEMENT_PLANNED")
                .containsEntry("status", "PLANNED")
                .containsEntry("awardId", award.path("id"))
                .containsEntry("personRef", scene.person.toString())
                .containsEntry("version", 0);
    }

    @Test
    void placementIsReadByItsCouncilAndItsProviderOnly() {
        var award = award(COMMISSIONER_2, callOff);
        financeSays(award, "COMMITMENT_RESERVED", "");
        awaitAward("CONFIRMED");
        var path = "/v1/placements/" + award.path("placementId");
        by(Login.ofProvider(scene.near))
                .get(path)
                .then()
                .statusCode(200)
                .body("unitCost", equalTo("55.00"))
                .body("$", not(hasKey("personRef")))
                .body("$", not(hasKey("budgetId")));
        by(Login.ofProvider(scene.far)).get(path).then().statusCode(404);
        by(COMMISSIONER.at(Login.OTHER_COUNCIL)).get(path).then().statusCode(404);
        by(Login.as("finance")).get(path).then().statusCode(200);
        var list = "/v1/placements?callOffId=" + callOff;
        by(COMMISSIONER).get(list).then().body("items.id", contains(award.<String>path("placementId")));
        by(COMMISSIONER).get(list + "&status=RUNNING").then().body("items", hasSize(0));
        by(COMMISSIONER).get(list + "&status=PLANNED").then().body("items", hasSize(1));
        by(Login.ofProvider(scene.near)).get("/v1/placements").then().body("items", hasSize(1));
        by(Login.ofProvider(scene.far)).get("/v1/placements").then().body("items", hasSize(0));
    }

    @Test
    void nobodyHearsHowManyBidsThereAreBeforeTheyAreOpened() {
        var told = Broker.await("call-off.call-off.v1", callOff, 4).stream()
                .map(event -> JsonPath.from(event.value()))
                .toList();
        assertThat(told).extracting(event -> event.<Integer>get("bids")).containsExactly(null, 2, 2, 2);
    }

    @Test
    void refusedMoneyIsExplainedAndTheAwardMayBeAskedAgain() {
        var first = award(COMMISSIONER_2, callOff);
        financeSays(
                first,
                "COMMITMENT_REFUSED",
                ", \"limit\": \"SERVICE_BUDGET\", \"shortBy\": \"30.00\", \"financialYear\": \"2026-27\","
                        + " \"reason\": \"The budget has 80.00 left\"");
        awaitAward("REFUSED");
        read("/award")
                .then()
                .body("status", equalTo("REFUSED"))
                .body("refusal.limit", equalTo("SERVICE_BUDGET"))
                .body("refusal.shortBy", equalTo("30.00"))
                .body("refusal.financialYear", equalTo("2026-27"))
                .body("refusal.reason", equalTo("The budget has 80.00 left"));
        read("").then().body("status", equalTo("RECOMMENDED"));
        read("/timeline").then().body("items.what", hasItem("AWARD_REFUSED"));
        var told = JsonPath.from(
                Broker.await("call-off.award.v1", first.path("id"), 2).getLast().value());
        assertThat(told.getMap(""))
                .containsEntry("kind", "AWARD_REFUSED")
                .containsEntry("limit", "SERVICE_BUDGET")
                .containsEntry("shortBy", "30.00")
                .containsEntry("financialYear", "2026-27")
                .containsEntry("reason", "The budget has 80.00 left");

        var second = award(COMMISSIONER_2, callOff);
        second.then().statusCode(201);
        assertThat(second.<String>path("placementId")).isNotEqualTo(first.path("placementId"));
        financeSays(second, "COMMITMENT_RESERVED", "");
        awaitAward("CONFIRMED");
        read("").then().body("status", equalTo("AWARDED"));
    }

    @Test
    void repeatedAndLateAnswersChangeNothing() {
        var award = award(COMMISSIONER_2, callOff);
        var id = UUID.randomUUID();
        var reserved = answer(award, "COMMITMENT_RESERVED", "");
        Broker.send(COMMITMENTS, award.path("placementId"), id, reserved);
        Broker.send(COMMITMENTS, award.path("placementId"), id, reserved);
        financeSays(award, "COMMITMENT_RESERVED", "");
        financeSays(award, "COMMITMENT_REFUSED", ", \"limit\": \"PERSONAL_BUDGET\", \"reason\": \"late\"");
        financeSays(award, "SOMETHING_NEW", "");
        awaitAllHeard(award);
        read("/award").then().body("status", equalTo("CONFIRMED"));
        by(COMMISSIONER).get("/v1/placements?callOffId=" + callOff).then().body("items", hasSize(1));
        Broker.await("call-off.placement.v1", award.path("placementId"), 1);
        Scene.await("select 1 where not exists (select 1 from outbox where published_at is null)");
        assertThat(Broker.all("call-off.placement.v1", award.path("placementId")))
                .hasSize(1);
        assertThat(kinds(Broker.all("call-off.award.v1", award.path("id"))))
                .containsExactly("AWARD_RECOMMENDED", "AWARD_CONFIRMED");
    }

    @Test
    void anAnswerToARefusedAwardComesTooLateToConfirmIt() {
        var award = award(COMMISSIONER_2, callOff);
        financeSays(award, "COMMITMENT_REFUSED", ", \"limit\": \"PERSONAL_BUDGET\", \"reason\": \"no\"");
        financeSays(award, "COMMITMENT_RESERVED", "");
        awaitAllHeard(award);
        read("/award").then().body("status", equalTo("REFUSED"));
        read("").then().body("status", equalTo("RECOMMENDED"));
    }

    @Test
    void anAnswerToAnUnknownAwardIsPassedOver() {
        Scene.send(COMMITMENTS, UUID.randomUUID(), """
                {"kind": "COMMITMENT_RESERVED", "awardId": "%s"}""".formatted(UUID.randomUUID()));
        var award = award(COMMISSIONER_2, callOff);
        financeSays(award, "COMMITMENT_RESERVED", "");
        awaitAward("CONFIRMED");
    }

    @Test
    void secondAwardIsRefusedWhileOneReservesAndAfterItIsConfirmed() {
        var award = award(COMMISSIONER_2, callOff);
        award(COMMISSIONER_2.named("commissioner3"), callOff)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/state-conflict"))
                .body("currentState", equalTo("RESERVING"))
                .body("allowed", hasItem("CONFIRMED"));
        financeSays(award, "COMMITMENT_RESERVED", "");
        awaitAward("CONFIRMED");
        award(COMMISSIONER_2, callOff)
                .then()
                .statusCode(409)
                .body("currentState", equalTo("AWARDED"))
                .body("allowed", hasSize(0));
        by(AUDITOR)
                .get("/v1/call-offs/" + callOff + "/timeline")
                .then()
                .body(
                        "items.findAll { it.what == 'ATTEMPT_REFUSED' }.detail",
                        contains("award: state-conflict", "award: state-conflict"));
    }

    @Test
    void twoAwardsAtOnceGiveOne() {
        var answers = AtOnce.call(Stream.of("commissioner2", "commissioner3", "commissioner4", "commissioner5")
                .map(name -> (Callable<Integer>)
                        () -> award(COMMISSIONER.named(name), callOff).statusCode())
                .toList());
        assertThat(answers).containsExactlyInAnyOrder(201, 409, 409, 409);
        assertThat(Scene.rows("select id from award where call_off_id = '" + callOff + "'"))
                .hasSize(1);
    }

    @Test
    void sameKeyGetsTheSameAwardAgainAndARefusalWithAKeyIsNotedToo() {
        var key = UUID.randomUUID().toString();
        var path = "/v1/call-offs/" + callOff + "/award";
        by(COMMISSIONER, Map.of())
                .header("Idempotency-Key", UUID.randomUUID())
                .post(path)
                .then()
                .statusCode(422);
        var first = by(COMMISSIONER_2, Map.of()).header("Idempotency-Key", key).post(path);
        first.then().statusCode(201);
        by(COMMISSIONER_2, Map.of())
                .header("Idempotency-Key", key)
                .post(path)
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .body("id", equalTo(first.<String>path("id")));
        read("/timeline").then().body("items.detail", hasItem("award: approver-is-preparer"));
    }

    @Test
    void timelineTellsEveryStepWithWhoAndWhyInOrder() {
        var award = award(COMMISSIONER_2, callOff);
        financeSays(award, "COMMITMENT_RESERVED", "");
        awaitAward("CONFIRMED");
        awaitAllHeard(award);
        var timeline = read("/timeline");
        timeline.then()
                .body(
                        "items.what",
                        contains(
                                "CALL_OFF_DRAFTED",
                                "CALL_OFF_PUBLISHED",
                                "BID_SUBMITTED",
                                "BID_SUBMITTED",
                                "OPENING_BEGUN",
                                "CALL_OFF_OPENED",
                                "CONFLICT_DECLARED",
                                "CONFLICT_DECLARED",
                                "CONFLICT_DECLARED",
                                "CONFLICT_DECLARED",
                                "SCORES_GIVEN",
                                "SCORES_GIVEN",
                                "SCORES_GIVEN",
                                "SCORES_GIVEN",
                                "SCORES_GIVEN",
                                "SCORES_GIVEN",
                                "CALL_OFF_EVALUATED",
                                "BID_RECOMMENDED",
                                "SUPPLIER_CHECKED",
                                "SUPPLIER_CHECKED",
                                "SUPPLIER_CHECKED",
                                "AWARD_RESERVING",
                                "SUMMARIES_RELEASED",
                                "AWARD_CONFIRMED",
                                "PLACEMENT_PLANNED",
                                "COMMITMENT_FIRMED"))
                .body("items.find { it.what == 'AWARD_RESERVING' }.who", equalTo("commissioner2"))
                .body("items.find { it.what == 'AWARD_CONFIRMED' }.who", equalTo("finance-service"));
        assertThat(timeline.jsonPath()
                        .getList("items.findAll { it.who != 'finance-service' && it.what !="
                                + " 'PLACEMENT_PLANNED' }.requestId"))
                .hasSize(22)
                .doesNotContainNull();
        by(AUDITOR.at(Login.OTHER_COUNCIL))
                .get("/v1/call-offs/" + callOff + "/timeline")
                .then()
                .statusCode(404);
    }

    @Test
    void timelineIsReadPageByPage() {
        var whole = read("/timeline").jsonPath().<Object>getList("items");
        var seen = new ArrayList<>();
        var next = "";
        while (next != null) {
            var page = read("/timeline?limit=5" + next).jsonPath();
            assertThat(page.getList("items")).hasSizeLessThanOrEqualTo(5);
            seen.addAll(page.getList("items"));
            next = page.getString("next") == null ? null : "&after=" + page.getString("next");
        }
        assertThat(whole).hasSizeGreaterThan(5);
        assertThat(seen).isEqualTo(whole);
        read("/timeline?limit=5").then().header("Link", containsString("after="));
        read("/timeline?after=nonsense").then().statusCode(400);
    }

    @Test
    void rowsOfTheTimelineAreNeverChanged() {
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> Scene.rows("with gone as (delete from timeline where call_off_id = '" + callOff
                                + "' returning 1) select 1"))
                .hasRootCauseMessage("ERROR: rows of the timeline are only added, never changed\n"
                        + "  Where: PL/pgSQL function timeline_is_final() line 3 at RAISE");
        read("/timeline").then().body("items.what", hasItem("CALL_OFF_DRAFTED"));
    }
}
