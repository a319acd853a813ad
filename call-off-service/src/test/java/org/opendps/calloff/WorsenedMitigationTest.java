package org.opendps.calloff;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.opendps.calloff.Scene.AUDITOR;
import static org.opendps.calloff.Scene.COMMISSIONER;
import static org.opendps.calloff.Scene.COMMISSIONER_2;
import static org.opendps.calloff.Scene.EVALUATOR;
import static org.opendps.calloff.Scene.MODERATOR;
import static org.opendps.calloff.Scene.award;
import static org.opendps.calloff.Scene.consensus;
import static org.opendps.calloff.Scene.lookedUp;
import static org.opendps.calloff.Scene.scored;
import static org.opendps.calloff.Scene.settle;
import static org.opendps.calloff.Scene.submitted;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

/** Procurement Act 2023 s.81, s.82: what made a conflict harmless is looked at as it is on the day of the award. */
@QuarkusTest
@WithTestResource(TestStack.class)
class WorsenedMitigationTest {

    private Scene scene;
    private String callOff;
    private String bid;

    @BeforeEach
    void opened() {
        scene = Scene.begin();
        scene.assessedAndPlanned();
        callOff = scene.published();
        bid = submitted(scene.near, callOff, "55.00");
        Scene.opened(callOff);
    }

    @AfterEach
    void backToTheRealTime() {
        Scene.backToTheRealTime();
    }

    private String conflictOf(Login judge) {
        return Scene.declare(judge, callOff, Map.of("providerId", scene.near, "description", "a cousin works there"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void mitigated(String declaration, String consequence) {
        by(COMMISSIONER, Map.of("consequence", consequence, "measure", "as it is known today"))
                .post("/v1/call-offs/" + callOff + "/conflict-declarations/" + declaration + "/mitigation")
                .then()
                .statusCode(200);
    }

    private void recommended() {
        settle(callOff, List.of(consensus(bid, 5, 5, 5))).then().statusCode(200);
        Scene.recommend(COMMISSIONER, callOff, bid).then().statusCode(201);
        lookedUp(callOff, scene.near);
    }

    private void line(boolean passed) {
        by(AUDITOR)
                .get("/v1/call-offs/" + callOff + "/award-gate")
                .then()
                .body("lines.find { it.what == 'CONFLICTS_DECLARED' }.passed", equalTo(passed));
    }

    @ParameterizedTest
    @CsvSource({"evaluator2, STAYS_OUT", "evaluator2, SCORES_OTHERS", "moderator, STAYS_OUT"})
    void whatIsWorsenedAfterTheScoresStopsTheAward(String who, String worse) {
        var judge = who.equals("moderator") ? MODERATOR : EVALUATOR.named(who);
        var conflict = conflictOf(judge);
        mitigated(conflict, "SCORES_ALL");
        scored(bid, 5, 5, 5);
        recommended();
        line(true);
        mitigated(conflict, worse);
        line(false);
        award(COMMISSIONER_2, callOff)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/award-gate-closed"))
                .body("failed.what", contains("CONFLICTS_DECLARED"))
                .body("detail", containsString(who));
        mitigated(conflict, "SCORES_ALL");
        award(COMMISSIONER_2, callOff).then().statusCode(201);
    }

    /** What never counted cannot count less. */
    @Test
    void whatDidNotCountWhenTheScoresWereSettledStopsNothing() {
        scored(bid, 5, 5, 5);
        var conflict = conflictOf(EVALUATOR.named("evaluator2"));
        recommended();
        line(true);
        mitigated(conflict, "STAYS_OUT");
        line(true);
        mitigated(conflict, "SCORES_ALL");
        mitigated(conflict, "STAYS_OUT");
        award(COMMISSIONER_2, callOff).then().statusCode(201);
        by(AUDITOR)
                .get("/v1/call-offs/" + callOff + "/conflict-declarations")
                .then()
                .body(
                        "items.find { it.id == '" + conflict + "' }.earlierMitigations.consequence",
                        contains("STAYS_OUT", "SCORES_ALL"));
    }
}
