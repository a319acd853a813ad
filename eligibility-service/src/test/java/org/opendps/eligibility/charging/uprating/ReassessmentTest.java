package org.opendps.eligibility.charging.uprating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.opendps.eligibility.Casework.PRACTITIONER;
import static org.opendps.eligibility.Casework.somebody;
import static org.opendps.test.Calls.by;
import static org.opendps.test.StateTable.check;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

/** Everybody is assessed anew in April: looked at first, applied by another officer, and never twice. */
@QuarkusTest
@WithTestResource(TestStack.class)
class ReassessmentTest {

    private static final Login ADMIN = Login.as("admin");
    private static final AtomicInteger COUNCIL = new AtomicInteger(10);

    @Inject
    Turning turning;

    /** Of a council of its own: the run is of everybody whom a council charges. */
    private final Login practitioner = PRACTITIONER.at("E070000" + COUNCIL.incrementAndGet());

    private final Login colleague = practitioner.named("colleague");

    @BeforeEach
    void middleOfMarch() {
        goTo("2026-03-16T12:00:00Z");
    }

    @AfterEach
    void backToTheRealTime() {
        by(ADMIN).delete("/v1/sandbox/clock").then().statusCode(200);
    }

    private static void goTo(String instant) {
        by(ADMIN, Map.of("now", instant)).post("/v1/sandbox/clock").then().statusCode(200);
    }

    private String charged(Map<String, Object> means) {
        return charged("1970-05-04", means);
    }

    private String charged(String born, Map<String, Object> means) {
        var person = somebody();
        person.put("birthDate", born);
        String ref =
                by(practitioner, person).post("/v1/people").then().extract().path("personRef");
        assess(ref, means).then().statusCode(201);
        return ref;
    }

    private Response assess(String person, Map<String, Object> means) {
        return by(practitioner, means).post("/v1/people/" + person + "/financial-assessments");
    }

    private static Map<String, Object> means(String benefit) {
        var means = new HashMap<String, Object>();
        means.put("on", "2025-10-06");
        means.put("ageBand", "AGE_25_TO_PENSION");
        means.put("weeklyCost", "110.00");
        means.put("capital", "0.00");
        means.put("incomes", List.of(Map.of("kind", "INCOME_BENEFIT", "weekly", benefit)));
        return means;
    }

    private Response prepare(Login by) {
        return by(
                        by,
                        Map.of(
                                "on",
                                "2026-04-06",
                                "incomeChanges",
                                List.of(Map.of("kind", "INCOME_BENEFIT", "percent", 3.8))))
                .post("/v1/reassessment-runs");
    }

    private String previewed() {
        String run = prepare(practitioner).then().statusCode(201).extract().path("id");
        becomes(run, "PREVIEWED");
        return run;
    }

    private void becomes(String run, String status) {
        await().atMost(Duration.ofSeconds(30)).until(() -> read(run).path("status"), status::equals);
    }

    private Response read(String run) {
        return by(practitioner).get("/v1/reassessment-runs/" + run);
    }

    private Response rows(String run, String query) {
        return by(practitioner).get("/v1/reassessment-runs/" + run + "/rows" + query);
    }

    private Response apply(Login by, String run) {
        return by(by).post("/v1/reassessment-runs/" + run + "/application");
    }

    private Response contribution(String person, String on) {
        return by(practitioner).get("/v1/people/" + person + "/contribution?on=" + on);
    }

    @Test
    void showsWhatWouldComeOfItBeforeAnybodyPaysAnythingElse() {
        // 135.60 less the guarantee of 112.50 is 23.10; in April 140.75 less 120.40 is 20.35
        var lower = charged(means("135.60"));
        // 400.00 less the guarantee is above the cost in either year
        var same = charged(means("400.00"));
        // in April 25 and in another band: 120.00 less 89.15 is 30.85 before, and 124.56 less 120.40 is 4.16
        var young = means("120.00");
        young.put("ageBand", "AGE_18_TO_24");
        var older = charged("2001-04-06", young);
        var byHand = means("200.00");
        byHand.put("minimumIncomeGuarantee", "150.00");
        var odd = charged(byHand);
        var run = previewed();
        read(run)
                .then()
                .body("preview.done", equalTo(4))
                .body("preview.of", equalTo(4))
                .body("preview.percent", equalTo(100))
                .body("application", nullValue())
                .body("tally.higher", equalTo(0))
                .body("tally.lower", equalTo(2))
                .body("tally.same", equalTo(1))
                .body("tally.byHand", equalTo(1))
                .body("tally.weeklyBefore", equalTo("163.95"))
                .body("tally.weeklyAfter", equalTo("134.51"));
        rows(run, "?outcome=BY_HAND")
                .then()
                .body("items.personRef", contains(odd))
                .body("items.why", contains("GUARANTEE_BY_HAND"))
                .body("items.after", contains(nullValue()));
        var found = rows(run, "?outcome=LOWER").jsonPath();
        assertThat(found.getList("items.personRef", String.class)).containsExactlyInAnyOrder(lower, older);
        assertThat(found.getList("items.difference", String.class)).containsExactlyInAnyOrder("-2.75", "-26.69");
        contribution(lower, "2026-04-06").then().body("affordable", equalTo("23.10"));
        contribution(same, "2026-04-06").then().body("ratesVersion", equalTo("2025-26"));
        var first = rows(run, "?limit=3");
        first.then().body("items", hasSize(3));
        rows(run, "?limit=3&after=" + first.path("next")).then().body("items", hasSize(1));
    }

    @Test
    void isAppliedByAnotherOfficerAndHoldsFromItsDay() {
        var person = charged(means("135.60"));
        var run = previewed();
        apply(practitioner, run).then().statusCode(422).body("type", equalTo("/problems/run-of-oneself"));
        apply(colleague, run).then().statusCode(200);
        becomes(run, "APPLIED");
        read(run).then().body("application.percent", equalTo(100)).body("approvedBy", equalTo("colleague"));
        contribution(person, "2026-04-05").then().body("affordable", equalTo("23.10"));
        contribution(person, "2026-04-06")
                .then()
                .body("affordable", equalTo("20.35"))
                .body("ratesVersion", equalTo("2026-27"))
                .body("financialAssessmentId", equalTo(rows(run, "").path("items[0].appliedAs")));
        apply(colleague, run).then().statusCode(409);
        by(practitioner)
                .header("Purpose", "REQUEST_OF_THE_PERSON")
                .get("/v1/people/" + person + "/export")
                .then()
                .body("reassessments.before", contains("23.10"))
                .body("reassessments.after", contains("20.35"));
    }

    @Test
    void passesOverWhoWasAssessedSince() {
        var person = charged(means("135.60"));
        var run = previewed();
        var since = means("150.00");
        since.put("on", "2026-04-06");
        assess(person, since).then().statusCode(201);
        apply(colleague, run).then().statusCode(200);
        becomes(run, "APPLIED");
        rows(run, "?outcome=PASSED_OVER").then().body("items.why", contains("ASSESSED_SINCE"));
        read(run).then().body("passedOver", equalTo(1));
        contribution(person, "2026-04-06").then().body("affordable", equalTo("29.60"));
    }

    /** What ends in the new year ends all the same, and is charged no day longer. */
    @Test
    void keepsTheLastDayOfWhatIsStopped() {
        var person = charged(means("135.60"));
        String earlier = contribution(person, "2026-03-16").path("financialAssessmentId");
        by(practitioner, Map.of("lastDay", "2026-06-30", "reason", "SUPPORT_ENDED"))
                .post("/v1/financial-assessments/" + earlier + "/stop")
                .then()
                .statusCode(200);
        var run = previewed();
        apply(colleague, run).then().statusCode(200);
        becomes(run, "APPLIED");
        contribution(person, "2026-06-30")
                .then()
                .body("affordable", equalTo("20.35"))
                .body("until", equalTo("2026-06-30"));
        contribution(person, "2026-07-01").then().statusCode(404);
        by(practitioner)
                .get("/v1/financial-assessments/" + rows(run, "").path("items[0].appliedAs"))
                .then()
                .body("status", equalTo("STOPPED"))
                .body("stopReason", equalTo("SUPPORT_ENDED"));
    }

    @Test
    void leavesALaterAssessmentAsItIs() {
        var person = charged(means("135.60"));
        var later = means("150.00");
        later.put("on", "2026-05-04");
        assess(person, later).then().statusCode(201);
        var run = previewed();
        apply(colleague, run).then().statusCode(200);
        becomes(run, "APPLIED");
        contribution(person, "2026-05-03")
                .then()
                .body("affordable", equalTo("20.35"))
                .body("until", equalTo("2026-05-03"));
        contribution(person, "2026-05-04").then().body("affordable", equalTo("29.60"));
        by(practitioner)
                .get("/v1/people/" + person + "/financial-assessments")
                .then()
                .body("items.findAll { it.status == 'STANDS' && it.until == null }", hasSize(1));
    }

    /** £112.55 rises by 3.8% to £116.8269: the person is not charged for a part of a penny that they do not have. */
    @Test
    void roundsAnIncomeThatRisesInThePersonsFavour() {
        var young = means("112.55");
        young.put("ageBand", "AGE_18_TO_24");
        var person = charged("2003-05-04", young);
        var run = previewed();
        apply(colleague, run).then().statusCode(200);
        becomes(run, "APPLIED");
        // £116.82 less the guarantee of £95.40
        contribution(person, "2026-04-06").then().body("affordable", equalTo("21.42"));
    }

    /** A run that is taken up by a process whose predecessor has died goes on after the last batch that was kept. */
    @Test
    void doesNothingTwice() {
        charged(means("135.60"));
        var run = previewed();
        assertThat(turning.preview(UUID.fromString(run))).isFalse();
        apply(colleague, run).then().statusCode(200);
        becomes(run, "APPLIED");
        assertThat(turning.apply(UUID.fromString(run))).isFalse();
        read(run).then().body("preview.done", equalTo(1)).body("application.done", equalTo(1));
    }

    @Test
    void oneGoesOnAtATime() {
        var run = previewed();
        prepare(colleague).then().statusCode(409).body("type", equalTo("/problems/run-goes-on"));
        by(colleague)
                .post("/v1/reassessment-runs/" + run + "/cancellation")
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));
        prepare(colleague).then().statusCode(201);
    }

    @Test
    void leavesWhatNoRateIsLoadedForToAPerson() {
        charged(means("135.60"));
        String run = by(practitioner, Map.of("on", "2031-04-06"))
                .post("/v1/reassessment-runs")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        becomes(run, "PREVIEWED");
        rows(run, "").then().body("items.why", contains("RULE_REFUSES"));
    }

    @Test
    void everyStepFromEveryState() {
        check(
                "Re-assessment of everybody",
                RunStatus.values(),
                RunStatus::next,
                Map.of(
                        "PREVIEWING", "PREVIEWED CANCELLED",
                        "PREVIEWED", "APPLYING CANCELLED",
                        "APPLYING", "APPLIED",
                        "APPLIED", "",
                        "CANCELLED", ""));
    }

    @Test
    void isUnknownToAnotherCouncil() {
        var run = previewed();
        by(PRACTITIONER).get("/v1/reassessment-runs/" + run).then().statusCode(404);
        by(PRACTITIONER).get("/v1/reassessment-runs/" + run + "/rows").then().statusCode(404);
    }
}
