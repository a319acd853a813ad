package org.opendps.eligibility.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.opendps.eligibility.Casework.PRACTITIONER;
import static org.opendps.eligibility.Casework.agree;
import static org.opendps.eligibility.Casework.determined;
import static org.opendps.eligibility.Casework.draft;
import static org.opendps.eligibility.Casework.eligible;
import static org.opendps.eligibility.Casework.line;
import static org.opendps.eligibility.Casework.plan;
import static org.opendps.eligibility.Casework.register;
import static org.opendps.eligibility.Casework.somebody;
import static org.opendps.test.Calls.by;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.blocks.day.DayTurning;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class FullPlanTest {

    private static final Login ADMIN = Login.as("admin");

    @Inject
    AgroalDataSource database;

    @Inject
    DayTurning days;

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

    private static Map<String, Object> costing(String route, String weekly) {
        var line = new HashMap<>(line());
        line.put("fundingRoute", route);
        line.put("weeklyCost", weekly);
        return line;
    }

    private static String agreed(String person, Map<String, Object> plan) {
        String id = draft(person, plan).then().statusCode(201).extract().path("id");
        agree(PRACTITIONER, id).then().statusCode(200);
        return id;
    }

    private static ValidatableResponse post(String plan, String step, Object body) {
        return by(PRACTITIONER, body).post("/v1/support-plans/" + plan + step).then();
    }

    private static ValidatableResponse budget(String person) {
        return by(PRACTITIONER).get("/v1/people/" + person + "/personal-budget").then();
    }

    private static Map<String, Object> inWords() {
        var plan = new HashMap<>(plan());
        plan.put(
                "needs",
                List.of(
                        Map.of(
                                "need",
                                "never leaves the zinnia house",
                                "eligible",
                                true,
                                "councilMeets",
                                true,
                                "how",
                                "company on zinnia days",
                                "outcomes",
                                List.of("RELATIONSHIPS")),
                        Map.of("need", "the garden of zinnia", "eligible", false, "councilMeets", false)));
        plan.put("draftedWith", List.of(Map.of("as", "PERSON"), Map.of("as", "CARER", "name", "Zinnia Carer")));
        plan.put("advice", "the zinnia society");
        return plan;
    }

    @Test
    void needsAreKeptInWordsThatOnlyThePersonsKeyOpens() throws SQLException {
        var person = eligible();
        String id = draft(person, inWords()).then().statusCode(201).extract().path("id");
        by(
                        PRACTITIONER,
                        Map.of("by", "REPRESENTATIVE", "name", "Zinnia Attorney", "capacity", "COURT_APPOINTED_DEPUTY"))
                .post("/v1/support-plans/" + id + "/agreement")
                .then()
                .statusCode(200)
                .body("agreement.name", equalTo("Zinnia Attorney"))
                .body("agreement.capacity", equalTo("COURT_APPOINTED_DEPUTY"))
                .body("agreement.on", equalTo("2026-11-23"));
        by(PRACTITIONER)
                .get("/v1/support-plans/" + id)
                .then()
                .body("needs", hasSize(2))
                .body("needs[0].need", equalTo("never leaves the zinnia house"))
                .body("needs.eligible", contains(true, false))
                .body("needs.councilMeets", contains(true, false))
                .body("needs[0].how", equalTo("company on zinnia days"))
                .body("draftedWith.as", contains("PERSON", "CARER"))
                .body("advice", equalTo("the zinnia society"));
        var hex = HexFormat.of().formatHex("zinnia".getBytes(StandardCharsets.UTF_8));
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery("select p::text, (select string_agg(a.after::text, '') from audit_entry"
                                + " a where a.subject = p.id::text) from support_plan p where id = '" + id + "'")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1).toLowerCase(java.util.Locale.ROOT)).doesNotContain("zinnia", hex);
            assertThat(rows.getString(2)).contains("withheld").doesNotContain("\\\\x");
        }
    }

    @Test
    void needThatTheCouncilMeetsSaysHow() {
        var plan = new HashMap<>(plan());
        plan.put("needs", List.of(Map.of("need", "company", "eligible", true, "councilMeets", true)));
        draft(eligible(), plan).then().statusCode(400).body("violations.field", hasItem("needs"));
    }

    @Test
    void representativeNeedsNameAndCapacity() {
        goTo("2026-11-20");
        var person = eligible();
        goTo("2026-11-23");
        String id = draft(person, plan()).path("id");
        post(id, "/agreement", Map.of("by", "REPRESENTATIVE", "name", "Sam")).statusCode(400);
        post(id, "/agreement", Map.of("on", "2026-11-24"))
                .statusCode(422)
                .body("type", equalTo("/problems/not-yet-agreed"));
        post(id, "/agreement", Map.of("on", "2026-11-19"))
                .statusCode(422)
                .body("type", equalTo("/problems/agreed-before-assessed"));
        post(id, "/agreement", Map.of("on", "2026-11-20"))
                .statusCode(200)
                .body("agreement.by", equalTo("PERSON"))
                .body("agreement.on", equalTo("2026-11-20"));
    }

    @Test
    void routesAddUpToThePenny() {
        var plan = new HashMap<>(plan());
        var oneOff = costing("DIRECT_PAYMENT", "22.51");
        oneOff.put("oneOff", Map.of("amount", "35.00", "on", "2026-12-01"));
        plan.put(
                "lines",
                List.of(
                        costing("COUNCIL_MANAGED", "110.00"),
                        oneOff,
                        costing("INDIVIDUAL_SERVICE_FUND", "60.02"),
                        costing("SELF", "12.00")));
        plan.put("adultPays", "120.03");
        var person = eligible();
        agreed(person, plan);
        budget(person)
                .statusCode(200)
                .body("weeklyAmount", equalTo("192.53"))
                .body("adultPays", equalTo("120.03"))
                .body("councilPays", equalTo("72.50"))
                .body("selfFundedWeekly", equalTo("12.00"))
                .body("oneOffAmount", equalTo("35.00"))
                .body("routes.fundingRoute", contains("COUNCIL_MANAGED", "INDIVIDUAL_SERVICE_FUND", "DIRECT_PAYMENT"))
                .body("routes.weeklyAmount", contains("110.00", "60.02", "22.51"))
                .body("routes.adultPays", contains("110.00", "10.03", "0.00"))
                .body("routes.councilPays", contains("0.00", "49.99", "22.51"))
                .body("contribution.weekly", equalTo("120.03"));
        plan.put("adultPays", "192.54");
        draft(person, plan).then().statusCode(422).body("type", equalTo("/problems/adult-pays-too-much"));
    }

    @Test
    void lineHasAnIdThatLastsAndATimetable() {
        var plan = new HashMap<>(plan());
        var timed = line();
        timed.put("days", null);
        timed.put("sessionsPerWeek", 3);
        timed.put(
                "timetable",
                List.of(
                        Map.of("day", "MONDAY", "session", "MORNING"),
                        Map.of("day", "MONDAY", "session", "EVENING"),
                        Map.of("day", "FRIDAY", "session", "ALL_DAY")));
        timed.put("transport", "TAXI");
        timed.put("accessibility", List.of("STEP_FREE", "HOIST"));
        plan.put("lines", List.of(timed));
        var person = eligible();
        var drafted = draft(person, plan);
        drafted.then()
                .statusCode(201)
                .body("lines[0].lineId", notNullValue())
                .body("lines[0].days", contains("MONDAY", "FRIDAY"))
                .body("lines[0].timetable.session", contains("MORNING", "EVENING", "ALL_DAY"))
                .body("lines[0].transport", equalTo("TAXI"))
                .body("timetable.day", contains("MONDAY", "MONDAY", "FRIDAY"))
                .body("timetable.session", contains("MORNING", "EVENING", "ALL_DAY"))
                .body("timetable[0].accessibility", contains("STEP_FREE", "HOIST"))
                .body("timetable[0].category", equalTo("DAY"))
                .body("lines[0].fundingRoute", equalTo("COUNCIL_MANAGED"));
        timed.put("sessionsPerWeek", 2);
        draft(person, plan).then().statusCode(422).body("type", equalTo("/problems/timetable-differs"));
    }

    @Test
    void draftIsChangedByWhoHasSeenIt() {
        var person = eligible();
        var drafted = draft(person, plan());
        String id = drafted.path("id");
        String lineId = drafted.path("lines[0].lineId");
        var changed = new HashMap<>(plan());
        var kept = costing("COUNCIL_MANAGED", "120.00");
        kept.put("lineId", lineId);
        changed.put("lines", List.of(kept, costing("SELF", "5.00")));
        put(id, changed, "\"7\"").then().statusCode(412);
        put(id, changed, "\"0\"")
                .then()
                .statusCode(200)
                .body("lines[0].lineId", equalTo(lineId))
                .body("lines[1].lineId", not(equalTo(lineId)))
                .body("weeklyAmount", equalTo("120.00"));
        kept.put("lineId", "0193b2a0-0000-7000-8000-000000000000");
        put(id, changed, "\"1\"").then().statusCode(422).body("type", equalTo("/problems/plan-line-unknown"));
        agree(PRACTITIONER, id).then().statusCode(200);
        kept.put("lineId", lineId);
        put(id, changed, "\"2\"").then().statusCode(409).body("currentState", equalTo("AGREED"));
    }

    private static Response put(String id, Object plan, String version) {
        return by(PRACTITIONER, plan).header("If-Match", version).put("/v1/support-plans/" + id);
    }

    @Test
    void linesLieWithinThePlan() {
        var plan = new HashMap<>(plan());
        plan.put("until", "2027-03-31");
        var late = costing("COUNCIL_MANAGED", "100.00");
        plan.put("lines", List.of(late));
        var person = eligible();
        late.put("until", "2027-04-01");
        draft(person, plan).then().statusCode(422).body("type", equalTo("/problems/line-outside-plan"));
        late.put("until", "2027-03-31");
        late.put("from", "2026-11-22");
        draft(person, plan).then().statusCode(422).body("type", equalTo("/problems/line-outside-plan"));
        late.put("from", "2026-11-23");
        draft(person, plan).then().statusCode(201).body("lines[0].until", equalTo("2027-03-31"));
    }

    @Test
    void planThatBeginsLaterDoesNotEndTheOneThatStands() {
        var person = eligible();
        agreed(person, plan());
        var later = new HashMap<>(plan());
        later.put("from", "2026-11-24");
        String id = draft(person, later).then().statusCode(201).extract().path("id");
        agree(PRACTITIONER, id)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/plan-leaves-gap"))
                .body("field", equalTo("from"));
        goTo("2026-11-24");
        agree(PRACTITIONER, id).then().statusCode(200);
    }

    @Test
    void revisionIsTheNextVersionAndTheOldOneStaysReadable() {
        var person = eligible();
        var first = agreed(person, inWords());
        goTo("2026-12-10");
        var revision = by(PRACTITIONER).post("/v1/support-plans/" + first + "/revision");
        revision.then()
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .body("revises", equalTo(first))
                .body("planVersion", nullValue())
                .body("from", equalTo("2026-12-10"))
                .body("needs", hasSize(2));
        String lineId = by(PRACTITIONER).get("/v1/support-plans/" + first).path("lines[0].lineId");
        assertThat(revision.<String>path("lines[0].lineId")).isEqualTo(lineId);
        String next = revision.path("id");
        agree(PRACTITIONER, next).then().statusCode(200).body("planVersion", equalTo(2));
        by(PRACTITIONER)
                .get("/v1/support-plans/" + first)
                .then()
                .body("status", equalTo("SUPERSEDED"))
                .body("planVersion", equalTo(1));
        by(PRACTITIONER)
                .get("/v1/people/" + person + "/support-plans?limit=1")
                .then()
                .body("items.id", contains(next))
                .body("next", notNullValue());
        by(PRACTITIONER).post("/v1/support-plans/" + first + "/revision").then().statusCode(409);
    }

    @ParameterizedTest
    @CsvSource({
        "ALEX-EXAMPLE, NORTH, 422",
        "DAY_EXAMPLE_FOR_ALEX, NORTH, 422",
        "DAY, SN15-1AB, 422",
        "DAY, NHS-NUMBER, 422",
        "EXAMPLE, ALEX, 201",
        "ALEXANDER-EXAMPLE, NORTH, 201"
    })
    void codesNameNobody(String category, String area, int status) {
        var known = somebody();
        String person = register(known).path("personRef");
        determined(person, 2);
        var line = new HashMap<>(line());
        line.put("category", category);
        line.put("area", area.replace("NHS-NUMBER", String.valueOf(known.get("nhsNumber"))));
        var plan = new HashMap<>(plan());
        plan.put("lines", List.of(line));
        var answer = draft(person, plan);
        answer.then().statusCode(status);
        if (status == 422) {
            answer.then().body("type", equalTo("/problems/code-names-somebody"));
            assertThat(answer.asString()).doesNotContain("ALEX", "SN15", String.valueOf(known.get("nhsNumber")));
        }
    }

    @Test
    void revisionLeavesOutWhatIsOver() {
        var person = eligible();
        var swimming = new HashMap<>(line());
        swimming.put("category", "SWIMMING");
        swimming.put("weeklyCost", "22.50");
        swimming.put("until", "2026-12-20");
        var plan = new HashMap<>(plan());
        plan.put("lines", List.of(line(), swimming));
        plan.put("adultPays", "120.00");
        var id = agreed(person, plan);
        goTo("2026-12-20");
        post(id, "/revision", Map.of()).statusCode(201).body("weeklyAmount", equalTo("132.50"));
        goTo("2026-12-21");
        String revision = post(id, "/revision", Map.of())
                .statusCode(201)
                .body("lines.category", contains("DAY"))
                .body("weeklyAmount", equalTo("110.00"))
                .body("adultPays", equalTo("110.00"))
                .body("councilPays", equalTo("0.00"))
                .extract()
                .path("id");
        agree(PRACTITIONER, revision).then().statusCode(200);
        budget(person).statusCode(200).body("weeklyAmount", equalTo("110.00"));
    }

    @Test
    void planThatIsOverIsNotAgreed() {
        var plan = new HashMap<>(plan());
        plan.put("from", "2026-10-01");
        plan.put("until", "2026-11-22");
        var person = eligible();
        String over = draft(person, plan).path("id");
        agree(PRACTITIONER, over)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/plan-over-already"))
                .body("field", equalTo("until"));
        budget(person).statusCode(404);
        plan.put("until", "2026-11-23");
        agree(PRACTITIONER, draft(person, plan).path("id")).then().statusCode(200);
    }

    @Test
    void planEndsOnADayOfItsOwn() {
        var id = agreed(eligible(), plan());
        post(id, "/end", Map.of("reason", "OTHER", "lastDay", "2026-11-22"))
                .statusCode(422)
                .body("type", equalTo("/problems/ends-before-the-plan"));
        post(id, "/end", Map.of("reason", "OTHER", "lastDay", "2026-11-23")).statusCode(200);
        var plan = new HashMap<>(plan());
        plan.put("from", "2026-12-01");
        post(agreed(eligible(), plan), "/end", Map.of("reason", "ASKED_BY_THE_PERSON"))
                .statusCode(200)
                .body("status", equalTo("ENDED"));
    }

    @Test
    void planIsSuspendedAndResumed() {
        var person = eligible();
        var id = agreed(person, plan());
        post(id, "/resumption", Map.of()).statusCode(409);
        post(id, "/suspension", Map.of("reason", "IN_HOSPITAL", "note", "ward seven"))
                .statusCode(200)
                .body("status", equalTo("SUSPENDED"))
                .body("suspension.note", equalTo("ward seven"))
                .body("suspension.on", equalTo("2026-11-23"));
        budget(person).statusCode(200).body("state", equalTo("SUSPENDED"));
        post(id, "/suspension", Map.of("reason", "AWAY")).statusCode(409);
        post(id, "/resumption", Map.of()).statusCode(200).body("status", equalTo("AGREED"));
        budget(person).body("state", equalTo("STANDING"));
    }

    @Test
    void planEndsTodayOrWhenItsLastDayIsOver() {
        var person = eligible();
        var now = agreed(person, plan());
        post(now, "/end", Map.of("reason", "OUTCOMES_REACHED"))
                .statusCode(200)
                .body("status", equalTo("ENDED"))
                .body("until", equalTo("2026-11-23"))
                .body("end.reason", equalTo("OUTCOMES_REACHED"));
        budget(person).statusCode(404);

        var later = agreed(person, plan());
        post(later, "/end", Map.of("reason", "MOVED_AWAY", "lastDay", "2026-11-30"))
                .statusCode(200)
                .body("status", equalTo("AGREED"))
                .body("until", equalTo("2026-11-30"));
        goTo("2026-11-30");
        days.turn();
        budget(person).statusCode(200);
        goTo("2026-12-01");
        days.turn();
        by(PRACTITIONER)
                .get("/v1/support-plans/" + later)
                .then()
                .body("status", equalTo("ENDED"))
                .body("end.reason", equalTo("MOVED_AWAY"));
        budget(person).statusCode(404);
    }

    @Test
    void firstReviewIsDueFromSixWeeksAndOverdueAfterEight() {
        var person = eligible();
        var id = agreed(person, plan());
        by(PRACTITIONER)
                .get("/v1/support-plans/" + id)
                .then()
                .body("reviewFrom", equalTo("2027-01-04"))
                .body("reviewBy", equalTo("2027-01-18"));
        listed("2027-01-03", "", person, false);
        listed("2027-01-04", "?state=DUE", person, true);
        listed("2027-01-18", "?state=OVERDUE", person, false);
        listed("2027-01-18", "?state=DUE", person, true);
        listed("2027-01-19", "?state=OVERDUE", person, true);
        listed("2027-01-19", "?state=DUE", person, false);
    }

    private static void listed(String on, String filter, String person, boolean there) {
        goTo(on);
        var after = "";
        var found = false;
        do {
            var page = by(PRACTITIONER)
                    .queryParam("limit", 200)
                    .get("/v1/support-plan-reviews" + filter + after)
                    .then()
                    .statusCode(200)
                    .extract();
            found |= page.<List<String>>path("items.personRef").contains(person);
            var next = page.<String>path("next");
            after = next == null ? "" : (filter.isEmpty() ? "?" : "&") + "after=" + next;
        } while (!after.isEmpty());
        assertThat(found).as(on + filter).isEqualTo(there);
    }

    @Test
    void reviewSetsTheNextWithinTwelveMonths() {
        var person = eligible();
        var id = agreed(person, plan());
        goTo("2027-01-10");
        post(id, "/reviews", Map.of("outcome", "CONTINUE", "on", "2027-01-11"))
                .statusCode(422)
                .body("type", equalTo("/problems/not-yet-reviewed"));
        post(id, "/reviews", Map.of("outcome", "CONTINUE", "nextReviewBy", "2028-01-11"))
                .statusCode(422)
                .body("type", equalTo("/problems/review-too-late"));
        post(id, "/reviews", Map.of("outcome", "CONTINUE", "nextReviewBy", "2027-01-10"))
                .statusCode(422)
                .body("type", equalTo("/problems/next-review-too-early"));
        post(id, "/reviews", Map.of("outcome", "CONTINUE", "nextReviewBy", "2027-01-11"))
                .statusCode(201);
        post(id, "/reviews", Map.of("outcome", "CONTINUE", "note", "likes it", "nextReviewBy", "2028-01-10"))
                .statusCode(201)
                .body("nextReviewBy", equalTo("2028-01-10"));
        by(PRACTITIONER)
                .get("/v1/support-plans/" + id)
                .then()
                .body("reviewFrom", equalTo("2027-12-13"))
                .body("reviewBy", equalTo("2028-01-10"));
        by(PRACTITIONER)
                .get("/v1/support-plans/" + id + "/reviews")
                .then()
                .body("items.note", contains(null, "likes it"))
                .body("items.outcome", everyItem(equalTo("CONTINUE")));
        post(id, "/reviews", Map.of("outcome", "END", "nextReviewBy", "2027-06-01"))
                .statusCode(400);
        post(id, "/reviews", Map.of("outcome", "END")).statusCode(201);
        by(PRACTITIONER).get("/v1/support-plans/" + id).then().body("status", equalTo("ENDED"));
        post(id, "/reviews", Map.of("outcome", "CONTINUE")).statusCode(409);
    }

    @Test
    void dueReviewsLeaveAsAFile() {
        agreed(eligible(), plan());
        goTo("2027-01-19");
        var file = by(PRACTITIONER)
                .header("Accept", "text/csv")
                .get("/v1/support-plan-reviews?state=OVERDUE")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(file).contains("supportPlanId", "daysOverdue", "OVERDUE");
    }
}
