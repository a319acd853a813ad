package org.opendps.eligibility.assessment.urgent;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.opendps.eligibility.Casework.PRACTITIONER;
import static org.opendps.eligibility.Casework.findings;
import static org.opendps.eligibility.Casework.nhsNumber;
import static org.opendps.eligibility.Casework.somebody;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class UrgentNeedsTest {

    private final Login practitioner = PRACTITIONER.at("E08" + nhsNumber().substring(4));

    private static void goTo(String now) {
        by(Login.as("admin"), Map.of("now", now))
                .post("/v1/sandbox/clock")
                .then()
                .statusCode(200);
    }

    @BeforeEach
    void aMonday() {
        goTo("2026-11-23T12:00:00Z");
    }

    @AfterEach
    void backToTheRealTime() {
        by(Login.as("admin")).delete("/v1/sandbox/clock").then().statusCode(200);
    }

    private String person() {
        return by(practitioner, somebody())
                .post("/v1/people")
                .then()
                .statusCode(201)
                .extract()
                .path("personRef");
    }

    private Response urgent(String person, String kind) {
        return by(practitioner, Map.of("kind", kind, "needs", "Nobody cooks from today on.", "action", "Meals."))
                .post("/v1/people/" + person + "/urgent-needs");
    }

    private Response tasks(String status) {
        return by(practitioner).get("/v1/assessment-tasks?status=" + status);
    }

    private void assess(String person, Map<String, Object> findings) {
        by(practitioner, findings)
                .post("/v1/people/" + person + "/assessments")
                .then()
                .statusCode(201);
    }

    @Test
    void assessmentFollowsWithinFiveWorkingDaysAndIsDoneWhenItIsRecorded() {
        var person = person();
        urgent(person, "ADULT")
                .then()
                .statusCode(201)
                .body("reasons[0].citation", equalTo("Care Act 2014 s.19(3)"))
                .body("consequence.meeting", equalTo("POWER"));
        urgent(person, "ADULT").then().statusCode(201);
        tasks("OPEN")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].personRef", equalTo(person))
                .body("items[0].dueOn", equalTo("2026-11-30"))
                .body("items[0].overdue", equalTo(false));
        goTo("2026-11-30T23:59:59Z");
        tasks("OVERDUE").then().body("items", empty());
        goTo("2026-12-01T00:00:00Z");
        tasks("OVERDUE").then().body("items.overdue", equalTo(List.of(true)));

        var again = new HashMap<String, Object>(findings(0));
        again.put("urgent", true);
        assess(person, again);
        tasks("OPEN").then().body("items", hasSize(1));
        assess(person, findings(2));

        tasks("OPEN").then().body("items", empty());
        tasks("DONE").then().body("items[0].doneOn", equalTo("2026-12-01")).body("items[0].overdue", equalTo(false));
    }

    @Test
    void carersAssessmentIsNotTheAdults() {
        var person = person();
        urgent(person, "CARER").then().statusCode(201).body("reasons[0].citation", equalTo("Care Act 2014 s.20(6)"));
        assess(person, findings(2));
        tasks("OPEN").then().body("items.kind", equalTo(List.of("CARER")));
    }

    @Test
    void tasksAreInTheOrderInWhichTheyAreDueAndEndWithTheRecord() {
        var first = person();
        urgent(first, "ADULT").then().statusCode(201);
        goTo("2026-11-24T12:00:00Z");
        var second = person();
        urgent(second, "ADULT").then().statusCode(201);
        var page = by(practitioner).get("/v1/assessment-tasks?limit=1");
        page.then().body("items.personRef", equalTo(List.of(first)));
        by(practitioner)
                .get("/v1/assessment-tasks?limit=1&after=" + page.path("next"))
                .then()
                .body("items.personRef", equalTo(List.of(second)));
        by(practitioner, Map.of("reason", "DIED"))
                .post("/v1/people/" + first + "/closure")
                .then()
                .statusCode(200);
        tasks("OPEN").then().body("items.personRef", equalTo(List.of(second)));
        by(practitioner).get("/v1/assessment-tasks?after=bm9uZQ").then().statusCode(400);
        by(practitioner)
                .header("Purpose", "REQUEST_OF_THE_PERSON")
                .get("/v1/people/" + second + "/export")
                .then()
                .body("assessmentsToFollow.dueOn", hasItem("2026-12-01"))
                .body("assessments[0].urgentNeeds.needs", equalTo("Nobody cooks from today on."));
    }
}
