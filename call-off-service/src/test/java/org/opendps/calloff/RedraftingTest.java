package org.opendps.calloff;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.opendps.calloff.Scene.AUDITOR;
import static org.opendps.calloff.Scene.COMMISSIONER;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

/** A draft is changed before anybody reads it; what is published is amended. */
@QuarkusTest
@WithTestResource(TestStack.class)
class RedraftingTest {

    private Scene scene;
    private Response draft;
    private String path;

    @BeforeEach
    void draft() {
        scene = Scene.begin();
        draft = scene.draft(scene.wish());
        draft.then().statusCode(201);
        path = "/v1/call-offs/" + draft.path("id");
    }

    private Response redraft(Login login, Map<String, Object> wish, String tag) {
        return by(login, wish).header("If-Match", tag).put(path);
    }

    private String tag() {
        return by(COMMISSIONER).get(path).header("ETag");
    }

    @Test
    void draftSaysWhatItIsChangedTo() {
        var wish = scene.wish();
        wish.put("area", "SOUTH");
        wish.put("need", "A walk");
        wish.put("days", List.of("MONDAY"));
        wish.put("decisionReference", "DEC/1");
        var due = Instant.now().plus(Duration.ofHours(5)).toString();
        wish.put("bidsDue", due);
        var before = draft.header("ETag");
        var changed = redraft(COMMISSIONER, wish, before);
        changed.then()
                .statusCode(200)
                .header("ETag", not(equalTo(before)))
                .body("id", equalTo(draft.path("id")))
                .body("status", equalTo("DRAFT"))
                .body("area", equalTo("SOUTH"))
                .body("days", contains("MONDAY"))
                .body("decisionReference", equalTo("DEC/1"));
        by(COMMISSIONER).get(path).then().body("need", equalTo("A walk"));
        by(AUDITOR)
                .get(path + "/timeline")
                .then()
                .body("items.what", contains("CALL_OFF_DRAFTED", "CALL_OFF_REDRAFTED"))
                .body("items[1].detail", containsString("DAY in SOUTH, 1 sessions a week"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> by(AUDITOR)
                        .get("/v1/audit/call-off/entries?subject=" + draft.path("id"))
                        .then()
                        .body("items.action", hasItems("POST /v1/call-offs", "PUT /v1/call-offs/{id}")));
        by(COMMISSIONER, Map.of("conflictsAssessment", "none"))
                .post(path + "/publication")
                .then()
                .statusCode(200)
                .body("area", equalTo("SOUTH"));
    }

    @Test
    void changeNeedsTheVersionThatWasRead() {
        by(COMMISSIONER, scene.wish()).put(path).then().statusCode(428);
        redraft(COMMISSIONER, scene.wish(), "\"99\"").then().statusCode(412);
        redraft(COMMISSIONER, scene.wish(), tag()).then().statusCode(200);
        redraft(COMMISSIONER.at(Login.OTHER_COUNCIL), scene.wish(), tag())
                .then()
                .statusCode(404);
    }

    /** The rules of a new draft, and all that is malformed at once. */
    @Test
    void draftIsChangedToWhatCouldBeDrafted() {
        var malformed = scene.wish();
        malformed.remove("bidsDue");
        malformed.remove("budgetId");
        redraft(COMMISSIONER, malformed, tag())
                .then()
                .statusCode(400)
                .body(
                        "violations.field.collect { it.toString().tokenize('.').last() }",
                        hasItems("bidsDue", "budgetId"));
        var backwards = scene.wish();
        backwards.put(
                "until",
                LocalDate.parse((String) backwards.get("from")).minusDays(1).toString());
        redraft(COMMISSIONER, backwards, tag())
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/end-before-start"));
        var late = scene.wish();
        late.put("bidsDue", Instant.now().minusSeconds(1).toString());
        redraft(COMMISSIONER, late, tag())
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/deadline-must-be-ahead"));
        by(COMMISSIONER).get(path).then().body("need", equalTo("Company and a meal"));
    }

    @Test
    void whatIsPublishedIsAmendedInstead() {
        by(COMMISSIONER, Map.of("conflictsAssessment", "none"))
                .post(path + "/publication")
                .then()
                .statusCode(200);
        redraft(COMMISSIONER, scene.wish(), tag())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/no-longer-draft"))
                .body("currentState", equalTo("PUBLISHED"))
                .body("allowed", contains("CLOSED", "CANCELLED", "SUSPENDED"))
                .body("detail", containsString("amendments of the call-off"));
        by(COMMISSIONER, Map.of("reason", "moved away")).post(path + "/cancellation");
        redraft(COMMISSIONER, scene.wish(), tag())
                .then()
                .statusCode(409)
                .body("currentState", equalTo("CANCELLED"))
                .body("detail", containsString("call off anew"));
    }
}
