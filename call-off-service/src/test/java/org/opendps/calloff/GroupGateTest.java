package org.opendps.calloff;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.opendps.calloff.Scene.AUDITOR;
import static org.opendps.calloff.Scene.COMMISSIONER;
import static org.opendps.calloff.Scene.COMMISSIONER_2;
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
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

/** A group of twelve is awarded to who has twelve places, and nobody else is promised them meanwhile. */
@QuarkusTest
@WithTestResource(TestStack.class)
class GroupGateTest {

    private Scene scene;
    private PlacementScene placements;
    private String callOff;

    @BeforeEach
    void recommended() {
        scene = Scene.begin();
        placements = new PlacementScene(scene);
        var wish = scene.wish();
        Scene.forAGroup(wish, 12, "60.00");
        callOff = scene.published(wish);
        var bid = submitted(scene.near, callOff, "50.00");
        Scene.opened(callOff);
        scored(bid, 5, 5, 5);
        settle(callOff, List.of(consensus(bid, 5, 5, 5))).then().statusCode(200);
        Scene.recommend(COMMISSIONER, callOff, bid).then().statusCode(201);
        lookedUp(callOff, scene.near);
    }

    @AfterEach
    void backToTheRealTime() {
        Scene.backToTheRealTime();
    }

    @ParameterizedTest
    @CsvSource({"11, 12, false", "12, 11, false", "12, 12, true"})
    void allPlacesAreFreeOnEachDay(int monday, int thursday, boolean free) {
        placements.places(scene.near, monday, thursday);
        by(AUDITOR)
                .get("/v1/call-offs/" + callOff + "/award-gate")
                .then()
                .body("lines.find { it.what == 'PLACE_FREE' }.passed", equalTo(free))
                .body("lines.find { it.what == 'PLACE_FREE' }.citation", containsString("places"))
                .body(
                        "lines.find { it.what == 'PLACE_FREE' }.finding",
                        containsString(
                                free
                                        ? "12 places are free"
                                        : "12 places are wanted, and 11 of the 11 of this provider are free on"));
        if (free) {
            award(COMMISSIONER_2, callOff).then().statusCode(201);
        } else {
            award(COMMISSIONER_2, callOff)
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("/problems/award-gate-closed"))
                    .body("failed.what", contains("PLACE_FREE"));
        }
    }

    /** Of twelve one is somebody's. */
    @Test
    void whatOthersHaveIsNotFree() {
        placements.places(scene.near, 12, 12);
        var wish = placements.wish();
        wish.put("until", scene.wish().get("until"));
        PlacementScene.place(wish).then().statusCode(201);
        by(AUDITOR)
                .get("/v1/call-offs/" + callOff + "/award-gate")
                .then()
                .body(
                        "lines.find { it.what == 'PLACE_FREE' }.finding",
                        containsString("12 places are wanted, and 11 of the 12 of this provider are free on"));
    }

    /** While finance is asked they are kept; when it refuses, they are free again. */
    @Test
    void placesAreKeptForAnAwardOnItsWay() {
        placements.places(scene.near, 12, 12);
        var award = award(COMMISSIONER_2, callOff);
        award.then().statusCode(201);
        PlacementScene.place(placements.wish()).then().statusCode(422).body("type", equalTo("/problems/no-place-free"));
        Scene.send("finance.commitment.v1", award.path("placementId"), """
                {"kind": "COMMITMENT_REFUSED", "commitmentId": "%s", "version": 1, "authority": "%s", "awardId": "%s",
                 "placementId": "%s", "callOffId": "%s", "amount": "1430.00", "limit": "SERVICE_BUDGET",
                 "shortBy": "1.00", "financialYear": "2026-27", "reason": "no money"}
                """.formatted(
                        UUID.randomUUID(), Login.COUNCIL, award.path("id"), award.path("placementId"), callOff));
        Scene.await("select 1 from award where id = '" + award.path("id") + "' and status = 'REFUSED'");
        PlacementScene.place(placements.wish()).then().statusCode(201);
    }

    /** Whose places are not known has no limit. */
    @Test
    void placesThatNobodyKnowsAreNoLimit() {
        by(AUDITOR)
                .get("/v1/call-offs/" + callOff + "/award-gate")
                .then()
                .body("lines.find { it.what == 'PLACE_FREE' }.passed", equalTo(true))
                .body("lines.find { it.what == 'PLACE_FREE' }.finding", containsString("as far as places are known"));
        award(COMMISSIONER_2, callOff).then().statusCode(201);
    }
}
