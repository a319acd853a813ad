package org.opendps.calloff;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.opendps.calloff.Scene.AUDITOR;
import static org.opendps.calloff.Scene.COMMISSIONER;
import static org.opendps.calloff.Scene.EVALUATOR;
import static org.opendps.calloff.Scene.MODERATOR;
import static org.opendps.calloff.Scene.consensus;
import static org.opendps.calloff.Scene.recommend;
import static org.opendps.calloff.Scene.scored;
import static org.opendps.calloff.Scene.settle;
import static org.opendps.calloff.Scene.submitted;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

/** After the scores are settled: a winner that is excluded, a recommendation withdrawn, an error in the moderation. */
@QuarkusTest
@WithTestResource(TestStack.class)
class WayBackTest {

    private Scene scene;
    private String callOff;
    private String near;
    private String far;

    @BeforeEach
    void open() {
        scene = Scene.begin();
        callOff = scene.published();
        near = submitted(scene.near, callOff, "55.00");
        far = submitted(scene.far, callOff, "50.00");
        Scene.opened(callOff);
    }

    @AfterEach
    void backToTheRealTime() {
        Scene.backToTheRealTime();
    }

    /** The far one wins unless its score is another. */
    private void settled(int farScore) {
        scored(near, 4, 4, 4);
        scored(far, farScore, farScore, farScore);
        settle(callOff, List.of(consensus(near, 4, 4, 4), consensus(far, farScore, farScore, farScore)))
                .then()
                .statusCode(200);
    }

    private static Response exclude(String bid) {
        return by(
                        COMMISSIONER,
                        Map.of(
                                "ground",
                                "EXCLUDED_SUPPLIER",
                                "reason",
                                "a conviction for fraud",
                                "representations",
                                "heard on 2 December"))
                .post("/v1/bids/" + bid + "/exclusion");
    }

    private Response withdraw() {
        return by(COMMISSIONER, Map.of("reason", "the provider was suspended"))
                .post("/v1/call-offs/" + callOff + "/recommendation/withdrawal");
    }

    private Response reopen() {
        return by(MODERATOR, Map.of("reason", "question 2 was read against another's answer"))
                .post("/v1/call-offs/" + callOff + "/moderation/reopening");
    }

    private Response callOff() {
        return by(AUDITOR).get("/v1/call-offs/" + callOff);
    }

    /** Domain rule R9.1: the lowest price is that of the bids that are left. */
    @Test
    void nextInRankIsFirstWhenTheWinnerIsExcluded() {
        settled(4);
        recommend(COMMISSIONER, callOff, far).then().statusCode(201);
        exclude(far)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/lot-is-recommended"))
                .body("detail", containsString("/v1/call-offs/" + callOff + "/recommendation/withdrawal"));
        withdraw().then().statusCode(200).body("lots[0].outcome", equalTo("OPEN"));
        withdraw().then().statusCode(404);
        recommend(COMMISSIONER, callOff, near)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/not-first-in-rank"));
        exclude(far)
                .then()
                .statusCode(201)
                .body("citation", containsString("s.57"))
                .body("representations", containsString("2 December"));
        var evaluation = by(AUDITOR).get("/v1/call-offs/" + callOff + "/evaluation");
        evaluation
                .then()
                .body("ranking.bid", contains(near))
                .body("ranking[0].parts.price", equalTo("40.00"))
                .body("out.bidId", contains(far))
                .body("earlier", hasSize(1))
                .body("earlier[0].lots[0].ranking.bid", contains(far, near))
                .body("earlier[0].why", containsString("fraud"));
        recommend(COMMISSIONER, callOff, far).then().statusCode(409);
        recommend(COMMISSIONER, callOff, near).then().statusCode(201);
        by(Login.ofProvider(scene.far))
                .get("/v1/bids/" + far)
                .then()
                .body("status", equalTo("EXCLUDED"))
                .body("excludedWhy", containsString("a conviction for fraud"));
        by(AUDITOR)
                .get("/v1/call-offs/" + callOff + "/timeline")
                .then()
                .body("items.what", hasItem("RECOMMENDATION_WITHDRAWN"))
                .body("items.what", hasItem("BID_EXCLUDED"));
    }

    /** Domain rule R9.5: no change after prices are open; what is changed all the same says by whom. */
    @Test
    void whoJudgesAnewAfterHavingSeenPricesIsNamed() {
        settled(4);
        evaluation().then().body("judgedAfterPrices", hasSize(0)).body("warnings", hasSize(0));
        reopen().then().statusCode(200).body("judgedAfterPrices", hasSize(0));
        var fresh = EVALUATOR.named("fresh");
        Scene.declare(fresh, callOff).then().statusCode(201);
        Scene.score(fresh, far, 3, 3, 3).then().statusCode(201);
        Scene.score(EVALUATOR, far, 3, 3, 3).then().statusCode(201);
        evaluation()
                .then()
                .body("judgedAfterPrices", contains("evaluator1"))
                .body("warnings", contains(containsString("Judged anew by evaluator1, to whom")));
        by(EVALUATOR.named("evaluator2"))
                .get("/v1/call-offs/" + callOff + "/evaluation")
                .then()
                .body("judgedAfterPrices", hasSize(0));
        settle(callOff, List.of(consensus(near, 4, 4, 4), consensus(far, 3, 3, 3)))
                .then()
                .statusCode(200)
                .body("judgedAfterPrices", contains("evaluator1", "moderator"));
    }

    private Response evaluation() {
        return by(AUDITOR).get("/v1/call-offs/" + callOff + "/evaluation");
    }

    @Test
    void exclusionBeforeTheModerationLeavesTheOthersToBeScored() {
        exclude(far).then().statusCode(201);
        exclude(far).then().statusCode(409);
        scored(near, 4, 4, 4);
        settle(callOff, List.of(consensus(near, 4, 4, 4)))
                .then()
                .statusCode(200)
                .body("ranking.bid", contains(near))
                .body("earlier", hasSize(0));
        by(AUDITOR).get("/v1/bids/" + far + "/exclusion").then().body("ground", equalTo("EXCLUDED_SUPPLIER"));
        by(AUDITOR).get("/v1/bids/" + near + "/exclusion").then().statusCode(404);
        by(COMMISSIONER.at("E10000015"))
                .get("/v1/bids/" + far + "/exclusion")
                .then()
                .statusCode(404);
    }

    @Test
    void callOffEndsWithItsLastBidAndSaysWhy() {
        exclude(far).then().statusCode(201);
        callOff().then().body("status", equalTo("OPENED"));
        exclude(near).then().statusCode(201);
        callOff().then().body("status", equalTo("NO_AWARD")).body("why", containsString("No bid is left"));
        by(Login.ofProvider(scene.near))
                .get("/v1/bids/" + near + "/assessment-summary")
                .then()
                .statusCode(200)
                .body("whyNot", containsString("fraud"))
                .body("whyNot", endsWith("No award is made: No bid is left that can be awarded to."));
    }

    @Test
    void moderationBeginsAnewWithTheBidsThatItsScoresHadExcluded() {
        settled(1);
        by(AUDITOR).get("/v1/bids/" + far).then().body("status", equalTo("EXCLUDED"));
        recommend(COMMISSIONER, callOff, near).then().statusCode(201);
        reopen().then().statusCode(409).body("type", equalTo("/problems/lot-is-recommended"));
        withdraw().then().statusCode(200);
        reopen().then()
                .statusCode(200)
                .body("status", equalTo("OPENED"))
                .body("settledAt", nullValue())
                .body("earlier", hasSize(0));
        // the points of the price are told to nobody who settles the scores anew
        Scene.declare(MODERATOR.named("another"), callOff).then().statusCode(201);
        by(MODERATOR.named("another"))
                .get("/v1/call-offs/" + callOff + "/evaluation")
                .then()
                .body("earlier", hasSize(0));
        by(AUDITOR)
                .get("/v1/call-offs/" + callOff + "/evaluation")
                .then()
                .body("earlier[0].why", containsString("question 2"));
        by(MODERATOR)
                .get("/v1/call-offs/" + callOff + "/award")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/price-is-hidden"));
        by(AUDITOR).get("/v1/call-offs/" + callOff + "/award").then().statusCode(404);
        by(AUDITOR).get("/v1/bids/" + far).then().body("status", equalTo("OPENED"));
        reopen().then().statusCode(409);
        settle(callOff, List.of(consensus(near, 4, 4, 4), consensus(far, 4, 4, 4)))
                .then()
                .statusCode(200)
                .body("ranking.bid", contains(far, near))
                .body("earlier", hasSize(1));
    }

    /** What is paid once counts with the sessions: nobody wins with a low price and a dear beginning. */
    @Test
    void rankedPriceIsThatOfTheWholeLot() {
        backToTheRealTime();
        callOff = scene.published();
        near = submitted(scene.near, callOff, "50.00");
        var offer = new LinkedHashMap<String, Object>(Scene.offer("49.99"));
        offer.put("oneOff", List.of(Map.of("label", "set-up", "amount", "100.00")));
        far = Scene.bid(scene.far, callOff, offer)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Scene.submit(scene.far, far).then().statusCode(200);
        Scene.opened(callOff);
        settled(4);
        by(AUDITOR)
                .get("/v1/call-offs/" + callOff + "/evaluation")
                .then()
                .body("ranking.bid", contains(near, far))
                .body("priceChecks.find { it.bidId == '" + near + "' }.price", equalTo("50.00"))
                .body("priceChecks.find { it.bidId == '" + far + "' }.price", startsWith("53."));
    }

    private static Response takeBack(String bid) {
        return by(COMMISSIONER, Map.of("reason", "another company of the same name"))
                .post("/v1/bids/" + bid + "/exclusion/withdrawal");
    }

    private Response ranking() {
        return by(AUDITOR).get("/v1/call-offs/" + callOff + "/evaluation");
    }

    /** Excluded after it was scored: the same scores, and the lowest price is its again. */
    @Test
    void exclusionInErrorIsTakenBackAndTheLotRankedAnew() {
        settled(4);
        takeBack(far).then().statusCode(404);
        exclude(far).then().statusCode(201);
        ranking().then().body("ranking.bid", contains(near));
        takeBack(far)
                .then()
                .statusCode(200)
                .body("excludedBy", equalTo("commissioner"))
                .body("takenBackBy", equalTo("commissioner"))
                .body("takenBackBecause", containsString("same name"));
        takeBack(far).then().statusCode(404);
        ranking()
                .then()
                .body("ranking.bid", contains(far, near))
                .body("ranking.total", contains("88.00", "84.36"))
                .body("earlier", hasSize(2))
                .body("earlier[1].why", containsString("was taken back"));
        by(Login.ofProvider(scene.far)).get("/v1/bids/" + far).then().body("status", equalTo("OPENED"));
        by(AUDITOR)
                .get("/v1/call-offs/" + callOff + "/timeline?limit=200")
                .then()
                .body("items.what", hasItem("BID_EXCLUDED"))
                .body("items.what", hasItem("BID_EXCLUSION_TAKEN_BACK"));
        // found right after all, and again in error: each stays on record
        exclude(far).then().statusCode(201);
        by(AUDITOR).get("/v1/bids/" + far + "/exclusion").then().body("$", not(hasKey("takenBackBy")));
        takeBack(far).then().statusCode(200);
        recommend(COMMISSIONER, callOff, far).then().statusCode(201);
    }

    /** Excluded before the scores: nobody judged it, so the scores are settled anew with it. */
    @Test
    void exclusionInErrorBeforeTheModerationBeginsItAnew() {
        exclude(far).then().statusCode(201);
        takeBack(far).then().statusCode(200);
        callOff().then().body("status", equalTo("OPENED"));
        exclude(far).then().statusCode(201);
        scored(near, 4, 4, 4);
        settle(callOff, List.of(consensus(near, 4, 4, 4))).then().statusCode(200);
        takeBack(far).then().statusCode(200);
        callOff().then().body("status", equalTo("OPENED"));
        scored(far, 4, 4, 4);
        settle(callOff, List.of(consensus(near, 4, 4, 4), consensus(far, 4, 4, 4)))
                .then()
                .statusCode(200)
                .body("ranking.bid", contains(far, near));
    }

    @Test
    void exclusionStandsOnceItsLotIsDecided() {
        settled(4);
        exclude(far).then().statusCode(201);
        recommend(COMMISSIONER, callOff, near).then().statusCode(201);
        takeBack(far).then().statusCode(409).body("type", equalTo("/problems/lot-is-recommended"));
        withdraw().then().statusCode(200);
        takeBack(far).then().statusCode(200);
        recommend(COMMISSIONER, callOff, far).then().statusCode(201);
    }
}
