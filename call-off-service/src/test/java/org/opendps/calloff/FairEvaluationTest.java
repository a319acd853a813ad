package org.opendps.calloff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.opendps.calloff.Scene.AUDITOR;
import static org.opendps.calloff.Scene.COMMISSIONER;
import static org.opendps.calloff.Scene.EVALUATOR;
import static org.opendps.calloff.Scene.MODERATOR;
import static org.opendps.calloff.Scene.consensus;
import static org.opendps.calloff.Scene.declare;
import static org.opendps.calloff.Scene.score;
import static org.opendps.calloff.Scene.scored;
import static org.opendps.calloff.Scene.settle;
import static org.opendps.calloff.Scene.submitted;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
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
class FairEvaluationTest {

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

    private static Map<String, Object> conflict(UUID with) {
        return Map.of("providerId", with, "description", "a shareholding");
    }

    private Response mitigate(Response declaration, String consequence) {
        return by(COMMISSIONER, Map.of("consequence", consequence, "measure", "another evaluator reads it"))
                .post("/v1/call-offs/" + callOff + "/conflict-declarations/" + declaration.path("id") + "/mitigation");
    }

    private Response ask(String bid, String kind) {
        return by(COMMISSIONER, Map.of("kind", kind, "text", "How?", "answerBy", inHours(30)))
                .post("/v1/bids/" + bid + "/clarifications");
    }

    /** By the clock after the deadline, which is two hours ahead. */
    private static String inHours(int hours) {
        return Instant.now().plus(Duration.ofHours(2L + hours)).toString();
    }

    private static Response answer(UUID provider, String bid, int number) {
        return by(Login.ofProvider(provider), Map.of("text", "Our hall is free of rent"))
                .post("/v1/bids/" + bid + "/clarifications/" + number + "/answer");
    }

    private static Response decide(String bid, int number, String decision) {
        return by(COMMISSIONER, Map.of("decision", decision, "reason", "as explained"))
                .post("/v1/bids/" + bid + "/clarifications/" + number + "/decision");
    }

    private Response evaluation(Login reader) {
        return by(reader).get("/v1/call-offs/" + callOff + "/evaluation");
    }

    @Test
    void nobodyScoresOrModeratesWithoutADeclaration() {
        var bid = submitted(scene.near, callOff, "50.00");
        Scene.opened(callOff);
        score(EVALUATOR.named("late"), bid, 3, 3, 3)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/conflict-not-declared"))
                .body("citation", containsString("s.81"));
        declare(EVALUATOR.named("late"), callOff).then().statusCode(201).body("conflicts", hasSize(0));
        score(EVALUATOR.named("late"), bid, 3, 3, 3).then().statusCode(201);
        score(EVALUATOR, bid, 3, 3, 3).then().statusCode(201);
        by(MODERATOR.named("other"), Map.of("bids", List.of(consensus(bid, 3, 3, 3))))
                .post("/v1/call-offs/" + callOff + "/moderation")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/conflict-not-declared"));
        settle(callOff, List.of(consensus(bid, 3, 3, 3))).then().statusCode(200);
    }

    /** Procurement Act 2023 s.81: before, during and after the competition. */
    @Test
    void interestsAreDeclaredFromTheDraftUntilTheLastLotIsDecided() {
        var draft = scene.draft(scene.wish()).then().statusCode(201).extract().<String>path("id");
        declare(EVALUATOR, draft).then().statusCode(201);
        by(COMMISSIONER, Map.of("reason", "The person has moved away"))
                .post("/v1/call-offs/" + draft + "/cancellation")
                .then()
                .statusCode(200);
        declare(EVALUATOR, draft).then().statusCode(409);
        var bid = submitted(scene.near, callOff, "50.00");
        Scene.opened(callOff);
        scored(bid, 3, 3, 3);
        settle(callOff, List.of(consensus(bid, 3, 3, 3))).then().statusCode(200);
        declare(EVALUATOR, callOff).then().statusCode(201);
        Scene.recommend(COMMISSIONER, callOff, bid).then().statusCode(201);
        declare(EVALUATOR, callOff).then().statusCode(201);
    }

    /** Procurement Act 2023 s.82(4): what was scored before the conflict came up does not count either. */
    @Test
    void scoresOfSomebodyWhoDeclaresAConflictAfterwardsDoNotCount() {
        var near = submitted(scene.near, callOff, "50.00");
        var far = submitted(scene.far, callOff, "51.00");
        Scene.opened(callOff);
        for (var bid : List.of(near, far)) {
            score(EVALUATOR, bid, 5, 5, 5).then().statusCode(201);
            score(EVALUATOR_2, bid, 3, 3, 3).then().statusCode(201);
        }
        var declared = declare(EVALUATOR, callOff, conflict(scene.near));
        declared.then().statusCode(201);
        var settled = List.<Map<String, Object>>of(
                Map.of("bidId", near, "scores", Scene.scores(3, 3, 3)),
                Map.of("bidId", far, "scores", Scene.scores(3, 3, 3)));
        settle(callOff, settled).then().statusCode(422).body("type", equalTo("/problems/evaluators-missing"));
        score(EVALUATOR.named("evaluator3"), near, 3, 3, 3).then().statusCode(201);
        mitigate(declared, "SCORES_OTHERS").then().statusCode(200);
        // what counts of the other bid differs, so that this has to be said; of the first all who count agree
        settle(callOff, settled)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/reason-for-difference"))
                .body("bidId", equalTo(far));
        settle(callOff, List.of(settled.getFirst(), consensus(far, 3, 3, 3)))
                .then()
                .statusCode(200);
    }

    @Test
    void whoeverSettlesScoresSeesNoPricesBefore() {
        var bid = submitted(scene.near, callOff, "50.00");
        Scene.opened(callOff);
        scored(bid, 3, 3, 3);
        by(MODERATOR)
                .get("/v1/bids/" + bid)
                .then()
                .body("sealed", equalTo(false))
                .body("$", not(hasKey("price")));
        by(COMMISSIONER).get("/v1/bids/" + bid).then().body("price", equalTo("50.00"));
        evaluation(MODERATOR).then().body("sheets", hasSize(3)).body("priceChecks", equalTo(null));
        for (var kind : List.of("CLARIFICATION", "ABNORMALLY_LOW")) {
            by(MODERATOR, Map.of("kind", kind, "text", "How?", "answerBy", inHours(30)))
                    .post("/v1/bids/" + bid + "/clarifications")
                    .then()
                    .statusCode(kind.equals("CLARIFICATION") ? 201 : 403);
        }
        ask(bid, "ABNORMALLY_LOW").then().statusCode(201);
        by(MODERATOR).get("/v1/bids/" + bid + "/clarifications").then().body("items.kind", contains("CLARIFICATION"));
        for (var reader : List.of(MODERATOR, COMMISSIONER)) {
            boolean blind = reader.equals(MODERATOR);
            var waiting = by(reader).get("/v1/waiting-clarifications?limit=200");
            assertThat(waiting.jsonPath().getList("items.findAll { it.bidId == '" + bid + "' }.kind"))
                    .containsExactlyElementsOf(
                            blind ? List.of("CLARIFICATION") : List.of("CLARIFICATION", "ABNORMALLY_LOW"));
            assertThat(timeline(reader)).contains("CLARIFICATION 1 of bid " + bid);
            assertThat(timeline(reader).contains("ABNORMALLY_LOW 2 of bid " + bid))
                    .isNotEqualTo(blind);
        }
        answer(scene.near, bid, 2).then().statusCode(200);
        decide(bid, 2, "ACCEPTED").then().statusCode(200);
        settle(callOff, List.of(consensus(bid, 3, 3, 3))).then().statusCode(200);
        by(MODERATOR).get("/v1/bids/" + bid).then().body("price", equalTo("50.00"));
        assertThat(timeline(MODERATOR)).contains("ABNORMALLY_LOW 2 of bid " + bid);
    }

    private String timeline(Login reader) {
        return by(reader).get("/v1/call-offs/" + callOff + "/timeline").asString();
    }

    @Test
    void whoeverScoredDoesNotSettleTheScores() {
        var bid = submitted(scene.near, callOff, "50.00");
        Scene.opened(callOff);
        scored(bid, 3, 3, 3);
        var both = new Login("evaluator1", java.util.Set.of("evaluator", "moderator"), Login.COUNCIL, null);
        by(both, Map.of("bids", List.of(consensus(bid, 3, 3, 3))))
                .post("/v1/call-offs/" + callOff + "/moderation")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/moderator-scored"));
        settle(callOff, List.of(consensus(bid, 3, 3, 3))).then().statusCode(200);
    }

    /** Procurement Act 2023 s.19(4); 24 hours where the council has set nothing. */
    @org.junit.jupiter.params.ParameterizedTest
    @org.junit.jupiter.params.provider.CsvSource({
        "ABNORMALLY_LOW, 23, 422",
        "ABNORMALLY_LOW, 25, 201",
        "CLARIFICATION, 1, 201"
    })
    void thereIsTimeToExplainALowPrice(String kind, int hours, int status) {
        var bid = submitted(scene.near, callOff, "50.00");
        Scene.opened(callOff);
        by(COMMISSIONER, Map.of("kind", kind, "text", "How?", "answerBy", inHours(hours)))
                .post("/v1/bids/" + bid + "/clarifications")
                .then()
                .statusCode(status);
    }

    @Test
    void aRejectionThatWasAnErrorIsTakenBackAndTheBidIsInAgain() {
        var low = submitted(scene.near, callOff, "39.99");
        var fair = submitted(scene.far, callOff, "50.00");
        Scene.opened(callOff);
        scored(low, 3, 3, 3);
        scored(fair, 3, 3, 3);
        var stated = Map.of("ground", "PRICE_NOT_EXPLAINED", "reason", "too cheap", "representations", "none");
        by(COMMISSIONER, stated)
                .post("/v1/bids/" + low + "/exclusion")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/ground-is-decided-on"));
        ask(low, "ABNORMALLY_LOW").then().statusCode(201);
        answer(scene.near, low, 1).then().statusCode(200);
        decide(low, 1, "REJECTED").then().statusCode(200);
        by(COMMISSIONER)
                .get("/v1/bids/" + low + "/exclusion")
                .then()
                .body("ground", equalTo("PRICE_NOT_EXPLAINED"))
                .body("representations", equalTo("Asked: How?\nAnswered: Our hall is free of rent"));
        by(COMMISSIONER, Map.of("reason", "the wrong button"))
                .post("/v1/bids/" + low + "/exclusion/withdrawal")
                .then()
                .statusCode(200);
        by(COMMISSIONER).get("/v1/bids/" + low).then().body("status", equalTo("OPENED"));
        ask(low, "ABNORMALLY_LOW").then().statusCode(201);
        answer(scene.near, low, 2).then().statusCode(200);
        decide(low, 2, "ACCEPTED").then().statusCode(200);
        settle(callOff, List.of(consensus(low, 3, 3, 3), consensus(fair, 3, 3, 3)))
                .then()
                .statusCode(200)
                .body("ranking.bid", contains(low, fair));
    }

    /** A correction that came in time was not late. */
    @org.junit.jupiter.params.ParameterizedTest
    @org.junit.jupiter.params.provider.CsvSource({
        "words, 'It was not put right (', Nothing",
        "paper, 'It was not put right (', Nothing",
        "nothing, Nothing was, in time"
    })
    void aBidderIsToldWhetherItsCorrectionWasLateOrNotEnough(String answered, String told, String not) {
        var bid = submitted(scene.near, callOff, "50.00");
        submitted(scene.far, callOff, "50.00");
        Scene.opened(callOff);
        by(COMMISSIONER, Map.of("kind", "CORRECTION", "text", "The form is not signed"))
                .post("/v1/bids/" + bid + "/clarifications")
                .then()
                .statusCode(201);
        if (answered.equals("words")) {
            answer(scene.near, bid, 1).then().statusCode(200);
        } else {
            if (answered.equals("paper")) {
                handIn(scene.near, bid, 1, "form.pdf", "%PDF-1.4 signed").then().statusCode(201);
            }
            Scene.setClock(inHours(49));
        }
        decide(bid, 1, "REJECTED").then().statusCode(200);
        by(COMMISSIONER)
                .get("/v1/bids/" + bid + "/exclusion")
                .then()
                .body("representations", answered.equals("paper") ? endsWith("Handed in: form.pdf") : notNullValue());
        by(Login.ofProvider(scene.near))
                .get("/v1/bids/" + bid)
                .then()
                .body("excludedWhy", containsString(told))
                .body("excludedWhy", not(containsString(not)));
    }

    @Test
    void whenTheLastBidIsRejectedTheCallOffEndsAndTheBidderIsTold() {
        var bid = submitted(scene.near, callOff, "50.00");
        Scene.opened(callOff);
        ask(bid, "ABNORMALLY_LOW").then().statusCode(201);
        answer(scene.near, bid, 1).then().statusCode(200);
        decide(bid, 1, "REJECTED").then().statusCode(200);
        by(COMMISSIONER)
                .get("/v1/call-offs/" + callOff)
                .then()
                .body("status", equalTo("NO_AWARD"))
                .body("why", equalTo("No bid is left: each was rejected or set aside."))
                .body("lots[0].outcome", equalTo("NO_AWARD"));
        by(Login.ofProvider(scene.near))
                .get("/v1/bids/" + bid + "/assessment-summary")
                .then()
                .statusCode(200)
                .body("whyNot", containsString("as explained"));
    }

    @Test
    void aConflictWithABidderKeepsItsOwnerOutUnlessItIsMitigated() {
        var near = submitted(scene.near, callOff, "50.00");
        var far = submitted(scene.far, callOff, "51.00");
        Scene.opened(callOff);
        declare(EVALUATOR, callOff, conflict(scene.outsider)).then().statusCode(201);
        score(EVALUATOR, near, 3, 3, 3).then().statusCode(201);
        var declared = declare(EVALUATOR, callOff, conflict(scene.near));
        declared.then().statusCode(201);
        score(EVALUATOR, far, 3, 3, 3).then().statusCode(422).body("type", equalTo("/problems/conflict-keeps-out"));
        mitigate(declared, "SCORES_OTHERS").then().statusCode(200);
        score(EVALUATOR, far, 3, 3, 3).then().statusCode(201);
        score(EVALUATOR, near, 3, 3, 3).then().statusCode(422);
        mitigate(declared, "SCORES_ALL").then().statusCode(200);
        score(EVALUATOR, near, 3, 3, 3).then().statusCode(201);
        mitigate(declared, "STAYS_OUT").then().statusCode(200);
        score(EVALUATOR, far, 3, 3, 3).then().statusCode(422);
        var path = "/v1/call-offs/" + callOff + "/conflict-declarations";
        by(AUDITOR).get(path).then().body("items.declarer", hasItems("evaluator1", "evaluator2", "moderator"));
        by(EVALUATOR_2).get(path).then().body("items.declarer", contains("evaluator2"));
        by(AUDITOR)
                .get("/v1/call-offs/" + callOff + "/timeline")
                .then()
                .body("items.what", hasItems("CONFLICT_DECLARED", "CONFLICT_MITIGATED"));
    }

    @Test
    void evaluatorsAreBlindToPriceAndWhereSetToNameUntilTheScoresAreSettled() {
        var wish = scene.wish();
        var criteria = new LinkedHashMap<>(Scene.criteria("40", "30", "20", "10"));
        criteria.put("blindToName", true);
        wish.put("criteria", criteria);
        callOff = scene.published(wish);
        var bid = submitted(scene.near, callOff, "50.00");
        Scene.opened(callOff);
        Scene.lookUp(callOff, scene.near, "DOCUMENTS", "CLEAR").then().statusCode(201);
        ask(bid, "CLARIFICATION").then().statusCode(201);
        answer(scene.near, bid, 1).then().statusCode(200);
        for (var path : List.of("/v1/bids/" + bid, "/v1/call-offs/" + callOff + "/bids")) {
            for (var judge : List.of(EVALUATOR, MODERATOR)) {
                var seen = by(judge).get(path);
                seen.then().statusCode(200);
                assertThat(seen.asString())
                        .contains("on foot")
                        .doesNotContain("50.00", scene.near.toString(), "vatCode");
            }
            assertThat(by(COMMISSIONER).get(path).asString()).contains("50.00", scene.near.toString());
        }
        var both = new Login("evaluator1", java.util.Set.of("evaluator", "commissioner"), Login.COUNCIL, null);
        for (var judge : List.of(MODERATOR, both)) {
            assertThat(timeline(judge)).contains("bid " + bid).doesNotContain(bidder(), scene.near.toString());
        }
        assertThat(timeline(COMMISSIONER)).contains(bidder(), scene.near.toString());
        evaluation(EVALUATOR).then().body("$", not(hasKey("priceChecks")));
        scored(bid, 3, 3, 3);
        settle(callOff, List.of(consensus(bid, 3, 3, 3))).then().statusCode(200);
        by(EVALUATOR).get("/v1/bids/" + bid).then().body("price", equalTo("50.00"));
        assertThat(timeline(MODERATOR)).contains(bidder(), scene.near.toString());
    }

    /** The user name that the steps of the nearer club have. */
    private String bidder() {
        return "\"who\":\"user-of-" + scene.near + "\"";
    }

    /** Names that are not hidden in bids are not hidden in steps either. */
    @Test
    void whereNamesAreNotHiddenTheModeratorIsToldWhoBid() {
        submitted(scene.near, callOff, "50.00");
        Scene.opened(callOff);
        assertThat(timeline(MODERATOR)).contains(bidder());
    }

    @Test
    void withoutASettingEvaluatorsSeeTheNameAndNotThePrice() {
        var bid = submitted(scene.near, callOff, "50.00");
        Scene.opened(callOff);
        by(EVALUATOR)
                .get("/v1/bids/" + bid)
                .then()
                .body("providerId", equalTo(scene.near.toString()))
                .body("$", not(hasKey("price")))
                .body("$", not(hasKey("oneOff")));
    }

    @Test
    void whereEvaluatorsDifferTheConsensusSaysWhy() {
        var bid = submitted(scene.near, callOff, "50.00");
        Scene.opened(callOff);
        score(EVALUATOR, bid, 5, 3, 3).then().statusCode(201);
        score(EVALUATOR_2, bid, 3, 4, 3).then().statusCode(201);
        evaluation(MODERATOR)
                .then()
                .body("differences.question", contains("Q1", "Q2"))
                .body("differences.needsModeration", contains(true, false));
        Map<String, Object> silent = Map.of("bidId", bid, "scores", Scene.scores(4, 4, 3));
        settle(callOff, List.of(silent))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/reason-for-difference"))
                .body("questions", contains("Q1", "Q2"));
        var half = new LinkedHashMap<>(silent);
        half.put("reasons", Map.of("Q1", "read again together"));
        settle(callOff, List.of(half)).then().statusCode(422).body("questions", contains("Q2"));
        half.put("reasons", Map.of("Q1", "read again together", "Q2", "the bus runs"));
        settle(callOff, List.of(half)).then().statusCode(200).body("consensus[0].reasons.Q2", equalTo("the bus runs"));
    }

    /** As in the moderation itself: what a conflict bars is neither a third opinion nor a difference. */
    @Test
    void onlyScoresThatCountAreCountedAndCompared() {
        var bid = submitted(scene.near, callOff, "50.00");
        Scene.opened(callOff);
        score(EVALUATOR, bid, 4, 4, 4).then().statusCode(201);
        score(EVALUATOR_2, bid, 4, 4, 4).then().statusCode(201);
        evaluation(MODERATOR).then().body("warnings", contains(containsString("2 evaluators so far")));
        var third = EVALUATOR.named("evaluator3");
        score(third, bid, 1, 4, 4).then().statusCode(201);
        evaluation(MODERATOR)
                .then()
                .body("warnings", hasSize(0))
                .body("differences.question", contains("Q1"))
                .body("sheets", hasSize(3));
        declare(third, callOff, conflict(scene.near)).then().statusCode(201);
        settle(callOff, List.of(consensus(bid, 4, 4, 4))).then().statusCode(200);
        by(COMMISSIONER, Map.of("reason", "The person has moved away"))
                .post("/v1/call-offs/" + callOff + "/no-award")
                .then()
                .statusCode(200);
        for (var reader : List.of(MODERATOR, AUDITOR)) {
            evaluation(reader)
                    .then()
                    .body("warnings", contains(containsString("2 evaluators so far")))
                    .body("differences", hasSize(0))
                    .body("sheets", hasSize(3));
        }
    }

    @Test
    void whereAllAgreeNoReasonIsNeeded() {
        var bid = submitted(scene.near, callOff, "50.00");
        Scene.opened(callOff);
        scored(bid, 4, 4, 4);
        settle(callOff, List.of(Map.of("bidId", bid, "scores", Scene.scores(4, 4, 5))))
                .then()
                .statusCode(422)
                .body("questions", contains("SV"));
        settle(callOff, List.of(Map.of("bidId", bid, "scores", Scene.scores(4, 4, 4))))
                .then()
                .statusCode(200);
    }

    @Test
    void aBidderIsAskedAndAnswersInTimeAndInWordsOnly() {
        var bid = submitted(scene.near, callOff, "50.00");
        Scene.opened(callOff);
        ask(bid, "CLARIFICATION").then().statusCode(201).body("number", equalTo(1));
        by(MODERATOR, Map.of("kind", "CLARIFICATION", "text", "How?"))
                .post("/v1/bids/" + bid + "/clarifications")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/time-to-answer-needed"))
                .body("citation", containsString("regs 56(4), 69"));
        answer(scene.far, bid, 1).then().statusCode(404);
        answer(scene.near, bid, 2).then().statusCode(404);
        by(Login.ofProvider(scene.near), Map.of("text", "cheaper", "price", "40.00"))
                .post("/v1/bids/" + bid + "/clarifications/1/answer")
                .then()
                .statusCode(400);
        for (var reader : List.of(Login.ofProvider(scene.near), COMMISSIONER)) {
            by(reader)
                    .get("/v1/waiting-clarifications?limit=200")
                    .then()
                    .statusCode(200)
                    .body("items.bidId", hasItem(bid))
                    .body("items.find { it.bidId == '" + bid + "' }.answerByLondon", containsString("T"));
        }
        by(Login.ofProvider(scene.far)).get("/v1/waiting-clarifications").then().body("items", hasSize(0));
        by(COMMISSIONER.at(Login.OTHER_COUNCIL))
                .get("/v1/waiting-clarifications")
                .then()
                .body("items", hasSize(0));
        answer(scene.near, bid, 1).then().statusCode(200);
        by(Login.ofProvider(scene.near))
                .get("/v1/waiting-clarifications")
                .then()
                .body("items", hasSize(0));
        answer(scene.near, bid, 1).then().statusCode(409).body("type", equalTo("/problems/answer-given-already"));
        decide(bid, 1, "REJECTED").then().statusCode(422).body("type", equalTo("/problems/nothing-to-decide"));
        by(Login.ofProvider(scene.near))
                .get("/v1/bids/" + bid + "/clarifications")
                .then()
                .body("items[0].answer", containsString("free of rent"));
        by(COMMISSIONER).get("/v1/bids/" + bid).then().body("price", equalTo("50.00"));
    }

    @Test
    void aCorrectionHasTheHoursOfThePolicyAndNobodyIsExcludedBeforeTheyAreOver() {
        var bid = submitted(scene.near, callOff, "50.00");
        var other = submitted(scene.far, callOff, "50.00");
        Scene.opened(callOff);
        ask(bid, "CORRECTION")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/correction-time-is-set"))
                .body("hours", equalTo(24))
                .body("detail", containsString("Leave answerBy out"));
        for (var asked : List.of(bid, other)) {
            by(COMMISSIONER, Map.of("kind", "CORRECTION", "text", "The insurance certificate is missing"))
                    .post("/v1/bids/" + asked + "/clarifications")
                    .then()
                    .statusCode(201);
        }
        decide(bid, 1, "REJECTED")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/still-time-to-answer"))
                .body("citation", containsString("s.19"));
        answer(scene.far, other, 1).then().statusCode(200);
        decide(other, 1, "ACCEPTED").then().statusCode(200);
        // two hours of the fixture, twenty-four of the policy and a minute
        by(Login.as("admin"), Map.of("offset", "PT26H1M"))
                .post("/v1/sandbox/clock")
                .then()
                .statusCode(200);
        answer(scene.near, bid, 1)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/answer-too-late"))
                .body(
                        "detail",
                        matchesPattern(
                                "An answer was due on \\d+ \\w+ \\d{4} at \\d\\d:\\d\\d(:\\d\\d)? (GMT|BST)\\. .*"));
        settle(callOff, List.of(consensus(bid, 3, 3, 3), consensus(other, 3, 3, 3)))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/clarification-undecided"))
                .body("bids", contains(bid))
                .body("detail", containsString("The bidders of " + bid + " were"));
        decide(bid, 1, "REJECTED").then().statusCode(200);
        by(Login.ofProvider(scene.near))
                .get("/v1/bids/" + bid)
                .then()
                .body("status", equalTo("EXCLUDED"))
                .body("excludedWhy", containsString("as explained"));
        evaluation(AUDITOR).then().body("out.bidId", contains(bid)).body("out.status", contains("EXCLUDED"));
    }

    private static Response handIn(UUID provider, String bid, int number, String name, String content) {
        return by(Login.ofProvider(provider))
                .contentType("application/octet-stream")
                .queryParam("name", name)
                .body(content.getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .post("/v1/bids/" + bid + "/clarifications/" + number + "/documents");
    }

    /** A paper that is missing is put right by the paper; the bid stays as it was opened. */
    @Test
    void aCorrectionIsAnsweredWithDocumentsUntilItsTimeIsOverOrItIsDecided() {
        var bid = submitted(scene.near, callOff, "50.00");
        Scene.opened(callOff);
        by(COMMISSIONER, Map.of("kind", "CORRECTION", "text", "The insurance certificate is missing"))
                .post("/v1/bids/" + bid + "/clarifications")
                .then()
                .statusCode(201)
                .body("documents", hasSize(0));
        ask(bid, "CLARIFICATION").then().statusCode(201);
        handIn(scene.near, bid, 1, "insurance.pdf", "Microsoft").then().statusCode(415);
        handIn(scene.near, bid, 1, " ", "%PDF-1.7").then().statusCode(400);
        handIn(scene.near, bid, 2, "insurance.pdf", "%PDF-1.7")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/documents-for-corrections"));
        handIn(scene.near, bid, 3, "insurance.pdf", "%PDF-1.7").then().statusCode(404);
        handIn(scene.far, bid, 1, "insurance.pdf", "%PDF-1.7").then().statusCode(404);
        var handedIn = handIn(scene.near, bid, 1, "insurance.pdf", "%PDF-1.7 certificate");
        handedIn.then().statusCode(201).header("Location", containsString("/clarifications/1/documents/"));
        var path = "/v1/bids/" + bid + "/clarifications/1/documents/" + handedIn.path("id");
        for (var reader : List.of(Login.ofProvider(scene.near), COMMISSIONER, EVALUATOR, MODERATOR, AUDITOR)) {
            assertThat(by(reader).get(path).then().statusCode(200).extract().asString())
                    .isEqualTo("%PDF-1.7 certificate");
            by(reader)
                    .get("/v1/bids/" + bid + "/clarifications")
                    .then()
                    .body("items[0].documents.name", contains("insurance.pdf"))
                    .body("items[1].documents", hasSize(0));
            by(reader)
                    .get("/v1/bids/" + bid + "/clarifications/1/documents")
                    .then()
                    .body("items.mediaType", contains("application/pdf"));
        }
        for (var stranger : List.of(Login.ofProvider(scene.far), COMMISSIONER.at(Login.OTHER_COUNCIL))) {
            by(stranger).get(path).then().statusCode(404);
        }
        by(EVALUATOR.named("late"))
                .get(path)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/conflict-not-declared"));
        by(COMMISSIONER).get("/v1/bids/" + bid).then().body("documents", hasSize(0));
        evaluation(AUDITOR).then().body("clarifications[0].documents.name", contains("insurance.pdf"));
        for (int more = 2; more <= 10; more++) {
            handIn(scene.near, bid, 1, "page.pdf", "%PDF-1.7").then().statusCode(201);
        }
        handIn(scene.near, bid, 1, "page.pdf", "%PDF-1.7")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/documents-enough"));
        answer(scene.near, bid, 1).then().statusCode(200).body("documents", hasSize(10));
        decide(bid, 1, "ACCEPTED").then().statusCode(200);
        handIn(scene.near, bid, 1, "late.pdf", "%PDF-1.7")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/decided-already"));
    }

    @Test
    void aDocumentForACorrectionComesInTime() {
        var bid = submitted(scene.near, callOff, "50.00");
        Scene.opened(callOff);
        by(COMMISSIONER, Map.of("kind", "CORRECTION", "text", "The insurance certificate is missing"))
                .post("/v1/bids/" + bid + "/clarifications")
                .then()
                .statusCode(201);
        stop("suspension");
        handIn(scene.near, bid, 1, "insurance.pdf", "%PDF-1.7").then().statusCode(409);
        stop("resumption");
        offset("PT25H58M");
        handIn(scene.near, bid, 1, "insurance.pdf", "%PDF-1.7").then().statusCode(201);
        offset("PT26H2M");
        handIn(scene.near, bid, 1, "insurance.pdf", "%PDF-1.7")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/answer-too-late"));
    }

    /** Procurement Act 2023 s.19(4): nobody is excluded for the silence that a halt imposed. */
    @Test
    void theTimeToAnswerGrowsByAsLongAsTheCallOffWasHeldUp() {
        var open = submitted(scene.near, callOff, "50.00");
        var answered = submitted(scene.far, callOff, "50.00");
        Scene.opened(callOff);
        for (var asked : List.of(open, answered)) {
            by(COMMISSIONER, Map.of("kind", "CORRECTION", "text", "The insurance certificate is missing"))
                    .post("/v1/bids/" + asked + "/clarifications")
                    .then()
                    .statusCode(201);
        }
        answer(scene.far, answered, 1).then().statusCode(200);
        var due = answerBy(open);
        var dueOfAnswered = answerBy(answered);
        stop("suspension");
        answer(scene.near, open, 1).then().statusCode(409).body("currentState", equalTo("SUSPENDED"));
        offset("PT28H");
        stop("resumption");
        var held = by(COMMISSIONER).get("/v1/call-offs/" + callOff).jsonPath();
        var lost = Duration.between(
                Instant.parse(held.getString("heldUp[0].since")), Instant.parse(held.getString("heldUp[0].until")));
        assertThat(lost).isGreaterThan(Duration.ofHours(25));
        assertThat(answerBy(open)).isEqualTo(due.plus(lost));
        assertThat(answerBy(answered)).isEqualTo(dueOfAnswered);
        decide(open, 1, "REJECTED").then().statusCode(422).body("type", equalTo("/problems/still-time-to-answer"));
        offset("PT51H58M");
        answer(scene.near, open, 1).then().statusCode(200);
    }

    /** What was too late before the halt is too late after it. */
    @Test
    void aHaltGivesNoTimeBackThatWasOverBefore() {
        var bid = submitted(scene.near, callOff, "50.00");
        Scene.opened(callOff);
        ask(bid, "ABNORMALLY_LOW").then().statusCode(201);
        var due = answerBy(bid);
        offset("PT33H");
        stop("suspension");
        offset("PT50H");
        stop("resumption");
        assertThat(answerBy(bid)).isEqualTo(due);
        answer(scene.near, bid, 1).then().statusCode(409).body("type", equalTo("/problems/answer-too-late"));
    }

    private static Instant answerBy(String bid) {
        return Instant.parse(
                by(COMMISSIONER).get("/v1/bids/" + bid + "/clarifications").path("items[0].answerBy"));
    }

    private void stop(String step) {
        by(COMMISSIONER, Map.of("reason", "A claim was made"))
                .post("/v1/call-offs/" + callOff + "/" + step)
                .then()
                .statusCode(200);
    }

    private static void offset(String ahead) {
        by(Login.as("admin"), Map.of("offset", ahead))
                .post("/v1/sandbox/clock")
                .then()
                .statusCode(200);
    }

    @Test
    void anAbnormallyLowPriceIsExplainedAndDecidedBeforeTheModeration() {
        var low = submitted(scene.near, callOff, "39.99");
        var fair = submitted(scene.far, callOff, "50.00");
        Scene.opened(callOff);
        scored(low, 3, 3, 3);
        scored(fair, 3, 3, 3);
        evaluation(COMMISSIONER)
                .then()
                .body("priceChecks.find { it.bidId == '" + low + "' }.abnormallyLow", equalTo(true))
                .body("priceChecks.find { it.bidId == '" + low + "' }.medianOfOthers", equalTo("50.00"))
                .body("priceChecks.find { it.bidId == '" + fair + "' }.abnormallyLow", equalTo(false));
        var both = List.of(consensus(low, 3, 3, 3), consensus(fair, 3, 3, 3));
        settle(callOff, both)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/price-undecided"))
                .body("citation", containsString("s.19"))
                .body("detail", containsString("A commissioner has to decide on an abnormally low price first"))
                .body("detail", not(containsString(low)))
                .body("$", not(hasKey("bids")));
        ask(low, "ABNORMALLY_LOW").then().statusCode(201);
        assertThat(by(EVALUATOR).get("/v1/bids/" + low + "/clarifications").asString())
                .doesNotContain("ABNORMALLY_LOW");
        answer(scene.near, low, 1).then().statusCode(200);
        settle(callOff, both).then().statusCode(422);
        // of a price that is in order but was asked about, too, whoever may not know prices is not told whose it is
        ask(fair, "ABNORMALLY_LOW").then().statusCode(201);
        decide(low, 1, "ACCEPTED").then().statusCode(200);
        settle(callOff, both)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/price-undecided"))
                .body("$", not(hasKey("bids")));
        answer(scene.far, fair, 1).then().statusCode(200);
        decide(fair, 1, "REJECTED")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/price-not-low"))
                .body("detail", containsString("£50.00"));
        decide(fair, 1, "ACCEPTED").then().statusCode(200);
        decide(low, 1, "REJECTED").then().statusCode(409).body("type", equalTo("/problems/decided-already"));
        settle(callOff, both).then().statusCode(200).body("ranking.bid", contains(low, fair));
    }

    @Test
    void whoeverJudgesWithPricesIsToldWhichOneIsLow() {
        var wish = scene.wish();
        var criteria = new LinkedHashMap<>(Scene.criteria("40", "30", "20", "10"));
        criteria.put("blindToPrice", false);
        wish.put("criteria", criteria);
        callOff = scene.published(wish);
        var low = submitted(scene.near, callOff, "39.99");
        var fair = submitted(scene.far, callOff, "50.00");
        Scene.opened(callOff);
        scored(low, 3, 3, 3);
        scored(fair, 3, 3, 3);
        settle(callOff, List.of(consensus(low, 3, 3, 3), consensus(fair, 3, 3, 3)))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/price-undecided"))
                .body("bids", contains(low))
                .body("detail", containsString("The prices of " + low + " are"));
    }

    @Test
    void aLowPriceThatIsNotExplainedIsExcludedAndLowersNobodysPoints() {
        var low = submitted(scene.near, callOff, "10.00");
        var fair = submitted(scene.far, callOff, "50.00");
        Scene.opened(callOff);
        scored(fair, 3, 3, 3);
        ask(low, "ABNORMALLY_LOW").then().statusCode(201);
        answer(scene.near, low, 1).then().statusCode(200);
        decide(low, 1, "REJECTED").then().statusCode(200);
        settle(callOff, List.of(consensus(fair, 3, 3, 3)))
                .then()
                .statusCode(200)
                .body("ranking[0].parts.price", equalTo("40.00"));
    }

    @Test
    void equalBidsAreDrawnBeforeAWitnessAndOnlyThenRecommended() {
        var one = submitted(scene.near, callOff, "50.00");
        var other = submitted(scene.far, callOff, "50.00");
        Scene.opened(callOff);
        scored(one, 4, 4, 4);
        scored(other, 4, 4, 4);
        draw(List.of(one, other)).then().statusCode(409);
        settle(callOff, List.of(consensus(one, 4, 4, 4), consensus(other, 4, 4, 4)))
                .then()
                .statusCode(200)
                .body("ranking.rank", contains(1, 1));
        Scene.recommend(COMMISSIONER, callOff, one)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/draw-of-lots-needed"))
                .body("citation", containsString("s.23"))
                .body("bids", containsInAnyOrder(one, other));
        draw(List.of(other, UUID.randomUUID().toString()))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/draw-names-the-tied"));
        for (var self : List.of("moderator", "Moderator, head of service", "moderator (chair)")) {
            draw(MODERATOR, List.of(other, one), self)
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("/problems/witness-is-somebody-else"));
        }
        draw(List.of(other, one)).then().statusCode(201).body("witness", equalTo("Monitoring officer"));
        draw(List.of(one, other)).then().statusCode(422).body("type", equalTo("/problems/nothing-to-draw"));
        Scene.recommend(COMMISSIONER, callOff, one)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/not-first-in-rank"))
                .body("citation", containsString("s.19"))
                .body("detail", containsString("recommend " + other + "."));
        Scene.recommend(COMMISSIONER, callOff, other).then().statusCode(201);
        evaluation(AUDITOR).then().body("draws[0].order", contains(other, one));
        by(AUDITOR).get("/v1/call-offs/" + callOff + "/timeline").then().body("items.what", hasItem("LOTS_DRAWN"));
    }

    /** Two bids that the scores do not tell apart, the later one first. */
    private List<String> scoredAlike(String ofNear, String ofFar) {
        var one = submitted(scene.near, callOff, ofNear);
        var other = submitted(scene.far, callOff, ofFar);
        Scene.opened(callOff);
        scored(one, 4, 4, 4);
        scored(other, 4, 4, 4);
        settle(callOff, List.of(consensus(one, 4, 4, 4), consensus(other, 4, 4, 4)))
                .then()
                .statusCode(200);
        return List.of(other, one);
    }

    private Response draw(List<String> order) {
        return draw(MODERATOR, order, "Monitoring officer");
    }

    private Response draw(Login moderator, List<String> order, String witness) {
        return by(moderator, Map.of("order", order, "witness", witness)).post("/v1/call-offs/" + callOff + "/draw");
    }

    /** Procurement Act 2023 s.82: who draws decides who is awarded to. */
    @Test
    void whomAConflictKeepsOutDrawsNoLots() {
        var order = scoredAlike("50.00", "50.00");
        draw(MODERATOR.named("late"), order, "Monitoring officer")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/conflict-not-declared"));
        var declared = declare(MODERATOR, callOff, conflict(scene.far));
        draw(order).then().statusCode(422).body("type", equalTo("/problems/conflict-keeps-out"));
        mitigate(declared, "STAYS_OUT").then().statusCode(200);
        draw(order).then().statusCode(422).body("type", equalTo("/problems/conflict-keeps-out"));
        by(MODERATOR, Map.of("reason", "read wrongly"))
                .post("/v1/call-offs/" + callOff + "/moderation/reopening")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/conflict-keeps-out"));
        mitigate(declared, "SCORES_ALL").then().statusCode(200);
        draw(order).then().statusCode(201);
    }

    @Test
    void withoutATieThereIsNothingToDraw() {
        draw(scoredAlike("50.00", "51.00")).then().statusCode(422).body("type", equalTo("/problems/nothing-to-draw"));
    }
}
