package org.opendps.calloff;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.opendps.calloff.Scene.COMMISSIONER;
import static org.opendps.calloff.Scene.COMMISSIONER_2;
import static org.opendps.calloff.Scene.EVALUATOR;
import static org.opendps.calloff.Scene.MODERATOR;
import static org.opendps.calloff.Scene.declare;
import static org.opendps.calloff.Scene.scored;
import static org.opendps.calloff.Scene.scores;
import static org.opendps.calloff.Scene.settle;
import static org.opendps.calloff.Scene.submitted;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

/** What bidders read of why: Procurement Act 2023 s.50(3), Procurement Regulations 2024 reg 31(2), (3). */
@QuarkusTest
@WithTestResource(TestStack.class)
class SummaryReasonsTest {

    private Scene scene;
    private String callOff;
    private String near;
    private String far;

    @BeforeEach
    void open() {
        scene = Scene.begin();
        scene.assessedAndPlanned();
        var wish = scene.wish();
        var criteria = new LinkedHashMap<>(Scene.criteria("40", "30", "20", "10"));
        criteria.put("scoreMeanings", Map.of("4", "Good: little is left open."));
        wish.put("criteria", criteria);
        callOff = scene.published(wish);
        near = submitted(scene.near, callOff, "50.00");
        far = submitted(scene.far, callOff, "50.00");
        Scene.opened(callOff);
    }

    @AfterEach
    void backToTheRealTime() {
        Scene.backToTheRealTime();
    }

    private static Response score(Login evaluator, String bid, int each, String comments) {
        return by(evaluator, Map.of("scores", scores(each, each, each), "comments", comments))
                .post("/v1/bids/" + bid + "/scores");
    }

    private static Map<String, Object> consensus(String bid, int each) {
        return Map.of("bidId", bid, "scores", scores(each, each, each));
    }

    private void awarded(String bid, UUID winner) {
        Scene.recommend(COMMISSIONER, callOff, bid).then().statusCode(201);
        Scene.lookedUp(callOff, winner);
        var award = by(COMMISSIONER_2, Map.of("standstillWorkingDays", 8)).post("/v1/call-offs/" + callOff + "/award");
        award.then().statusCode(201);
        Scene.send("finance.commitment.v1", award.path("placementId"), """
                {"kind": "COMMITMENT_RESERVED", "commitmentId": "%s", "version": 1, "authority": "%s", "awardId": "%s",
                 "placementId": "%s", "callOffId": "%s", "amount": "1430.00"}
                """.formatted(
                        UUID.randomUUID(), Login.COUNCIL, award.path("id"), award.path("placementId"), callOff));
        Scene.await("select 1 from award where id = '" + award.path("id") + "' and status <> 'RESERVING'");
    }

    private static ValidatableResponse summary(UUID provider, String bid) {
        return by(Login.ofProvider(provider))
                .get("/v1/bids/" + bid + "/assessment-summary")
                .then()
                .statusCode(200);
    }

    private static String explanation(String question) {
        return "assessed.criteria.find { it.criterion == '" + question + "' }.explanation";
    }

    @Test
    void whereNobodyGaveAReasonTheMeaningOfTheScoreAndWhatEvaluatorsWroteExplainIt() {
        for (var evaluator : List.of("evaluator1", "evaluator2", "evaluator3")) {
            score(EVALUATOR.named(evaluator), near, 4, "The walk to the market is planned, wrote " + evaluator)
                    .then()
                    .statusCode(201);
        }
        scored(far, 3, 3, 3);
        settle(callOff, List.of(consensus(near, 4), consensus(far, 3))).then().statusCode(200);
        awarded(near, scene.near);
        var ofEvaluators = allOf(
                containsString("By the criteria this score means: Good: little is left open."),
                containsString("All evaluators gave this score."),
                containsString("An evaluator wrote of the bid: The walk to the market is planned, wrote evaluator1"),
                containsString("evaluator2"));
        summary(scene.near, near).body(explanation("Q1"), ofEvaluators).body("whyNot", nullValue());
        summary(scene.far, far)
                .body(
                        explanation("Q1"),
                        equalTo(
                                "By the criteria this score means: Meets the need in part: 3 of 5. All evaluators gave this"
                                        + " score."))
                .body("advantages", hasItem(ofEvaluators))
                .body("whyNot", equalTo("Its rank is 2; the first in rank is awarded to."));
    }

    @Test
    void reasonOfTheModeratorForTheQuestionStandsByItself() {
        scored(near, 4, 4, 4);
        scored(far, 3, 3, 3);
        var reasoned = new LinkedHashMap<>(consensus(near, 4));
        reasoned.put("reasons", Map.of("Q1", "The buddy scheme names who walks along"));
        reasoned.put("reason", "Concrete throughout");
        settle(callOff, List.of(reasoned, consensus(far, 3))).then().statusCode(200);
        by(COMMISSIONER)
                .get("/v1/bids/" + near + "/assessment-summary")
                .then()
                .statusCode(200)
                .body(explanation("Q1"), equalTo("The buddy scheme names who walks along"))
                .body(
                        explanation("Q2"),
                        equalTo("By the criteria this score means: Good: little is left open. Of the bid as a whole:"
                                + " Concrete throughout"));
    }

    /** Procurement Act 2023 s.82(4). */
    @Test
    void whatSomebodyWroteWhoseScoresDoNotCountIsNotTold() {
        scored(near, 4, 4, 4);
        scored(far, 3, 3, 3);
        score(EVALUATOR.named("evaluator3"), near, 4, "My cousin runs it well")
                .then()
                .statusCode(201);
        declare(
                        EVALUATOR.named("evaluator3"),
                        callOff,
                        Map.of("providerId", scene.near, "description", "a cousin runs it"))
                .then()
                .statusCode(201);
        settle(callOff, List.of(consensus(near, 4), consensus(far, 3))).then().statusCode(200);
        by(COMMISSIONER)
                .get("/v1/bids/" + near + "/assessment-summary")
                .then()
                .statusCode(200)
                .body(explanation("Q1"), not(containsString("cousin")));
    }

    @Test
    void loserOfADrawReadsThatItWasEqualAndHowLotsWereDrawn() {
        scored(near, 4, 4, 4);
        scored(far, 4, 4, 4);
        settle(callOff, List.of(consensus(near, 4), consensus(far, 4)))
                .then()
                .statusCode(200)
                .body("ranking.rank", contains(1, 1));
        by(MODERATOR, Map.of("order", List.of(far, near), "witness", "J. Marsh, monitoring officer"))
                .post("/v1/call-offs/" + callOff + "/draw")
                .then()
                .statusCode(201);
        awarded(far, scene.far);
        summary(scene.near, near)
                .body(
                        "whyNot",
                        matchesPattern(
                                "It is equal in rank with the bid that is awarded to, after every published tie-break."
                                        + " Lots were drawn on \\d+ \\w+ \\d{4} at \\d\\d:\\d\\d(:\\d\\d)? (GMT|BST) before the witness J\\."
                                        + " Marsh, monitoring officer: of 2 it was drawn in place 2\\."));
        summary(scene.far, far).body("status", equalTo("OPENED")).body("whyNot", nullValue());
    }

    @Test
    void bidderOfACallOffWithoutAwardReadsWhy() {
        scored(near, 4, 4, 4);
        scored(far, 1, 1, 1);
        settle(callOff, List.of(consensus(near, 4), consensus(far, 1))).then().statusCode(200);
        by(COMMISSIONER, Map.of("reason", "The person decided to use a direct payment"))
                .post("/v1/call-offs/" + callOff + "/no-award")
                .then()
                .statusCode(200);
        summary(scene.near, near)
                .body("whyNot", equalTo("No award is made: The person decided to use a direct payment"));
        summary(scene.far, far)
                .body("whyNot", containsString("SV"))
                .body("whyNot", containsString("No award is made: The person decided to use a direct payment"));
        by(COMMISSIONER, Map.of("reason", "Once more"))
                .post("/v1/call-offs/" + callOff + "/no-award")
                .then()
                .statusCode(409);
    }
}
