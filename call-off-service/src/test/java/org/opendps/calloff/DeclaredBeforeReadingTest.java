package org.opendps.calloff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.opendps.calloff.Scene.AUDITOR;
import static org.opendps.calloff.Scene.COMMISSIONER;
import static org.opendps.calloff.Scene.EVALUATOR;
import static org.opendps.calloff.Scene.MODERATOR;
import static org.opendps.calloff.Scene.consensus;
import static org.opendps.calloff.Scene.declare;
import static org.opendps.calloff.Scene.scored;
import static org.opendps.calloff.Scene.settle;
import static org.opendps.calloff.Scene.submitted;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

/** Procurement Act 2023 ss.81, 82: whoever judges declares before they read what they judge, by whatever way they ask. */
@QuarkusTest
@WithTestResource(TestStack.class)
class DeclaredBeforeReadingTest {

    private static final byte[] PDF = "%PDF-1.7 how we work".getBytes(StandardCharsets.US_ASCII);

    private final Login evaluator = EVALUATOR.named("late");
    private final Login moderator = MODERATOR.named("other");
    private Scene scene;
    private String callOff;
    private String near;
    private String far;
    private String document;

    @BeforeEach
    void opened() {
        scene = Scene.begin();
        callOff = scene.published();
        near = Scene.bid(scene.near, callOff, Scene.offer("50.00"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        document = by(Login.ofProvider(scene.near))
                .contentType("application/octet-stream")
                .body(PDF)
                .post("/v1/bids/" + near + "/documents?name=how.pdf")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Scene.submit(scene.near, near).then().statusCode(200);
        far = submitted(scene.far, callOff, "51.00");
    }

    @AfterEach
    void backToTheRealTime() {
        Scene.backToTheRealTime();
    }

    private List<String> ways(String bid) {
        var ways = new ArrayList<>(List.of(
                "/v1/bids/" + bid,
                "/v1/call-offs/" + callOff + "/bids",
                "/v1/bids/" + bid + "/clarifications",
                "/v1/call-offs/" + callOff + "/evaluation"));
        if (bid.equals(near)) {
            ways.add("/v1/bids/" + bid + "/documents/" + document);
        }
        return ways;
    }

    private Response ask(Login asker, String bid) {
        return by(
                        asker,
                        Map.of(
                                "kind",
                                "CLARIFICATION",
                                "text",
                                "How?",
                                "answerBy",
                                Instant.now().plus(Duration.ofHours(30)).toString()))
                .post("/v1/bids/" + bid + "/clarifications");
    }

    private static Response mitigate(String callOff, Response declared, String consequence) {
        return by(COMMISSIONER, Map.of("consequence", consequence, "measure", "another reads it"))
                .post("/v1/call-offs/" + callOff + "/conflict-declarations/" + declared.path("id") + "/mitigation");
    }

    private static Map<String, Object> conflict(UUID with) {
        return Map.of("providerId", with, "description", "a shareholding");
    }

    @Test
    void nobodyWhoJudgesReadsWhatWasOpenedWithoutHavingDeclared() {
        Scene.opened(callOff);
        var both = new Login("late", Set.of("evaluator", "commissioner"), Login.COUNCIL, null);
        for (var judge : List.of(evaluator, moderator, both)) {
            for (var way : ways(near)) {
                by(judge)
                        .get(way)
                        .then()
                        .statusCode(422)
                        .body("type", equalTo("/problems/conflict-not-declared"))
                        .body("detail", containsString("/v1/call-offs/" + callOff + "/conflict-declarations"));
            }
        }
        ask(moderator, near).then().statusCode(422).body("type", equalTo("/problems/conflict-not-declared"));
        for (var officer : List.of(COMMISSIONER, AUDITOR)) {
            ways(near).forEach(way -> by(officer).get(way).then().statusCode(200));
        }
        for (var judge : List.of(evaluator, moderator)) {
            declare(judge, callOff).then().statusCode(201);
            ways(near).forEach(way -> by(judge).get(way).then().statusCode(200));
            by(judge).get("/v1/bids/" + near).then().body("answers.Q2", equalTo("on foot"));
        }
        ask(moderator, near).then().statusCode(201);
    }

    /** Before the opening there is nothing that could be read. */
    @Test
    void thatThereAreBidsIsSeenBeforeTheOpeningByWhoeverWillJudge() {
        for (var judge : List.of(evaluator, moderator)) {
            for (var way : ways(far)) {
                by(judge).get(way).then().statusCode(200);
            }
            by(judge).get("/v1/bids/" + near + "/documents/" + document).then().statusCode(404);
        }
    }

    @Test
    void whatWaitsForAnAnswerIsToldToAModeratorWhoHasDeclared() {
        Scene.opened(callOff);
        for (var bid : List.of(near, far)) {
            ask(COMMISSIONER, bid).then().statusCode(201);
        }
        assertThat(waitingFor(COMMISSIONER)).containsExactlyInAnyOrder(near, far);
        assertThat(waitingFor(moderator)).isEmpty();
        var declared = declare(moderator, callOff, conflict(scene.near));
        assertThat(waitingFor(moderator)).isEmpty();
        mitigate(callOff, declared, "SCORES_OTHERS").then().statusCode(200);
        assertThat(waitingFor(moderator)).containsExactly(far);
        mitigate(callOff, declared, "SCORES_ALL").then().statusCode(200);
        assertThat(waitingFor(moderator)).containsExactlyInAnyOrder(near, far);
    }

    private List<String> waitingFor(Login reader) {
        return by(reader)
                .get("/v1/waiting-clarifications?limit=200")
                .jsonPath()
                .getList("items.findAll { it.callOffId == '" + callOff + "' }.bidId");
    }

    @Test
    void whomAConflictKeepsFromABidderFindsItsBidAsItWasWhileItWasSealed() {
        Scene.opened(callOff);
        ask(COMMISSIONER, near).then().statusCode(201);
        scored(near, 3, 3, 3);
        scored(far, 3, 3, 3);
        var declared = declare(moderator, callOff, conflict(scene.near));
        declared.then().statusCode(201);
        for (var bid : List.of(near, far)) {
            by(moderator).get("/v1/bids/" + bid).then().body("sealed", equalTo(true));
        }
        mitigate(callOff, declared, "SCORES_OTHERS").then().statusCode(200);
        by(moderator).get("/v1/bids/" + far).then().body("answers.Q2", equalTo("on foot"));
        var closed = by(moderator).get("/v1/bids/" + near);
        closed.then().statusCode(200).body("sealed", equalTo(true));
        assertThat(closed.jsonPath().getMap("$").keySet())
                .containsExactlyInAnyOrder("id", "callOffId", "lot", "status", "sealed", "submittedAt");
        by(moderator)
                .get("/v1/call-offs/" + callOff + "/bids")
                .then()
                .body("items.sealed", contains(true, false))
                .body("items.answers.Q2", contains("on foot"));
        by(moderator).get("/v1/bids/" + near + "/documents/" + document).then().statusCode(404);
        by(moderator).get("/v1/bids/" + near + "/clarifications").then().body("items", hasSize(0));
        ask(moderator, near).then().statusCode(422).body("type", equalTo("/problems/conflict-keeps-out"));
        ask(moderator, far).then().statusCode(201);
        var evaluation = by(moderator).get("/v1/call-offs/" + callOff + "/evaluation");
        evaluation.then().statusCode(200).body("sheets.bidId", contains(far, far, far));
        assertThat(by(AUDITOR).get("/v1/call-offs/" + callOff + "/evaluation").asString())
                .contains(near);
        mitigate(callOff, declared, "SCORES_ALL").then().statusCode(200);
        by(moderator).get("/v1/bids/" + near).then().body("answers.Q2", equalTo("on foot"));
    }

    /** Also when the bid is out, and when all is decided; and then nobody can declare any more, nor has to. */
    @Test
    void whatIsSettledStaysClosedToWhomAConflictKeepsOut() {
        Scene.opened(callOff);
        var declared = declare(moderator, callOff, conflict(scene.near));
        mitigate(callOff, declared, "SCORES_OTHERS").then().statusCode(200);
        scored(near, 3, 3, 3);
        scored(far, 3, 3, 3);
        settle(callOff, List.of(consensus(near, 3, 3, 3), consensus(far, 3, 3, 3)))
                .then()
                .statusCode(200);
        var undeclared = MODERATOR.named("third");
        by(undeclared)
                .get("/v1/call-offs/" + callOff + "/offers")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/conflict-not-declared"));
        by(undeclared).get("/v1/bids/" + far + "/assessment-summary").then().statusCode(422);
        by(moderator).get("/v1/call-offs/" + callOff + "/offers").then().body("items.bidId", contains(far));
        by(moderator).get("/v1/bids/" + near + "/assessment-summary").then().statusCode(404);
        by(moderator).get("/v1/bids/" + far + "/assessment-summary").then().statusCode(200);
        by(moderator)
                .get("/v1/call-offs/" + callOff + "/evaluation")
                .then()
                .body("consensus.bidId", contains(far))
                .body("priceChecks.bidId", contains(far));
        by(COMMISSIONER, Map.of("reason", "The person has moved away"))
                .post("/v1/call-offs/" + callOff + "/cancellation")
                .then()
                .statusCode(200);
        by(moderator).get("/v1/bids/" + near).then().body("sealed", equalTo(true));
        by(moderator).get("/v1/bids/" + far).then().body("sealed", equalTo(false));
        by(undeclared).get("/v1/bids/" + near).then().statusCode(200).body("sealed", equalTo(false));
    }

    /** Who begins the moderation anew reads what was settled. */
    @Test
    void nobodyBeginsTheModerationAnewWithoutHavingDeclared() {
        Scene.opened(callOff);
        scored(near, 3, 3, 3);
        scored(far, 3, 3, 3);
        settle(callOff, List.of(consensus(near, 3, 3, 3), consensus(far, 3, 3, 3)))
                .then()
                .statusCode(200);
        var why = Map.of("reason", "question 2 was read against another's answer");
        var path = "/v1/call-offs/" + callOff + "/moderation/reopening";
        by(moderator, why).post(path).then().statusCode(422).body("type", equalTo("/problems/conflict-not-declared"));
        declare(moderator, callOff).then().statusCode(201);
        by(moderator, why).post(path).then().statusCode(200).body("status", equalTo("OPENED"));
    }
}
