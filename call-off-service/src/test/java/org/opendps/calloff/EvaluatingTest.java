package org.opendps.calloff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.opendps.calloff.Scene.AUDITOR;
import static org.opendps.calloff.Scene.COMMISSIONER;
import static org.opendps.calloff.Scene.COMMISSIONER_2;
import static org.opendps.calloff.Scene.EVALUATOR;
import static org.opendps.calloff.Scene.MODERATOR;
import static org.opendps.calloff.Scene.consensus;
import static org.opendps.calloff.Scene.open;
import static org.opendps.calloff.Scene.score;
import static org.opendps.calloff.Scene.scored;
import static org.opendps.calloff.Scene.settle;
import static org.opendps.calloff.Scene.submitted;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.test.Broker;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class EvaluatingTest {

    private static final Login EVALUATOR_2 = EVALUATOR.named("evaluator2");

    private Scene scene;
    private String callOff;

    @BeforeEach
    void publish() {
        scene = Scene.begin();
        callOff = scene.published();
    }

    @AfterEach
    void backToTheRealTime() {
        Scene.backToTheRealTime();
    }

    @Test
    void sealedUntilTheDeadlineAndThenTwoDifferentPersonsOpen() {
        var bid = submitted(scene.near, callOff, "57.31");
        open(COMMISSIONER, callOff)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/sealed-until"))
                .body("sealedUntil", containsString("T"))
                .body("currentState", equalTo("PUBLISHED"));
        Scene.afterTheDeadline();
        open(COMMISSIONER, callOff)
                .then()
                .statusCode(200)
                .body("opened", equalTo(false))
                .body("openers", contains("commissioner"))
                .body("needed", equalTo(1))
                .body("status", equalTo("CLOSED"));
        by(COMMISSIONER).get("/v1/bids/" + bid).then().body("sealed", equalTo(true));
        open(COMMISSIONER, callOff).then().statusCode(422).body("type", equalTo("/problems/two-different-persons"));
        open(MODERATOR, callOff)
                .then()
                .statusCode(200)
                .body("opened", equalTo(true))
                .body("openers", contains("commissioner", "moderator"))
                .body("needed", equalTo(0))
                .body("status", equalTo("OPENED"))
                .body("bids", contains(bid));
        by(AUDITOR)
                .get("/v1/bids/" + bid)
                .then()
                .body("sealed", equalTo(false))
                .body("status", equalTo("OPENED"))
                .body("price", equalTo("57.31"))
                .body("answers.SV", equalTo("jobs"))
                .body("providerId", equalTo(scene.near.toString()));
        open(AUDITOR, callOff).then().statusCode(409).body("currentState", equalTo("OPENED"));
        assertThat(Broker.await("call-off.call-off.v1", callOff, 2).getLast().value())
                .contains("\"kind\":\"CALL_OFF_OPENED\"", "\"status\":\"OPENED\"");
    }

    @Test
    void whoMayEvaluateNeverOpens() {
        Scene.afterTheDeadline();
        var both = new Login("both", Set.of("commissioner", "evaluator"), Login.COUNCIL, null);
        open(both, callOff).then().statusCode(403).body("type", equalTo("/problems/evaluator-never-opens"));
        open(EVALUATOR, callOff).then().statusCode(403);
        open(COMMISSIONER.at(Login.OTHER_COUNCIL), callOff).then().statusCode(404);
    }

    @Test
    void whoOpenedNeverScoresWhateverRoleTheyAreGivenLater() {
        var bid = submitted(scene.near, callOff, "50.00");
        Scene.opened(callOff);
        var promoted = new Login(COMMISSIONER.name(), Set.of("evaluator"), Login.COUNCIL, null);
        score(promoted, bid, 5, 5, 5).then().statusCode(403).body("type", equalTo("/problems/opener-never-scores"));
        Scene.declare(promoted.named("another"), callOff).then().statusCode(201);
        score(promoted.named("another"), bid, 5, 5, 5).then().statusCode(201);
    }

    @Test
    void withoutASubmittedBidThereIsNoAward() {
        Scene.bid(scene.near, callOff, Scene.offer("50.00")).then().statusCode(201);
        Scene.afterTheDeadline();
        open(COMMISSIONER, callOff).then().statusCode(200);
        open(AUDITOR, callOff)
                .then()
                .statusCode(200)
                .body("status", equalTo("NO_AWARD"))
                .body("bids", hasSize(0));
        by(COMMISSIONER).get("/v1/call-offs/" + callOff).then().body("status", equalTo("NO_AWARD"));
    }

    @Test
    void scoresComeAfterTheOpeningAndMayBeReplacedUntilTheModeration() {
        var bid = submitted(scene.near, callOff, "50.00");
        score(EVALUATOR, bid, 3, 3, 3).then().statusCode(409).body("currentState", equalTo("PUBLISHED"));
        Scene.opened(callOff);
        score(EVALUATOR, bid, 3, 3, 3).then().statusCode(201).body("evaluator", equalTo("evaluator1"));
        score(EVALUATOR, bid, 4, 3, 3).then().statusCode(201);
        by(EVALUATOR)
                .get("/v1/call-offs/" + callOff + "/evaluation")
                .then()
                .body("sheets", hasSize(1))
                .body("sheets[0].scores.Q1", equalTo(4));
        scored(bid, 4, 3, 3);
        settle(callOff, List.of(consensus(bid, 4, 4, 4))).then().statusCode(200);
        score(EVALUATOR, bid, 1, 1, 1).then().statusCode(409).body("currentState", equalTo("EVALUATED"));
        score(EVALUATOR.at(Login.OTHER_COUNCIL), bid, 1, 1, 1).then().statusCode(404);
    }

    @Test
    void scoresFitTheScaleAndTheQuestions() {
        var bid = submitted(scene.near, callOff, "50.00");
        Scene.opened(callOff);
        score(EVALUATOR, bid, 6, 3, 3).then().statusCode(422).body("type", equalTo("/problems/score-off-the-scale"));
        score(EVALUATOR, bid, -1, 3, 3).then().statusCode(422);
        by(EVALUATOR, Map.of("scores", Map.of("Q1", 3)))
                .post("/v1/bids/" + bid + "/scores")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/score-each-question"));
        by(EVALUATOR, Map.of("scores", Map.of("Q1", 3.5, "Q2", 3, "SV", 3)))
                .post("/v1/bids/" + bid + "/scores")
                .then()
                .statusCode(400);
        score(EVALUATOR, bid, 0, 5, 5).then().statusCode(201);
    }

    @Test
    void draftIsNotScored() {
        var draft = Scene.bid(scene.far, callOff, Scene.offer("50.00"))
                .then()
                .extract()
                .<String>path("id");
        submitted(scene.near, callOff, "50.00");
        Scene.opened(callOff);
        score(EVALUATOR, draft, 3, 3, 3).then().statusCode(409).body("currentState", equalTo("DRAFT"));
        by(COMMISSIONER).get("/v1/bids/" + draft).then().body("sealed", equalTo(true));
    }

    @Test
    void evaluatorsSeeEachOthersScoresOnlyWhenTheyAreSettled() {
        var bid = submitted(scene.near, callOff, "50.00");
        Scene.opened(callOff);
        score(EVALUATOR, bid, 3, 3, 3).then().statusCode(201);
        score(EVALUATOR_2, bid, 5, 5, 5).then().statusCode(201);
        var path = "/v1/call-offs/" + callOff + "/evaluation";
        by(EVALUATOR).get(path).then().body("sheets.evaluator", contains("evaluator1"));
        by(MODERATOR).get(path).then().body("sheets.evaluator", contains("evaluator1", "evaluator2"));
        score(EVALUATOR.named("evaluator3"), bid, 4, 4, 4).then().statusCode(201);
        settle(callOff, List.of(consensus(bid, 4, 4, 4))).then().statusCode(200);
        by(EVALUATOR).get(path).then().body("sheets", hasSize(3)).body("moderator", equalTo("moderator"));
        by(AUDITOR.at(Login.OTHER_COUNCIL)).get(path).then().statusCode(404);
    }

    @Test
    void eachBidHasOneConsensusAndAsManyEvaluatorsAsThePolicyAsks() {
        var near = submitted(scene.near, callOff, "50.00");
        var far = submitted(scene.far, callOff, "40.00");
        settle(callOff, List.of(consensus(near, 4, 4, 4))).then().statusCode(409);
        Scene.opened(callOff);
        scored(near, 4, 4, 4);
        var both = List.of(consensus(near, 4, 4, 4), consensus(far, 4, 4, 4));
        settle(callOff, both)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/evaluators-missing"))
                .body("bidId", equalTo(far));
        score(EVALUATOR, far, 4, 4, 4).then().statusCode(201);
        settle(callOff, both)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/evaluators-missing"))
                .body("evaluators", equalTo(1))
                .body("needed", equalTo(2));
        score(EVALUATOR_2, far, 4, 4, 4).then().statusCode(201);
        by(MODERATOR)
                .get("/v1/call-offs/" + callOff + "/evaluation")
                .then()
                .body("warnings", hasItem(containsString("2 evaluators so far; guidance asks for 3")));
        settle(callOff, List.of(consensus(near, 4, 4, 4)))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/consensus-for-each-bid"));
        settle(callOff, List.of(consensus(near, 4, 4, 4), consensus(near, 4, 4, 4)))
                .then()
                .statusCode(422);
        settle(callOff, both).then().statusCode(200);
        settle(callOff, both).then().statusCode(409).body("currentState", equalTo("EVALUATED"));
    }

    /** Domain rules §9, the VAT trap: what the council gets back is no price. With VAT the first would be £62.40. */
    @Test
    void pricesAreComparedNetOfVat() {
        var withVat = new java.util.LinkedHashMap<>(Scene.offer("52.00"));
        withVat.put("vatCode", "STD_20");
        var near = Scene.bid(scene.near, callOff, withVat)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        Scene.submit(scene.near, near).then().statusCode(200);
        var far = submitted(scene.far, callOff, "60.00");
        Scene.opened(callOff);
        scored(near, 4, 4, 4);
        scored(far, 4, 4, 4);
        settle(callOff, List.of(consensus(near, 4, 4, 4), consensus(far, 4, 4, 4)))
                .then()
                .statusCode(200)
                .body("ranking.bid", contains(near, far))
                .body("ranking.parts.price", contains("40.00", "34.67"))
                .body("priceChecks.find { it.bidId == '" + near + "' }.price", equalTo("52.00"));
        by(AUDITOR).get("/v1/bids/" + near).then().body("vatCode", equalTo("STD_20"));
    }

    @Test
    void rankingFollowsFromConsensusAndPriceAndWhatFailsIsOut() {
        var near = submitted(scene.near, callOff, "50.00");
        var far = submitted(scene.far, callOff, "40.00");
        Scene.opened(callOff);
        scored(near, 4, 4, 4);
        scored(far, 5, 5, 5);
        settle(callOff, List.of(consensus(near, 4, 4, 4), consensus(far, 5, 1, 5)))
                .then()
                .statusCode(200)
                .body("status", equalTo("EVALUATED"))
                .body("ranking.bid", contains(near))
                .body("ranking[0].parts.price", equalTo("40.00"))
                .body("ranking[0].total", equalTo("88.00"))
                .body("excluded.bid", contains(far))
                .body("excluded.why", contains("Q2 scored 1, below the minimum of 2"));
        by(Login.ofProvider(scene.far))
                .get("/v1/bids/" + far)
                .then()
                .body("status", equalTo("EXCLUDED"))
                .body("excludedWhy", containsString("Q2"));
        assertThat(Broker.await("call-off.call-off.v1", callOff, 3).getLast().value())
                .contains("\"kind\":\"CALL_OFF_EVALUATED\"");
    }

    @Test
    void whenAllAreOutThereIsNoAward() {
        var near = submitted(scene.near, callOff, "50.00");
        Scene.opened(callOff);
        scored(near, 4, 4, 4);
        settle(callOff, List.of(consensus(near, 0, 4, 4)))
                .then()
                .statusCode(200)
                .body("status", equalTo("NO_AWARD"))
                .body("ranking", hasSize(0));
    }

    @Test
    void recommendsOnlyTheFirstInRankOfThisCallOff() {
        var near = submitted(scene.near, callOff, "50.00");
        var far = submitted(scene.far, callOff, "40.00");
        Scene.recommend(COMMISSIONER, callOff, near).then().statusCode(409);
        Scene.opened(callOff);
        Scene.recommend(COMMISSIONER, callOff, near).then().statusCode(409).body("currentState", equalTo("OPENED"));
        scored(near, 5, 5, 5);
        scored(far, 2, 2, 2);
        settle(callOff, List.of(consensus(near, 5, 5, 5), consensus(far, 2, 2, 2)))
                .then()
                .statusCode(200);
        Scene.recommend(COMMISSIONER, callOff, far)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/not-first-in-rank"))
                .body("first", contains(near));
        Scene.recommend(COMMISSIONER, callOff, java.util.UUID.randomUUID())
                .then()
                .statusCode(404);
        Scene.recommend(COMMISSIONER, callOff, near)
                .then()
                .statusCode(201)
                .body("recommendedBy", equalTo("commissioner"));
        by(AUDITOR).get("/v1/call-offs/" + callOff + "/recommendation").then().body("bidId", equalTo(near));
        by(AUDITOR.at(Login.OTHER_COUNCIL))
                .get("/v1/call-offs/" + callOff + "/recommendation")
                .then()
                .statusCode(404);
        Scene.recommend(COMMISSIONER_2, callOff, near)
                .then()
                .statusCode(409)
                .body("currentState", equalTo("RECOMMENDED"));
        by(AUDITOR)
                .get("/v1/call-offs/" + callOff + "/timeline")
                .then()
                .body("items.detail", hasItem("recommendation: not-first-in-rank"))
                .body("items.detail", hasItem("recommendation: not-found"))
                .body("items.what", hasItem("BID_RECOMMENDED"));
    }
}
