package org.opendps.calloff;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.opendps.calloff.Scene.COMMISSIONER;
import static org.opendps.calloff.Scene.consensus;
import static org.opendps.calloff.Scene.criteria;
import static org.opendps.calloff.Scene.scored;
import static org.opendps.calloff.Scene.settle;
import static org.opendps.calloff.Scene.submitted;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.opendps.blocks.time.London;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class ChoosingTest {

    private static final Login PRACTITIONER = Login.as("practitioner");

    private String callOff = "";
    private String first = "";
    private String second = "";
    private String third = "";

    /** Of three offers the first has 100 points, the second less, the third least. */
    private void evaluated(Map<String, Object> criteria) {
        evaluated(criteria, "50.00", "50.00");
    }

    private void evaluated(Map<String, Object> criteria, String ofFirst, String ofSecond) {
        var scene = Scene.begin();
        var another = UUID.randomUUID();
        scene.member(another, "ACTIVE", "OPEN");
        var wish = scene.wish();
        wish.put("criteria", criteria);
        callOff = scene.published(wish);
        first = submitted(scene.near, callOff, ofFirst);
        second = submitted(scene.far, callOff, ofSecond);
        third = submitted(another, callOff, "50.00");
        Scene.opened(callOff);
        scored(first, 5, 5, 5);
        scored(second, 4, 4, 4);
        scored(third, 2, 2, 2);
        settle(callOff, List.of(consensus(first, 5, 5, 5), consensus(second, 4, 4, 4), consensus(third, 2, 2, 2)))
                .then()
                .statusCode(200);
    }

    @AfterEach
    void backToTheRealTime() {
        Scene.backToTheRealTime();
    }

    private static Map<String, Object> leavingTheChoice(String line) {
        var criteria = criteria("40", "30", "20", "10");
        criteria.put("personChooses", true);
        criteria.put("choiceLine", line);
        return criteria;
    }

    private Response choose(String bid) {
        return choose(bid, today());
    }

    /** By the clock after the deadline, which is two hours ahead. */
    private static LocalDate today() {
        return London.dateOf(Instant.now().plus(Duration.ofHours(2)));
    }

    private Response choose(String bid, LocalDate on) {
        return by(
                        PRACTITIONER,
                        Map.of(
                                "bidId",
                                bid,
                                "chosenBy",
                                "PERSON",
                                "chosenOn",
                                on.toString(),
                                "present",
                                "person, practitioner",
                                "reason",
                                "Friends go there"))
                .post("/v1/call-offs/" + callOff + "/choice");
    }

    /** 40 for the price and four fifths of 60 are 88 points. */
    @Test
    void secondInRankIsRecommendedWhenThePersonChoseIt() {
        evaluated(leavingTheChoice("88"));
        by(PRACTITIONER)
                .get("/v1/call-offs/" + callOff + "/offers")
                .then()
                .body("items.bidId", contains(first, second))
                .body("items.rank", contains(1, 2))
                .body("items[0].answers", hasSize(3))
                .body("items[0].priceOfAWeek", equalTo("100.00"));
        Scene.recommend(COMMISSIONER, callOff, first)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/choice-to-come"));
        choose(third)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/offer-below-line"))
                .body("detail", matchesPattern("The offer has \\d+\\.\\d\\d points; .*"));
        choose(first, today().minusDays(1))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/chosen-before-the-offers"));
        choose(first, today().plusDays(1))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/chosen-in-the-future"));
        choose(first).then().statusCode(201);
        choose(second).then().statusCode(201).body("reason", equalTo("Friends go there"));
        Scene.recommend(COMMISSIONER, callOff, first)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/not-first-in-rank"))
                .body("detail", containsString("The person chose another bid"));
        Scene.recommend(COMMISSIONER, callOff, second).then().statusCode(201);
        by(COMMISSIONER)
                .get("/v1/call-offs/" + callOff + "/timeline")
                .then()
                .body("items.what", hasItem("OFFER_CHOSEN"));
        choose(first).then().statusCode(409);
    }

    /** £120.00 a week for two sessions. */
    @Test
    void offersSayWhetherThePersonalBudgetPaysForThem() {
        evaluated(leavingTheChoice("1"), "60.00", "60.01");
        by(PRACTITIONER)
                .get("/v1/call-offs/" + callOff + "/offers")
                .then()
                .body("items.find { it.bidId == '" + first + "' }.withinBudget", equalTo(true))
                .body("items.find { it.bidId == '" + second + "' }.withinBudget", equalTo(false));
    }

    @Test
    void personChoosesAgainWhenTheirChoiceIsExcluded() {
        evaluated(leavingTheChoice("88"));
        choose(second).then().statusCode(201);
        by(COMMISSIONER, Map.of("ground", "EXCLUDED_SUPPLIER", "reason", "a conviction", "representations", "heard"))
                .post("/v1/bids/" + second + "/exclusion")
                .then()
                .statusCode(201);
        Scene.recommend(COMMISSIONER, callOff, first)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/choice-to-come"));
        choose(first).then().statusCode(201);
        Scene.recommend(COMMISSIONER, callOff, first).then().statusCode(201);
    }

    @Test
    void nobodyChoosesWhereTheCriteriaDecide() {
        evaluated(criteria("40", "30", "20", "10"));
        choose(second).then().statusCode(422).body("type", equalTo("/problems/person-does-not-choose"));
        Scene.recommend(COMMISSIONER, callOff, first).then().statusCode(201);
    }
}
