package org.opendps.calloff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.opendps.calloff.PlacementScene.PRACTITIONER;
import static org.opendps.calloff.PlacementScene.decision;
import static org.opendps.calloff.PlacementScene.end;
import static org.opendps.calloff.PlacementScene.holds;
import static org.opendps.calloff.PlacementScene.kinds;
import static org.opendps.calloff.PlacementScene.read;
import static org.opendps.calloff.PlacementScene.step;
import static org.opendps.calloff.PlacementScene.told;
import static org.opendps.calloff.PlacementScene.vary;
import static org.opendps.calloff.Scene.COMMISSIONER;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.blocks.day.DayTurning;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class PlacementDaysTest {

    @Inject
    DayTurning days;

    private PlacementScene scene;
    private LocalDate today;

    @BeforeEach
    void begin() {
        scene = new PlacementScene();
        today = PlacementScene.today();
    }

    @AfterEach
    void backToTheRealTime() {
        Scene.backToTheRealTime();
    }

    private void on(LocalDate day) {
        Scene.setClock(day + "T09:00:00Z");
        days.turn();
    }

    private Map<String, Object> wishFrom(LocalDate from, LocalDate until) {
        var wish = scene.wish();
        wish.put("from", from.toString());
        wish.put("until", until.toString());
        return wish;
    }

    private String placed(LocalDate from, LocalDate until) {
        return PlacementScene.place(wishFrom(from, until))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response suspend(String placement, String kind, LocalDate from, @Nullable LocalDate until) {
        var request = new HashMap<String, Object>(Map.of("kind", kind, "from", from.toString()));
        if (until != null) {
            request.put("until", until.toString());
        }
        return by(PRACTITIONER, request).post("/v1/placements/" + placement + "/suspension");
    }

    private static Response resume(String placement, LocalDate on) {
        return by(PRACTITIONER, Map.of("on", on.toString())).post("/v1/placements/" + placement + "/resumption");
    }

    @Test
    void beginsRunsWarnsAndEndsByItsDays() {
        var placement = placed(today.plusDays(2), today.plusDays(102));
        read(placement).then().body("status", equalTo("PLANNED"));
        on(today.plusDays(1));
        read(placement).then().body("status", equalTo("PLANNED"));
        on(today.plusDays(2));
        read(placement).then().body("status", equalTo("RUNNING"));
        on(today.plusDays(11));
        on(today.plusDays(12));
        on(today.plusDays(72));
        by(COMMISSIONER)
                .get("/v1/placements?personRef=" + scene.scene.person + "&endsBefore=" + today.plusDays(103))
                .then()
                .body("items.id", contains(placement));
        by(COMMISSIONER)
                .get("/v1/placements?personRef=" + scene.scene.person + "&endsBefore=" + today.plusDays(102))
                .then()
                .body("items", hasSize(0));
        on(today.plusDays(102));
        read(placement).then().body("status", equalTo("RUNNING"));
        on(today.plusDays(103));
        read(placement).then().body("status", equalTo("ENDED"));
        assertThat(kinds(placement, 5))
                .containsExactly(
                        "PLACEMENT_PLANNED",
                        "PLACEMENT_STARTED",
                        "PLACEMENT_ENDING",
                        "PLACEMENT_ENDING",
                        "PLACEMENT_ENDED");
        assertThat(told(placement, 5).stream().map(event -> event.<Integer>get("daysLeft")))
                .containsExactly(null, null, 90, 30, null);
        assertThat(told(placement, 5).stream().map(event -> event.getInt("version")))
                .isSorted()
                .doesNotHaveDuplicates();
        by(
                        COMMISSIONER,
                        Map.of(
                                "until",
                                today.plusDays(300).toString(),
                                "reason",
                                "x",
                                "decisionReference",
                                decision(today)))
                .post("/v1/placements/" + placement + "/extension")
                .then()
                .statusCode(409)
                .body("currentState", equalTo("ENDED"));
    }

    @Test
    void hospitalIsPaidForFourWeeksAndThenNothing() {
        var placement = placed(today, today.plusDays(200));
        suspend(placement, "HOSPITAL", today.plusDays(3), null)
                .then()
                .statusCode(201)
                .body("paidWeeks", equalTo(4))
                .body("paidUntil", equalTo(today.plusDays(30).toString()));
        read(placement).then().body("status", equalTo("RUNNING"));
        on(today.plusDays(3));
        read(placement).then().body("status", equalTo("SUSPENDED"));
        resume(placement, today.plusDays(10))
                .then()
                .statusCode(201)
                .body("until", equalTo(today.plusDays(9).toString()));
        on(today.plusDays(9));
        read(placement).then().body("status", equalTo("SUSPENDED"));
        on(today.plusDays(10));
        read(placement)
                .then()
                .body("status", equalTo("RUNNING"))
                .body("suspensions.paidUntil", contains(today.plusDays(9).toString()));
        var event = told(placement, 6).getLast();
        assertThat(event.getString("kind")).isEqualTo("PLACEMENT_RESUMED");
        assertThat(event.getString("suspensions[0].paidUntil"))
                .isEqualTo(today.plusDays(9).toString());
    }

    /** Four weeks in all: back for a week, and the weeks go on; back for a day longer, and they begin anew. */
    @Test
    void whoIsBackForSomeDaysOnlyGoesOnBeingAway() {
        var placement = placed(today, today.plusDays(200));
        suspend(placement, "HOSPITAL", today, today.plusDays(19)).then().statusCode(201);
        suspend(placement, "HOSPITAL", today.plusDays(27), today.plusDays(60))
                .then()
                .statusCode(201)
                .body("paidUntil", equalTo(today.plusDays(27).toString()));
        suspend(placement, "HOLIDAY", today.plusDays(68), today.plusDays(80))
                .then()
                .statusCode(201)
                .body("paidUntil", nullValue());
        suspend(placement, "HOSPITAL", today.plusDays(89), today.plusDays(150))
                .then()
                .statusCode(201)
                .body("paidUntil", equalTo(today.plusDays(116).toString()));
    }

    @Test
    void suspensionsDoNotOverlapAndAClosedDayIsNotPaid() {
        var placement = placed(today, today.plusDays(200));
        suspend(placement, "PROVIDER_CLOSED", today, today.plusDays(1))
                .then()
                .statusCode(201)
                .body("paidUntil", nullValue());
        read(placement).then().body("status", equalTo("SUSPENDED"));
        suspend(placement, "HOLIDAY", today.plusDays(1), null)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/suspensions-overlap"));
        suspend(placement, "HOLIDAY", today.plusDays(2), today.plusDays(1))
                .then()
                .statusCode(422);
        suspend(placement, "HOLIDAY", today.plusDays(2), today.plusDays(201))
                .then()
                .statusCode(422);
        suspend(placement, "HOLIDAY", today.plusDays(2), null).then().statusCode(201);
        suspend(placement, "OTHER", today.plusDays(100), today.plusDays(101))
                .then()
                .statusCode(422);
        resume(placement, today.minusDays(1))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/not-suspended-then"));
        resume(placement, today.plusDays(2)).then().statusCode(201);
        suspend(placement, "HOLIDAY", today.plusDays(2), null).then().statusCode(201);
        vary(placement, today.plusDays(3), Map.of("days", List.of("MONDAY")))
                .then()
                .statusCode(201);
    }

    @Test
    void anExtensionNeedsADecisionInEffectAndKeepsTheRunningContract() {
        var placement = scene.funded();
        var until = today.plusDays(565);
        var body = new HashMap<String, Object>(Map.of("until", until.toString(), "reason", "until the tender"));
        var path = "/v1/placements/" + placement + "/extension";
        by(COMMISSIONER, body)
                .post(path)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/decision-reference-missing"));
        body.put("decisionReference", "NONE");
        by(COMMISSIONER, body).post(path).then().statusCode(422).body("type", equalTo("/problems/decision-unknown"));
        body.put("decisionReference", decision(today));
        body.put("ageBand", "UNDER_18");
        by(COMMISSIONER, body)
                .post(path)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/person-under-eighteen"));
        body.remove("ageBand");
        scene.scene.purchasingSystem("EXPIRED");
        var change = by(COMMISSIONER, body).post(path);
        change.then()
                .statusCode(201)
                .body("status", equalTo("RESERVING"))
                .body("kind", equalTo("EXTENDED"))
                .body("from", equalTo(today.plusDays(201).toString()));
        holds(change);
        read(placement).then().body("until", equalTo(until.toString())).body("terms.kind", hasItem("EXTENDED"));
        by(COMMISSIONER, body)
                .post(path)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/extension-adds-nothing"));
    }

    /** Sefton, 2023: the interim contracts of 21 providers, 12 months more. No other test has one that ends so soon. */
    @Test
    void interimContractsOf21ProvidersAreExtendedAtOnce() {
        var rows = new java.util.ArrayList<Map<String, Object>>();
        for (int i = 0; i < 21; i++) {
            var person = UUID.randomUUID();
            scene.scene.budgetOf(person, "ELIGIBLE", "DAY");
            rows.add(Map.of(
                    "personRef", person,
                    "providerId", UUID.randomUUID(),
                    "category", "DAY",
                    "area", "NORTH",
                    "days", "MONDAY",
                    "unitCost", "55.00",
                    "from", today.minusDays(300).toString(),
                    "until", today.plusDays(1).toString(),
                    "basis", "INTERIM"));
        }
        by(COMMISSIONER, Map.of("rows", rows))
                .post("/v1/placement-imports")
                .then()
                .body("created", equalTo(21));
        var body = new HashMap<String, Object>(Map.of(
                "filter",
                Map.of(
                        "basis",
                        List.of("INTERIM"),
                        "endsBefore",
                        today.plusDays(2).toString()),
                "until",
                today.plusDays(425).toString(),
                "reason",
                "until the new framework has its members",
                "budgetId",
                scene.scene.budget));
        by(COMMISSIONER, body).post("/v1/placement-extensions").then().statusCode(422);
        body.put("decisionReference", decision(today));
        var extended = by(COMMISSIONER, body).post("/v1/placement-extensions");
        extended.then()
                .statusCode(200)
                .body("asked", equalTo(21))
                .body("awaitingMoney", equalTo(21))
                .body("refused", equalTo(0));
        String first = extended.path("rows[0].placementId");
        PlacementScene.financeSays(first, extended.path("rows[0].changeId"), "COMMITMENT_RESERVED", "");
        PlacementScene.awaitChange(extended.path("rows[0].changeId"), "HOLDS");
        read(first)
                .then()
                .body("until", equalTo(today.plusDays(425).toString()))
                .body("terms.kind", contains("IMPORTED", "EXTENDED"))
                .body("terms.basis", contains("INTERIM", "INTERIM"));
    }

    @Test
    void theDatabaseLetsNoDayHaveTwoTerms() {
        var placement = placed(today, today.plusDays(10));
        var again = "insert into placement_term (id, placement_id, starts_on, ends_on, provider_id, days,"
                + " sessions_per_week, unit_cost, vat_code, weekly_cost, funding_route, basis, places, kind,"
                + " laid_by, recorded_by, recorded_at) select gen_random_uuid(), placement_id, ends_on, ends_on + 1, provider_id,"
                + " days, sessions_per_week, unit_cost, vat_code, weekly_cost, funding_route, basis, places, kind,"
                + " laid_by, recorded_by, recorded_at from placement_term where placement_id = '" + placement
                + "' returning 1";
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> Scene.rows(again))
                .rootCause()
                .hasMessageContaining("one_payable_term");
    }

    @Test
    void manyAreExtendedEachByItself() {
        var first = scene.funded();
        var missing = UUID.randomUUID();
        var body = new HashMap<String, Object>(Map.of(
                "placementIds",
                List.of(first, missing),
                "until",
                today.plusDays(565).toString(),
                "reason",
                "12 months"));
        by(COMMISSIONER, body)
                .post("/v1/placement-extensions")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/decision-reference-missing"));
        body.put("decisionReference", decision(today));
        by(COMMISSIONER, body)
                .post("/v1/placement-extensions")
                .then()
                .statusCode(200)
                .body("awaitingMoney", equalTo(1))
                .body("refused", equalTo(1))
                .body("rows.result", contains("RESERVING", "REFUSED"))
                .body("rows[1].problem", equalTo("/problems/not-found"));
        body.remove("placementIds");
        by(COMMISSIONER, body).post("/v1/placement-extensions").then().statusCode(400);
        body.put("filter", Map.of("endsBefore", today.plusDays(201).toString(), "providerId", scene.scene.near));
        by(COMMISSIONER, body)
                .post("/v1/placement-extensions")
                .then()
                .statusCode(200)
                .body("rows.placementId", contains(first))
                .body("rows.problem", contains("/problems/change-pending"));
    }

    @Test
    void noticeTakesItsDaysUnlessItIsWaived() {
        var placement = placed(today, today.plusDays(200));
        end(placement, "NOTICE_BY_PROVIDER", today.plusDays(27))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/notice-too-short"))
                .body("earliest", equalTo(today.plusDays(28).toString()));
        end(placement, "NOTICE_BY_PROVIDER", today.plusDays(28))
                .then()
                .statusCode(201)
                .body("until", equalTo(today.plusDays(28).toString()))
                .body("status", equalTo("RUNNING"))
                .body(
                        "terms.findAll { it.supersededBy == null }.until",
                        contains(today.plusDays(28).toString()));
        end(placement, "DIED", today.minusDays(2)).then().statusCode(422);
        end(placement, "DIED", today.minusDays(1))
                .then()
                .statusCode(201)
                .body("status", equalTo("ENDED"))
                .body("terms.findAll { it.supersededBy == null }", hasSize(0));
        end(placement, "DIED", today.minusDays(1)).then().statusCode(409);
        assertThat(kinds(placement, 4)).endsWith("PLACEMENT_ENDED");
    }

    @Test
    void aPlacementThatIsExtendedAfterNoticeEndsForNoReasonAnyMore() {
        var placement = placed(today, today.plusDays(200));
        end(placement, "NOTICE_BY_PROVIDER", today.plusDays(28))
                .then()
                .body("endReason", equalTo("NOTICE_BY_PROVIDER"));
        by(COMMISSIONER, Map.of("until", today.plusDays(60).toString(), "reason", "both sides go on"))
                .post("/v1/placements/" + placement + "/extension")
                .then()
                .statusCode(201)
                .body("status", equalTo("HOLDS"));
        read(placement)
                .then()
                .body("until", equalTo(today.plusDays(60).toString()))
                .body("$", org.hamcrest.Matchers.not(org.hamcrest.Matchers.hasKey("endReason")))
                .body("$", org.hamcrest.Matchers.not(org.hamcrest.Matchers.hasKey("endedBy")));
    }

    @Test
    void nothingEndsForRecommissioningBeforeAssessmentAndPlan() {
        var placement = placed(today, today.plusDays(200));
        read(placement).then().body("missingForTransition", contains("assessment", "support plan"));
        end(placement, "RECOMMISSIONING", today.plusDays(28))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/transition-not-ready"))
                .body("missing", contains("assessment", "support plan"));
        step(scene.scene.person, "ASSESSMENT_RECORDED", today);
        Scene.await("select 1 from transition where person_ref = '" + scene.scene.person + "'");
        end(placement, "RECOMMISSIONING", today.plusDays(28))
                .then()
                .statusCode(409)
                .body("missing", contains("support plan"));
        step(scene.scene.person, "SUPPORT_PLAN_AGREED", today);
        Scene.await("select 1 from transition where plan_agreed_on is not null and person_ref = '" + scene.scene.person
                + "'");
        end(placement, "RECOMMISSIONING", today.plusDays(28))
                .then()
                .statusCode(201)
                .body("missingForTransition", hasSize(0));
    }

    /** Domain rule R7.3: not cut, and somebody is told. */
    @Test
    void placementWhoseProviderLacksInsuranceGoesOnAndIsAlerted() {
        var placement = scene.funded();
        var near = scene.scene.near;
        on(today.plusDays(1));
        assertThat(alerted(COMMISSIONER)).doesNotContain(placement);
        var member = Scene.rows("select id from member where provider_id = '" + near + "'")
                .getFirst();
        Scene.send("registry.member.v1", member, """
                {"kind": "MEMBER_CHANGED", "memberId": "%s", "version": 7, "authority": "%s", "purchasingSystemId": "%s",
                 "providerId": "%s", "categories": ["DAY"], "areas": ["NORTH", "SOUTH"], "status": "ACTIVE",
                 "invitations": "PAUSED", "documentsLacking": ["PUBLIC_LIABILITY_INSURANCE"]}
                """.formatted(member, Login.COUNCIL, scene.scene.system, near));
        Scene.await("select 1 from member_supply where member_id = '" + member + "' and version = 7");
        for (var reader : List.of(COMMISSIONER, Login.ofProvider(near))) {
            assertThat(alerted(reader)).contains(placement);
        }
        assertThat(alerted(Login.ofProvider(scene.scene.far))).doesNotContain(placement);
        assertThat(by(COMMISSIONER)
                        .accept("text/csv")
                        .get("/v1/placement-alerts")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains(placement, "PUBLIC_LIABILITY_INSURANCE");
        assertThat(alerted(COMMISSIONER.at(Login.OTHER_COUNCIL))).doesNotContain(placement);
        read(placement).then().body("status", equalTo("RUNNING"));
    }

    private static List<String> alerted(Login reader) {
        return by(reader)
                .get("/v1/placement-alerts?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { it.lacking == ['PUBLIC_LIABILITY_INSURANCE'] }.placementId", String.class);
    }

    @Test
    void reviewSaysSomethingOfEachOutcomeOfThePlan() {
        var placement = scene.funded();
        var person = scene.scene.person;
        Scene.send("eligibility.personal-budget.v1", person, """
                {"kind": "PERSONAL_BUDGET_AGREED", "personRef": "%s", "version": 2, "authority": "%s",
                 "decision": "ELIGIBLE", "fundingRoute": "COUNCIL_MANAGED", "weeklyAmount": "120.00",
                 "from": "2026-01-01", "until": null,
                 "lines": [{"category": "DAY", "outcomes": ["RELATIONSHIPS", "RECREATION"]},
                           {"category": "EVENING", "outcomes": ["NUTRITION"]}]}
                """.formatted(person, Login.COUNCIL));
        Scene.await("select 1 from personal_budget where person_ref = '" + person + "' and version = 2");
        var path = "/v1/placements/" + placement + "/outcome-reviews";
        var review = new HashMap<String, Object>(Map.of(
                "heldOn", today.toString(), "occasion", "ON_REQUEST", "outcomes", Map.of("RELATIONSHIPS", "MET")));
        by(PRACTITIONER, review)
                .post(path)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/outcomes-missing"))
                .body("missing", contains("RECREATION"));
        review.put("outcomes", Map.of("RELATIONSHIPS", "MET", "RECREATION", "NOT"));
        by(PRACTITIONER, review).post(path).then().statusCode(201);
    }

    @Test
    void outcomesAreLookedAtAndTheProviderSaysSomething() {
        var placement = scene.funded();
        read(placement)
                .then()
                .body("reviewDueFrom", equalTo(today.plusWeeks(6).toString()))
                .body("reviewDueBy", equalTo(today.plusWeeks(8).toString()));
        on(today.plusWeeks(7));
        var due = "/v1/placements?personRef=" + scene.scene.person + "&reviewDueBefore=";
        by(COMMISSIONER).get(due + today.plusWeeks(8)).then().body("items", hasSize(0));
        by(COMMISSIONER).get(due + today.plusWeeks(8).plusDays(1)).then().body("items.id", contains(placement));
        var path = "/v1/placements/" + placement + "/outcome-reviews";
        var body = new HashMap<String, Object>(Map.of(
                "heldOn",
                today.plusWeeks(7).plusDays(1).toString(),
                "occasion",
                "FIRST",
                "outcomes",
                Map.of("RELATIONSHIPS", "MET", "COMMUNITY_FACILITIES", "PARTLY"),
                "concern",
                Map.of(
                        "what",
                        "late bus",
                        "action",
                        "another driver",
                        "dueOn",
                        today.plusWeeks(9).toString())));
        by(PRACTITIONER, body)
                .post(path)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/review-not-held-then"));
        body.put("heldOn", today.plusWeeks(7).toString());
        var review = by(PRACTITIONER, body).post(path);
        review.then()
                .statusCode(201)
                .body("outcomes.RELATIONSHIPS", equalTo("MET"))
                .body("concern.action", equalTo("another driver"));
        read(placement)
                .then()
                .body("reviewDueBy", equalTo(today.plusWeeks(7).plusMonths(12).toString()));
        var note = path + "/" + review.path("id") + "/provider-note";
        by(Login.ofProvider(scene.scene.far), Map.of("note", "x"))
                .post(note)
                .then()
                .statusCode(404);
        by(Login.ofProvider(scene.scene.near), Map.of("note", "A second driver"))
                .post(note)
                .then()
                .statusCode(200);
        by(Login.ofProvider(scene.scene.near))
                .get(path)
                .then()
                .body("items.providerNote", contains("A second driver"))
                .body("items.recordedBy", contains(nullValue()));
        by(COMMISSIONER).get(path).then().body("items.recordedBy", contains("practitioner"));
        for (var reader : List.of(PRACTITIONER, Login.ofProvider(scene.scene.near))) {
            by(reader)
                    .get(review.header("Location"))
                    .then()
                    .statusCode(200)
                    .header("ETag", equalTo("\"1\""))
                    .body("providerNote", equalTo("A second driver"))
                    .body("earlierNotes", hasSize(0));
        }
        by(Login.ofProvider(scene.scene.near), Map.of("note", "And a second bus"))
                .post(note)
                .then()
                .statusCode(200);
        for (var reader : List.of(PRACTITIONER, Login.ofProvider(scene.scene.near))) {
            by(reader)
                    .get(review.header("Location"))
                    .then()
                    .body("providerNote", equalTo("And a second bus"))
                    .body("earlierNotes.providerNote", contains("A second driver"))
                    .body("earlierNotes.notedAt", everyItem(notNullValue()));
        }
        by(Login.ofProvider(scene.scene.far))
                .get(review.header("Location"))
                .then()
                .statusCode(404);
        by(PRACTITIONER, Map.of("heldOn", today.toString(), "occasion", "FIRST", "outcomes", Map.of("FUN", "MET")))
                .post(path)
                .then()
                .statusCode(400);
        assertThat(kinds(placement, 4)).endsWith("PLACEMENT_REVIEWED");
    }

    @Test
    void aReviewIsRecordedOnce() {
        var path = "/v1/placements/" + scene.funded() + "/outcome-reviews";
        var held = new HashMap<String, Object>(Map.of(
                "heldOn",
                today.toString(),
                "occasion",
                "FIRST",
                "outcomes",
                Map.of("RELATIONSHIPS", "MET", "COMMUNITY_FACILITIES", "MET")));
        String first = by(PRACTITIONER, held)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        by(PRACTITIONER, held)
                .post(path)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/reviewed-already"))
                .body("reviewId", equalTo(first));
        held.put("occasion", "ON_REQUEST");
        by(PRACTITIONER, held).post(path).then().statusCode(201);
    }

    @Test
    void aFailureIsWithdrawnAndUntilThenNobodyIsGivenToTheProvider() {
        Scene.registered(scene.scene.far);
        var placement = scene.funded();
        var stops = Map.of(
                "providerId", scene.scene.far, "lastDay", today.plusDays(20).toString(), "reason", "insolvent");
        String path = by(COMMISSIONER, stops)
                .post("/v1/provider-failures")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        var toFar = Map.<String, Object>of("providerId", scene.scene.far);
        vary(placement, today.plusDays(30), toFar)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/provider-stops"))
                .body("failureId", equalTo(path.substring(path.lastIndexOf('/') + 1)));
        var wish = ofAnother(scene.wish());
        wish.put("providerId", scene.scene.far);
        PlacementScene.place(wish).then().statusCode(422).body("type", equalTo("/problems/provider-stops"));
        var why = Map.of("reason", "another company takes it over");
        by(COMMISSIONER.at(Login.OTHER_COUNCIL), why)
                .post(path + "/withdrawal")
                .then()
                .statusCode(404);
        by(COMMISSIONER, why)
                .post(path + "/withdrawal")
                .then()
                .statusCode(200)
                .body("withdrawnBy", equalTo("commissioner"))
                .body("withdrawnWhy", equalTo("another company takes it over"));
        by(COMMISSIONER, why)
                .post(path + "/withdrawal")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/failure-withdrawn"));
        var rows = List.of(Map.of("placementId", placement, "providerId", scene.scene.near, "unitCost", "55.00"));
        by(COMMISSIONER, Map.of("rows", rows))
                .post(path + "/re-placements")
                .then()
                .body("rows.problem", contains("/problems/failure-withdrawn"));
        PlacementScene.place(wish).then().statusCode(201);
    }

    @Test
    void aProviderThatNobodyKnowsCannotFail() {
        by(COMMISSIONER, Map.of("providerId", UUID.randomUUID(), "lastDay", today.toString(), "reason", "a wrong id"))
                .post("/v1/provider-failures")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/no-such-provider"));
    }

    @Test
    void aFailedProviderLeavesPlacementsAndOthersTakeOver() {
        var left = scene.funded();
        var last = today.plusDays(20);
        var failure = by(
                        COMMISSIONER,
                        Map.of("providerId", scene.scene.near, "lastDay", last.toString(), "reason", "insolvent"))
                .post("/v1/provider-failures");
        failure.then()
                .statusCode(201)
                .body("affected", equalTo(1))
                .body("open", equalTo(1))
                .body("placements.placementId", contains(left));
        var path = "/v1/provider-failures/" + failure.path("id");
        by(COMMISSIONER, Map.of("providerId", scene.scene.near, "lastDay", last.toString(), "reason", "told twice"))
                .post("/v1/provider-failures")
                .then()
                .statusCode(409)
                .body("detail", containsString(failure.<String>path("id")));
        var rows = List.of(
                Map.of("placementId", left, "providerId", scene.scene.far, "unitCost", "55.00"),
                Map.of("placementId", UUID.randomUUID(), "providerId", scene.scene.far, "unitCost", "55.00"));
        var same = List.of(Map.of("placementId", left, "providerId", scene.scene.near, "unitCost", "55.00"));
        by(COMMISSIONER, Map.of("rows", same))
                .post(path + "/re-placements")
                .then()
                .body("rows.problem", contains("/problems/provider-stops"));
        var result = by(COMMISSIONER, Map.of("rows", rows)).post(path + "/re-placements");
        result.then()
                .statusCode(200)
                .body("rows.result", contains("RESERVING", "REFUSED"))
                .body("rows[1].problem", equalTo("/problems/not-affected"))
                .body("failure.open", equalTo(1));
        PlacementScene.financeSays(left, result.path("rows[0].changeId"), "COMMITMENT_RESERVED", "");
        PlacementScene.awaitChange(result.path("rows[0].changeId"), "HOLDS");
        by(COMMISSIONER)
                .get(path)
                .then()
                .body("open", equalTo(0))
                .body("placements.newProviderId", contains(scene.scene.far.toString()));
        on(last);
        read(left).then().body("providerId", equalTo(scene.scene.near.toString()));
        on(last.plusDays(1));
        read(left).then().body("providerId", equalTo(scene.scene.far.toString()));
        assertThat(kinds(left, 5)).endsWith("PLACEMENT_MOVED");
    }

    @Test
    void aFullProviderHasAWaitingListAndAFreedPlaceTellsWhoIsNext() {
        scene.places(scene.scene.near, 1, 2);
        var first = scene.selfFunded();
        PlacementScene.place(scene.wish())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/placed-already"))
                .body("placementId", equalTo(first));
        PlacementScene.place(ofAnother(scene.wish()))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/no-place-free"))
                .body("waitingList", equalTo("/v1/waiting-lists/" + scene.scene.near + "/entries"));
        var monday = today.with(java.time.temporal.TemporalAdjusters.nextOrSame(java.time.DayOfWeek.MONDAY));
        var capacity = "/v1/capacity?providerId=" + scene.scene.near + "&day=" + monday;
        by(COMMISSIONER)
                .get(capacity)
                .then()
                .body("places", equalTo(1))
                .body("used", equalTo(1))
                .body("free", equalTo(0))
                .body("usedBySelfFunders", equalTo(1));
        var list = "/v1/waiting-lists/" + scene.scene.near + "/entries";
        var entry = by(PRACTITIONER, waits(UUID.randomUUID())).post(list);
        entry.then().statusCode(201).body("status", equalTo("WAITING"));
        by(PRACTITIONER)
                .get(entry.header("Location"))
                .then()
                .statusCode(200)
                .body("id", equalTo(entry.<String>path("id")));
        by(PRACTITIONER.at(Login.OTHER_COUNCIL))
                .get(entry.header("Location"))
                .then()
                .statusCode(404);
        var second = by(PRACTITIONER, waits(UUID.randomUUID())).post(list);
        second.then().statusCode(201);
        by(PRACTITIONER, waits(UUID.fromString(entry.path("personRef"))))
                .post(list)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/waiting-already"));
        end(first, "PERSON_CHOSE", monday).then().statusCode(201);
        by(COMMISSIONER).get(list).then().body("items.status", contains("WAITING", "WAITING"));
        end(first, "PERSON_CHOSE", monday.minusDays(1)).then().statusCode(201);
        by(COMMISSIONER).get(list).then().body("items.status", contains("OFFERED", "WAITING"));
        by(COMMISSIONER).get(capacity).then().body("nextEntry", equalTo(entry.path("id")));
        by(PRACTITIONER, Map.of())
                .post(list + "/" + entry.path("id") + "/withdrawal")
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
        by(COMMISSIONER).get(list + "?status=OFFERED").then().body("items.id", contains(second.<String>path("id")));
        var wish = scene.wish();
        wish.put("personRef", second.path("personRef"));
        PlacementScene.place(wish).then().statusCode(201);
        by(COMMISSIONER).get(list + "?status=PLACED").then().body("items.id", contains(second.<String>path("id")));
    }

    /** Nothing is written on the day after a placement's last one: the list is looked at each day. */
    @Test
    void aPlaceThatComesFreeByItselfIsOffered() {
        scene.places(scene.scene.near, 1, 1);
        var last = today.plusWeeks(2).with(java.time.temporal.TemporalAdjusters.nextOrSame(java.time.DayOfWeek.MONDAY));
        placed(today, last);
        var list = "/v1/waiting-lists/" + scene.scene.near + "/entries";
        by(PRACTITIONER, waits(UUID.randomUUID())).post(list).then().body("status", equalTo("WAITING"));
        by(PRACTITIONER, waits(UUID.randomUUID())).post(list).then().body("status", equalTo("WAITING"));
        on(last);
        by(COMMISSIONER).get(list).then().body("items.status", contains("WAITING", "WAITING"));
        on(last.plusDays(1));
        by(COMMISSIONER)
                .get(list)
                .then()
                .body("items.status", contains("OFFERED", "WAITING"))
                .body("items[0].offeredFrom", equalTo(last.plusDays(1).toString()));
    }

    @Test
    void nobodyWaitsForAProviderThatIsNoMemberForTheCategory() {
        var known = "/v1/waiting-lists/" + scene.scene.near + "/entries";
        var unknown = "/v1/waiting-lists/" + UUID.randomUUID() + "/entries";
        by(PRACTITIONER, waits(UUID.randomUUID()))
                .post(unknown)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/no-such-member"));
        var other = new HashMap<String, Object>(waits(UUID.randomUUID()));
        other.put("category", "EVENING");
        by(PRACTITIONER, other).post(known).then().statusCode(422);
        by(PRACTITIONER, waits(UUID.randomUUID())).post(known).then().statusCode(201);
    }

    @Test
    void aProviderWithMorePlacesThanBeforeOffersThem() {
        scene.places(scene.scene.near, 1, 1);
        placed(today, today.plusDays(20));
        var list = "/v1/waiting-lists/" + scene.scene.near + "/entries";
        by(PRACTITIONER, waits(UUID.randomUUID())).post(list).then().body("status", equalTo("WAITING"));
        days.turn();
        by(COMMISSIONER).get(list).then().body("items.status", contains("WAITING"));
        scene.places(scene.scene.near, 1, 0);
        days.turn();
        by(COMMISSIONER).get(list).then().body("items.status", contains("OFFERED"));
    }

    @Test
    void theLastPlaceIsTakenOnce() {
        scene.places(scene.scene.near, 1, 1);
        var answers = org.opendps.test.AtOnce.call(java.util.stream.Stream.of(1, 2, 3)
                .map(_ -> (java.util.concurrent.Callable<Integer>)
                        () -> PlacementScene.place(ofAnother(scene.wish())).statusCode())
                .toList());
        assertThat(answers).containsExactlyInAnyOrder(201, 422, 422);
    }

    @Test
    void onePersonTakesOnePlaceHoweverOftenItIsAskedFor() {
        var answers = org.opendps.test.AtOnce.call(java.util.stream.Stream.of(1, 2, 3)
                .map(_ -> (java.util.concurrent.Callable<Integer>)
                        () -> PlacementScene.place(scene.wish()).statusCode())
                .toList());
        assertThat(answers).containsExactlyInAnyOrder(201, 409, 409);
        var otherDay = scene.wish();
        otherDay.put("days", List.of("TUESDAY"));
        PlacementScene.place(otherDay).then().statusCode(201);
        var later = scene.wish();
        later.put("from", today.plusDays(201).toString());
        later.put("until", today.plusDays(300).toString());
        PlacementScene.place(later).then().statusCode(201);
    }

    private static Map<String, Object> ofAnother(Map<String, Object> wish) {
        wish.put("personRef", UUID.randomUUID());
        return wish;
    }

    @Test
    void onDaysThatArePastTheTermsOfAnEndedPlacementCanStillBeCorrected() {
        var placement = placed(today, today.plusDays(10));
        on(today.plusDays(20));
        read(placement).then().body("status", equalTo("ENDED"));
        vary(placement, today.plusDays(3), Map.of("days", List.of("MONDAY")))
                .then()
                .statusCode(201)
                .body("status", equalTo("HOLDS"));
        vary(placement, today.plusDays(11), Map.of("days", List.of("THURSDAY")))
                .then()
                .statusCode(422);
        read(placement)
                .then()
                .body("status", equalTo("ENDED"))
                .body("terms.findAll { it.supersededBy == null }", hasSize(2));
    }

    private Map<String, Object> waits(UUID person) {
        return Map.of("personRef", person, "category", "DAY", "days", List.of("MONDAY"), "from", today.toString());
    }
}
