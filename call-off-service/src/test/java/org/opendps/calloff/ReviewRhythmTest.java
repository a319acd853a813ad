package org.opendps.calloff;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.opendps.calloff.PlacementScene.PRACTITIONER;
import static org.opendps.calloff.PlacementScene.read;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class ReviewRhythmTest {

    private final LocalDate today = PlacementScene.today();
    private String placement;

    @BeforeEach
    void begin() {
        placement = new PlacementScene().funded();
    }

    @AfterEach
    void backToTheRealTime() {
        Scene.backToTheRealTime();
    }

    private ValidatableResponse held(LocalDate on, String occasion, @Nullable LocalDate actionDue) {
        var review = new HashMap<String, Object>(Map.of(
                "heldOn",
                on.toString(),
                "occasion",
                occasion,
                "outcomes",
                Map.of("RELATIONSHIPS", "MET", "COMMUNITY_FACILITIES", "MET")));
        if (actionDue != null) {
            review.put("concern", Map.of("what", "late bus", "action", "a driver", "dueOn", actionDue.toString()));
        }
        return by(PRACTITIONER, review)
                .post("/v1/placements/" + placement + "/outcome-reviews")
                .then();
    }

    /** Care and support statutory guidance, on Care Act 2014 s.27: a first light-touch look after six to eight weeks. */
    @Test
    void oneThatIsAskedForEarlyIsNotTheFirst() {
        held(today, "ON_REQUEST", null).statusCode(201);
        read(placement)
                .then()
                .body("reviewDueFrom", equalTo(today.plusWeeks(6).toString()))
                .body("reviewDueBy", equalTo(today.plusWeeks(8).toString()));
        Scene.setClock(today.plusWeeks(6) + "T09:00:00Z");
        held(today.plusWeeks(6), "ON_REQUEST", null).statusCode(201);
        read(placement)
                .then()
                .body("$", not(hasKey("reviewDueFrom")))
                .body("reviewDueBy", equalTo(today.plusWeeks(6).plusMonths(12).toString()));
    }

    @Test
    void theFirstIsHeldEarlyWhereTheCouncilSaysSo() {
        held(today, "FIRST", null).statusCode(201);
        read(placement).then().body("reviewDueBy", equalTo(today.plusMonths(12).toString()));
    }

    @Test
    void whatIsDoneAboutAConcernIsNotDueBeforeItWasRaised() {
        held(today, "ON_REQUEST", today.minusDays(1))
                .statusCode(400)
                .body("violations.message", hasItem("concern.dueOn must not be before heldOn"));
        held(today, "ON_REQUEST", today).statusCode(201);
    }
}
