package org.opendps.eligibility.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.opendps.eligibility.Casework.ELSEWHERE;
import static org.opendps.eligibility.Casework.PRACTITIONER;
import static org.opendps.eligibility.Casework.assess;
import static org.opendps.eligibility.Casework.determine;
import static org.opendps.eligibility.Casework.findings;
import static org.opendps.eligibility.Casework.registered;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.test.Broker;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class AssessmentTest {

    private static final Login ADMIN = Login.as("admin");

    @AfterEach
    void backToTheRealTime() {
        by(ADMIN).delete("/v1/sandbox/clock").then().statusCode(200);
    }

    private static void goTo(String instant) {
        by(ADMIN, Map.of("now", instant)).post("/v1/sandbox/clock").then().statusCode(200);
    }

    @Test
    void isRecordedWithoutADecision() {
        goTo("2026-11-23T12:00:00Z");
        var answer = assess(registered(), findings(2));
        answer.then()
                .statusCode(201)
                .body("status", equalTo("RECORDED"))
                .body("assessedOn", equalTo("2026-11-23"))
                .body("determination", nullValue());
        var path = "/v1/assessments/" + answer.jsonPath().getString("id");
        by(PRACTITIONER).get(path).then().statusCode(200).body("findings.kind", equalTo("ADULT"));
        by(ELSEWHERE).get(path).then().statusCode(404);
    }

    @Test
    void isRecordedForAPersonOfTheOwnCouncil() {
        assess(UUID.randomUUID().toString(), findings(2)).then().statusCode(404);
        by(ELSEWHERE, findings(2))
                .post("/v1/people/" + registered() + "/assessments")
                .then()
                .statusCode(404);
    }

    /** The 18th birthday of this person is 23 November 2026. */
    @ParameterizedTest
    @CsvSource({"2026-11-22, 422", "2026-11-23, 201"})
    void personIsAnAdultOnTheDayOfTheAssessment(String assessedOn, int status) {
        goTo("2026-11-25T12:00:00Z");
        var findings = findings(2);
        findings.put("assessedOn", assessedOn);
        assess(registered("2008-11-23"), findings).then().statusCode(status);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23, 201", "2026-11-24, 422"})
    void assessmentIsNotOfADayToCome(String assessedOn, int status) {
        goTo("2026-11-23T12:00:00Z");
        var findings = findings(2);
        findings.put("assessedOn", assessedOn);
        assess(registered(), findings).then().statusCode(status);
    }

    @Test
    void findingsThatDecideNothingAreNotRecorded() {
        var findings = findings(2);
        findings.remove("impairment");
        assess(registered(), findings)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/finding-missing"))
                .body("violations.field", hasItem("impairment"));
        findings.put("impairment", false);
        assess(registered(), findings).then().statusCode(201);
    }

    @Test
    void determinationIsComputedFromWhatWasFound() {
        var personRef = registered();
        var assessment = assess(personRef, findings(2)).jsonPath().getString("id");
        determine(assessment)
                .then()
                .statusCode(201)
                .body("decision", equalTo("ELIGIBLE"))
                .body("unableCount", equalTo(2))
                .body("policyVersion", equalTo("SI-2015-313.v1"))
                .body("reasons.citation", hasItem("SI 2015/313 reg 2(2)(g)"));
        by(PRACTITIONER)
                .get("/v1/assessments/" + assessment)
                .then()
                .body("status", equalTo("DETERMINED"))
                .body("determination.decision", equalTo("ELIGIBLE"));
        var other = assess(personRef, findings(1)).jsonPath().getString("id");
        determine(other).then().statusCode(201).body("decision", equalTo("NOT_ELIGIBLE_OUTCOMES"));
    }

    @Test
    void determinationIsMadeByTheOwnCouncil() {
        var assessment = assess(registered(), findings(2)).jsonPath().getString("id");
        by(ELSEWHERE)
                .post("/v1/assessments/" + assessment + "/determination")
                .then()
                .statusCode(404);
    }

    @Test
    void determinationIsMadeOnceHoweverManyAsk() {
        var assessment = assess(registered(), findings(2)).jsonPath().getString("id");
        var answers = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> determine(assessment).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).containsExactlyInAnyOrder(201, 409, 409, 409);
        determine(assessment)
                .then()
                .statusCode(409)
                .body("currentState", equalTo("DETERMINED"))
                .body("allowed", equalTo(List.of()));
    }

    @Test
    void stepsAreToldToTheWorldWithoutTheFindings() {
        goTo("2026-11-23T12:00:00Z");
        var personRef = registered();
        determine(assess(personRef, findings(2)).jsonPath().getString("id"));
        var told = Broker.await("eligibility.case.v1", personRef, 2).stream()
                .map(message -> JsonPath.from(message.value()))
                .toList();
        assertThat(told.getFirst().getMap("")).containsOnlyKeys("kind", "personRef", "authority", "on");
        assertThat(told.getFirst().getString("kind")).isEqualTo("ASSESSMENT_RECORDED");
        assertThat(told.getLast().getMap("")).containsOnlyKeys("kind", "personRef", "authority", "on", "decision");
        assertThat(told.getLast().getString("kind")).isEqualTo("ELIGIBILITY_DETERMINED");
        assertThat(told.getLast().getString("decision")).isEqualTo("ELIGIBLE");
        assertThat(told.getLast().getString("on")).isEqualTo("2026-11-23");
    }
}
