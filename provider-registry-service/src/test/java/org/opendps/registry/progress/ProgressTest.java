package org.opendps.registry.progress;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.opendps.registry.Registry.COMMISSIONER;
import static org.opendps.registry.Registry.ELSEWHERE;
import static org.opendps.registry.Registry.admitted;
import static org.opendps.registry.Registry.apply;
import static org.opendps.registry.Registry.backToTheRealTime;
import static org.opendps.registry.Registry.goTo;
import static org.opendps.registry.Registry.openSystem;
import static org.opendps.registry.Registry.pack;
import static org.opendps.registry.Registry.provider;
import static org.opendps.registry.Registry.submit;
import static org.opendps.registry.Registry.system;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.registry.RegistryStack;
import org.opendps.registry.Trust;
import org.opendps.test.Login;

@QuarkusTest
@WithTestResource(RegistryStack.class)
class ProgressTest {

    private String system = "";

    @BeforeEach
    void aSystemIsOpen() {
        goTo("2026-11-23T12:00:00Z");
        system = openSystem(system());
    }

    @AfterEach
    void now() {
        backToTheRealTime();
    }

    private ValidatableResponse progress(String query) {
        return by(COMMISSIONER)
                .get("/v1/purchasing-systems/" + system + "/application-progress" + query)
                .then()
                .statusCode(200);
    }

    private static String of(String step, String field) {
        return "steps.find { it.step == '" + step + "' }." + field;
    }

    private static void tag(Login club, String tag) {
        by(COMMISSIONER, Map.of("tag", tag))
                .post("/v1/providers/" + club.provider() + "/tags")
                .then()
                .statusCode(200);
    }

    private String drafted(Login club, Map<String, Object> pack) {
        var answer = apply(club, system, pack);
        answer.then().statusCode(201);
        return answer.jsonPath().getString("id");
    }

    private static void write(Login who, Login club, String id, Map<String, Object> pack) {
        var path = "/v1/applications/" + id;
        var tag = Trust.onBehalf(who, club.provider(), path).header("ETag");
        by(who, pack)
                .header("On-Behalf-Of", String.valueOf(club.provider()))
                .header("If-Match", tag)
                .put(path)
                .then()
                .statusCode(200);
    }

    @Test
    void timeOfEachStepIsTheMedianWithHelpAndWithout() {
        var alone = provider();
        var helped = provider();
        var officer = Trust.officer();
        var consent = Trust.consent(officer);
        consent.putAll(Map.of("givenOn", "2026-11-23", "until", "2026-12-31"));
        Trust.consenting(helped, helped.provider(), consent).then().statusCode(201);
        var nothing = new HashMap<String, Object>();
        var first = drafted(alone, nothing);
        var second = drafted(helped, nothing);
        goTo("2026-11-23T14:00:00Z");
        write(officer, helped, second, pack());
        goTo("2026-11-23T22:00:00Z");
        write(alone, alone, first, pack());
        submit(alone, first).then().statusCode(200);
        progress("")
                .body("idleDays", equalTo(28))
                .body("steps[0].step", equalTo("STARTED"))
                .body("steps[-1].step", equalTo("SUBMITTED"))
                .body(of("STARTED", "reached"), equalTo(2))
                .body(of("COSTINGS", "reached"), equalTo(2))
                .body(of("COSTINGS", "withHelp"), equalTo(1))
                .body(of("COSTINGS", "medianHours"), equalTo(6.0f))
                .body(of("COSTINGS", "medianHoursWithHelp"), equalTo(2.0f))
                .body(of("COSTINGS", "medianHoursWithoutHelp"), equalTo(10.0f))
                .body(of("SUBMITTED", "reached"), equalTo(1))
                .body(of("SUBMITTED", "medianHoursWithHelp"), nullValue());
    }

    @Test
    void draftThatNobodyTouchesCountsAsGivenUpWhereItStands() {
        var without = pack();
        without.remove("sessionPrice");
        without.remove("safeguardingAssurance");
        without.remove("declaration");
        drafted(provider(), without);
        drafted(provider(), pack());
        goTo("2026-12-21T11:59:59Z");
        progress("").body(of("OFFER", "stopped"), equalTo(0));
        goTo("2026-12-21T12:00:01Z");
        progress("")
                .body(of("OFFER", "stopped"), equalTo(1))
                .body(of("CATEGORIES", "stopped"), equalTo(0))
                .body(of("DECLARATION", "stopped"), equalTo(1));
        progress("?idleDays=29").body(of("OFFER", "stopped"), equalTo(0));
    }

    @Test
    void submittedApplicationIsNotGivenUp() {
        var club = provider();
        submit(club, drafted(club, pack())).then().statusCode(200);
        goTo("2027-06-01T12:00:00Z");
        progress("").body("steps.stopped", contains(0, 0, 0, 0, 0, 0, 0, 0));
    }

    /** Those who never began are in no application: the council's list says how many there are. */
    @Test
    void cohortCountsThoseWhoNeverBegan() {
        var before = cohort();
        var joined = provider();
        var drafting = provider();
        var absent = provider();
        List.of(joined, drafting, absent).forEach(club -> tag(club, "micro-enterprise"));
        admitted(joined, system);
        drafted(drafting, pack());
        drafted(provider(), pack());
        progress("?tag=micro-enterprise")
                .body("cohorts.tag", contains("micro-enterprise"))
                .body("cohorts[0].tagged", equalTo(before + 3))
                .body("cohorts[0].joined", equalTo(1))
                .body("cohorts[0].notJoined", equalTo(before + 2))
                .body("cohorts[0].notStarted", equalTo(before + 1))
                .body(of("STARTED", "reached"), equalTo(2));
        progress("").body(of("STARTED", "reached"), equalTo(3));
    }

    private int cohort() {
        var tagged = progress("?tag=micro-enterprise").extract().<Integer>path("cohorts[0].tagged");
        return tagged == null ? 0 : tagged;
    }

    @Test
    void progressIsItsCouncilsOwn() {
        var path = "/v1/purchasing-systems/" + system + "/application-progress";
        by(ELSEWHERE).get(path).then().statusCode(404);
        by(Login.as("auditor")).get(path).then().statusCode(200);
        by(COMMISSIONER).get(path + "?idleDays=0").then().statusCode(400);
        by(COMMISSIONER).get(path + "?tag=large").then().statusCode(400);
    }
}
