package org.opendps.calloff;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.opendps.calloff.Scene.AUDITOR;
import static org.opendps.calloff.Scene.COMMISSIONER;
import static org.opendps.calloff.Scene.COMMISSIONER_2;
import static org.opendps.calloff.Scene.MODERATOR;
import static org.opendps.calloff.Scene.consensus;
import static org.opendps.calloff.Scene.scored;
import static org.opendps.calloff.Scene.settle;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

/** One of two lots is ended by a decision, and the other one goes on. */
@QuarkusTest
@WithTestResource(TestStack.class)
class EndedLotsTest {

    private Scene scene;
    private String callOff;
    private String first;
    private String firstOfFar;
    private String second;

    @BeforeEach
    void bidForTwoLots() {
        scene = Scene.begin();
        var wish = scene.wish();
        var lot = new LinkedHashMap<String, Object>();
        for (var field : List.of("category", "area", "need", "days", "from", "until", "closedOnBankHolidays")) {
            lot.put(field, wish.remove(field));
        }
        wish.put("lots", List.of(lot, lot));
        callOff = scene.published(wish);
        first = submitted(scene.near, 1);
        firstOfFar = submitted(scene.far, 1);
        second = submitted(scene.near, 2);
    }

    @AfterEach
    void backToTheRealTime() {
        Scene.backToTheRealTime();
    }

    private String submitted(UUID provider, int lot) {
        var offer = new LinkedHashMap<>(Scene.offer("50.00"));
        offer.put("lot", lot);
        var bid = Scene.bid(provider, callOff, offer)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        Scene.submit(provider, bid).then().statusCode(200);
        return bid;
    }

    private void endFirst() {
        by(COMMISSIONER, Map.of("lot", 1, "reason", "The person needs it no more"))
                .post("/v1/call-offs/" + callOff + "/no-award")
                .then()
                .statusCode(200);
    }

    private static void isNow(String bid, String status) {
        by(AUDITOR).get("/v1/bids/" + bid).then().body("status", equalTo(status));
    }

    @Test
    void moderationThatBeginsAnewLeavesItEnded() {
        Scene.opened(callOff);
        scored(first, 4, 4, 4);
        scored(firstOfFar, 1, 1, 1);
        scored(second, 4, 4, 4);
        settle(callOff, List.of(consensus(first, 4, 4, 4), consensus(firstOfFar, 1, 1, 1), consensus(second, 4, 4, 4)))
                .then()
                .statusCode(200);
        endFirst();
        var summary = by(Login.ofProvider(scene.near)).get("/v1/bids/" + first + "/assessment-summary");
        summary.then()
                .statusCode(200)
                .body("assessed.criteria", hasSize(4))
                .body("whyNot", equalTo("No award is made: The person needs it no more"));
        by(Login.ofProvider(scene.far))
                .get("/v1/bids/" + firstOfFar + "/assessment-summary")
                .then()
                .body("whyNot", endsWith(". No award is made: The person needs it no more"));
        by(AUDITOR)
                .get("/v1/call-offs/" + callOff + "/timeline")
                .then()
                .body("items.detail", hasItem("lot 1: The person needs it no more"));
        by(MODERATOR, Map.of("reason", "an answer was read against another's"))
                .post("/v1/call-offs/" + callOff + "/moderation/reopening")
                .then()
                .statusCode(200);
        by(AUDITOR).get("/v1/call-offs/" + callOff).then().body("lots.outcome", contains("NO_AWARD", "OPEN"));
        isNow(first, "LOST");
        isNow(firstOfFar, "EXCLUDED");
        settle(callOff, List.of(consensus(second, 3, 3, 3)))
                .then()
                .statusCode(200)
                .body("lots.lot", contains(1, 2))
                .body("lots[1].ranking.bid", contains(second));
        by(Login.ofProvider(scene.near))
                .get("/v1/bids/" + first + "/assessment-summary")
                .then()
                .statusCode(200)
                .body("releasedAt", equalTo(summary.path("releasedAt")))
                .body("assessed.criteria.score", notNullValue())
                .body("assessed.criteria", hasSize(4));
    }

    /** Also who did not bid for it; and not any more when it goes on after all. */
    @Test
    void whyItEndedIsToldToEverybodyInvited() {
        Scene.opened(callOff);
        scored(first, 4, 4, 4);
        scored(firstOfFar, 4, 4, 4);
        scored(second, 1, 1, 1);
        settle(callOff, List.of(consensus(first, 4, 4, 4), consensus(firstOfFar, 4, 4, 4), consensus(second, 1, 1, 1)))
                .then()
                .statusCode(200);
        var readers = List.of(Login.ofProvider(scene.near), Login.ofProvider(scene.far), COMMISSIONER);
        for (var reader : readers) {
            by(reader)
                    .get("/v1/call-offs/" + callOff)
                    .then()
                    .body("lots.outcome", contains("OPEN", "NO_AWARD"))
                    .body("lots[0]", not(hasKey("why")))
                    .body("lots[1].why", equalTo("No bid meets the minimum scores."));
        }
        by(MODERATOR, Map.of("reason", "an answer was read against another's"))
                .post("/v1/call-offs/" + callOff + "/moderation/reopening")
                .then()
                .statusCode(200);
        endFirst();
        for (var reader : readers) {
            by(reader)
                    .get("/v1/call-offs/" + callOff)
                    .then()
                    .body("lots.outcome", contains("NO_AWARD", "OPEN"))
                    .body("lots[0].why", equalTo("The person needs it no more"))
                    .body("lots[1]", not(hasKey("why")));
        }
    }

    /** The digests of all are published all the same. */
    @Test
    void bidsForItStaySealed() {
        Scene.afterTheDeadline();
        Scene.open(COMMISSIONER, callOff).then().statusCode(200);
        endFirst();
        Scene.open(COMMISSIONER_2, callOff)
                .then()
                .statusCode(200)
                .body("opened", equalTo(true))
                .body("bids", contains(second))
                .body("setAside.why", contains("its lot ended without an award", "its lot ended without an award"));
        by(AUDITOR).get("/v1/call-offs/" + callOff + "/digests").then().body("digests", hasSize(3));
        isNow(first, "SET_ASIDE");
        for (var evaluator : List.of("evaluator1", "evaluator2", "evaluator3")) {
            Scene.declare(Scene.EVALUATOR.named(evaluator), callOff).then().statusCode(201);
        }
        Scene.declare(MODERATOR, callOff).then().statusCode(201);
        scored(second, 4, 4, 4);
        settle(callOff, List.of(consensus(second, 4, 4, 4))).then().statusCode(200);
    }
}
