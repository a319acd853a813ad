package org.opendps.eligibility.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.opendps.eligibility.Casework.PRACTITIONER;
import static org.opendps.eligibility.Casework.agree;
import static org.opendps.eligibility.Casework.assess;
import static org.opendps.eligibility.Casework.determine;
import static org.opendps.eligibility.Casework.determined;
import static org.opendps.eligibility.Casework.draft;
import static org.opendps.eligibility.Casework.eligible;
import static org.opendps.eligibility.Casework.findings;
import static org.opendps.eligibility.Casework.plan;
import static org.opendps.eligibility.Casework.registered;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.test.Broker;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class ReadinessTest {

    private static final Login ADMIN = Login.as("admin");
    private static final Login COMMISSIONER = Login.as("commissioner");

    @BeforeEach
    void monday() {
        goTo("2026-11-23");
    }

    @AfterEach
    void backToTheRealTime() {
        by(ADMIN).delete("/v1/sandbox/clock").then().statusCode(200);
    }

    private static void goTo(String day) {
        by(ADMIN, Map.of("now", day + "T12:00:00Z"))
                .post("/v1/sandbox/clock")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse ready(Login who, String person, String query) {
        return by(who).get("/v1/people/" + person + "/transition-readiness" + query)
                .then();
    }

    private static String agreed(String person) {
        String id = draft(person, plan()).then().statusCode(201).extract().path("id");
        agree(PRACTITIONER, id).then().statusCode(200);
        return id;
    }

    @Test
    void namesTheNextStepUntilNothingIsMissing() {
        var person = registered();
        ready(COMMISSIONER, person, "")
                .statusCode(200)
                .body("ready", equalTo(false))
                .body("on", equalTo("2026-11-24"))
                .body("missing.item", contains("ASSESSMENT", "DETERMINATION", "SUPPORT_PLAN", "PERSONAL_BUDGET"))
                .body("missing[0].citation", notNullValue());
        String assessment = assess(person, findings(2)).path("id");
        ready(PRACTITIONER, person, "")
                .body("missing.item", contains("DETERMINATION", "SUPPORT_PLAN", "PERSONAL_BUDGET"));
        determine(assessment).then().statusCode(201);
        ready(PRACTITIONER, person, "").body("missing.item", contains("SUPPORT_PLAN", "PERSONAL_BUDGET"));
        agreed(person);
        ready(COMMISSIONER, person, "")
                .body("ready", equalTo(true))
                .body("missing", hasSize(0))
                .body("assessedOn", equalTo("2026-11-23"))
                .body("planAgreedOn", equalTo("2026-11-23"))
                .body("basis", equalTo("ELIGIBLE"));
        ready(COMMISSIONER, person, "?on=2026-11-23")
                .body("ready", equalTo(false))
                .body("missing.item", contains("ASSESSMENT", "DETERMINATION", "SUPPORT_PLAN"));
    }

    @Test
    void isLostWithTheGroundOrThePlan() {
        var person = eligible();
        var id = agreed(person);
        determined(person, 1);
        ready(PRACTITIONER, person, "").body("missing.item", contains("GROUND", "PERSONAL_BUDGET"));
        determined(person, 2);
        ready(PRACTITIONER, person, "").body("ready", equalTo(true));
        by(PRACTITIONER, Map.of("reason", "OTHER"))
                .post("/v1/support-plans/" + id + "/end")
                .then()
                .statusCode(200);
        ready(PRACTITIONER, person, "").body("missing.item", contains("SUPPORT_PLAN", "PERSONAL_BUDGET"));
    }

    @Test
    void bandFromBeforeTheCareActAndDraftsCountForNothing() {
        var person = registered();
        by(PRACTITIONER, Map.of("assessedOn", "2013-06-14", "band", "CRITICAL", "councilThreshold", "SUBSTANTIAL"))
                .post("/v1/people/" + person + "/facs-assessments")
                .then()
                .statusCode(201);
        by(PRACTITIONER, Map.of("kind", "ADULT"))
                .post("/v1/people/" + person + "/assessment-drafts")
                .then()
                .statusCode(201);
        ready(COMMISSIONER, person, "")
                .body("ready", equalTo(false))
                .body("missing.item", contains("ASSESSMENT", "DETERMINATION", "SUPPORT_PLAN", "PERSONAL_BUDGET"));
    }

    @Test
    void becomingReadyIsAStepOfTheCase() {
        var person = eligible();
        agreed(person);
        var steps = Broker.await("eligibility.case.v1", person, 4).stream()
                .map(step ->
                        io.restassured.path.json.JsonPath.from(step.value()).getString("kind"))
                .toList();
        assertThat(steps).containsOnlyOnce("TRANSITION_READY");
        agreed(person);
        assertThat(Broker.await("eligibility.case.v1", person, 5).stream()
                        .filter(step -> step.value().contains("TRANSITION_READY")))
                .hasSize(1);
    }

    @Test
    void anotherCouncilSeesNothingAndEveryReadingIsWrittenDown() {
        var person = eligible();
        ready(COMMISSIONER.at(Login.OTHER_COUNCIL), person, "").statusCode(404);
        ready(COMMISSIONER, person, "").statusCode(200);
        by(PRACTITIONER)
                .get("/v1/people/" + person + "/accesses")
                .then()
                .body("items.by", hasItem("commissioner"))
                .body("items.outcome", hasItem("REFUSED"));
    }

    @Test
    void cohortIsCountedWhole() {
        var ready = eligible();
        agreed(ready);
        var planned = eligible();
        var people = new ArrayList<>(List.of(ready, planned));
        for (int i = 0; i < 3; i++) {
            people.add(registered());
        }
        var cohort = by(COMMISSIONER, Map.of("name", "spring", "changeOn", "2027-04-01", "personRefs", people))
                .post("/v1/cohorts");
        cohort.then().statusCode(201).body("people", equalTo(5));
        String id = cohort.path("id");
        by(COMMISSIONER)
                .get("/v1/cohorts/" + id)
                .then()
                .statusCode(200)
                .body("people", equalTo(5))
                .body("withStatus", equalTo(5))
                .body("ready", equalTo(1))
                .body("notReady", equalTo(4))
                .body("missing.ASSESSMENT", equalTo(3))
                .body("missing.DETERMINATION", equalTo(3))
                .body("missing.SUPPORT_PLAN", equalTo(4))
                .body("missing.GROUND", equalTo(0));
        var first = by(PRACTITIONER).get("/v1/cohorts/" + id + "/people?limit=3");
        first.then().statusCode(200).body("items", hasSize(3)).body("next", notNullValue());
        var rest = by(PRACTITIONER).get("/v1/cohorts/" + id + "/people?limit=3&after=" + first.path("next"));
        rest.then().body("items", hasSize(2));
        var states = new ArrayList<String>(first.path("items.state"));
        states.addAll(rest.path("items.state"));
        assertThat(states).containsOnlyOnce("READY");
        by(COMMISSIONER.at(Login.OTHER_COUNCIL)).get("/v1/cohorts/" + id).then().statusCode(404);
        by(COMMISSIONER.at(Login.OTHER_COUNCIL))
                .get("/v1/cohorts/" + id + "/people")
                .then()
                .statusCode(404);
        by(PRACTITIONER)
                .get("/v1/people/" + ready + "/accesses")
                .then()
                .body("items.what", hasItem("GET /v1/cohorts/…/people"));
        by(COMMISSIONER).get("/v1/cohorts?limit=200").then().body("items.id", hasItem(id));
    }

    /** As many as one council had to assess before it could recommission. */
    @Test
    void cohortOfTwoHundredAndFiftyFiveHasAStatusEach() {
        var people = IntStream.range(0, 255).mapToObj(i -> registered()).toList();
        String id = by(COMMISSIONER, Map.of("name", "all of them", "personRefs", people))
                .post("/v1/cohorts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        by(COMMISSIONER)
                .get("/v1/cohorts/" + id)
                .then()
                .body("people", equalTo(255))
                .body("withStatus", equalTo(255))
                .body("ready", equalTo(0))
                .body("missing.ASSESSMENT", equalTo(255));
    }

    @Test
    void cohortIsOfPeopleOfTheCouncilOnceEach() {
        var person = registered();
        by(COMMISSIONER, Map.of("name", "twice", "personRefs", List.of(person, person)))
                .post("/v1/cohorts")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/people-unknown"))
                .body("known", equalTo(1))
                .body("detail", not(equalTo(person)));
        by(COMMISSIONER.at(Login.OTHER_COUNCIL), Map.of("name", "theirs", "personRefs", List.of(person)))
                .post("/v1/cohorts")
                .then()
                .statusCode(422);
    }
}
