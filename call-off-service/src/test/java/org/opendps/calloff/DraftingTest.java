package org.opendps.calloff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.opendps.calloff.Scene.AUDITOR;
import static org.opendps.calloff.Scene.COMMISSIONER;
import static org.opendps.calloff.Scene.criteria;
import static org.opendps.calloff.Scene.post;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendps.test.Broker;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class DraftingTest {

    private Scene scene;

    @BeforeEach
    void begin() {
        scene = Scene.begin();
    }

    private ValidatableResponse draftWith(String field, Object value) {
        var wish = scene.wish();
        wish.put(field, value);
        return scene.draft(wish).then();
    }

    private static void refused(ValidatableResponse answer, String reason) {
        answer.statusCode(422).body("type", equalTo("/problems/" + reason));
    }

    @Test
    void draftShowsTheCouncilTheCeilingOfThePersonalBudget() {
        scene.draft(scene.wish())
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .header("Location", containsString("/v1/call-offs/"))
                .body("status", equalTo("DRAFT"))
                .body("days", equalTo(List.of("MONDAY", "THURSDAY")))
                .body("sessionsPerWeek", equalTo(2))
                .body("personRef", equalTo(scene.person.toString()))
                .body("weeklyCeiling", equalTo("120.00"))
                .body("invitations", hasSize(0))
                .body("$", not(hasKey("publishedAt")));
    }

    @Test
    void personWithoutEligibleNeedsIsRefusedWithTheLaw() {
        refused(draftWith("personRef", UUID.randomUUID()), "person-not-eligible");
        var notEligible = UUID.randomUUID();
        scene.budgetOf(notEligible, "NOT_ELIGIBLE_OUTCOMES", "DAY");
        draftWith("personRef", notEligible)
                .statusCode(422)
                .body("type", equalTo("/problems/person-not-eligible"))
                .body("citation", equalTo("Care Act 2014 s.18(1), s.26"));
        var eligible = UUID.randomUUID();
        scene.budgetOf(eligible, "ELIGIBLE", "DAY");
        draftWith("personRef", eligible).statusCode(201);
    }

    @Test
    void budgetMustStandOnTheFirstDay() {
        var wish = scene.wish();
        wish.put("from", "2025-12-31");
        refused(scene.draft(wish).then(), "person-not-eligible");
        wish.put("from", "2026-01-01");
        scene.draft(wish).then().statusCode(201);
    }

    @Test
    void budgetMustStandOnTheLastDay() {
        var wish = scene.wish();
        var last = LocalDate.parse((String) wish.get("until"));
        scene.budgetOf(scene.person, 2, "ELIGIBLE", "DAY", last.minusDays(1));
        scene.draft(wish)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/person-not-eligible"))
                .body("detail", containsString("to " + last));
        scene.budgetOf(scene.person, 3, "ELIGIBLE", "DAY", last);
        scene.draft(wish).then().statusCode(201);
    }

    @Test
    void whoseBudgetNoLongerStandsIsNotPublishedFor() {
        var id = scene.draft(scene.wish()).then().extract().<String>path("id");
        scene.budgetOf(scene.person, 2, "NOT_ELIGIBLE_OUTCOMES", "DAY", null);
        refused(post(COMMISSIONER, "/v1/call-offs/" + id + "/publication").then(), "person-not-eligible");
        scene.budgetOf(scene.person, 3, "ELIGIBLE", "DAY", null);
        post(COMMISSIONER, "/v1/call-offs/" + id + "/publication").then().statusCode(200);
    }

    @Test
    void supportPlanNeedsALineOfTheCategory() {
        var other = UUID.randomUUID();
        scene.budgetOf(other, "ELIGIBLE", "EVENING");
        refused(draftWith("personRef", other), "not-in-support-plan");
    }

    @Test
    void purchasingSystemMustBeKnownOpenAndTheCouncilsOwn() {
        draftWith("purchasingSystemId", UUID.randomUUID()).statusCode(404);
        var closed = UUID.randomUUID();
        scene.purchasingSystem(closed, Login.COUNCIL, "CLOSED");
        refused(draftWith("purchasingSystemId", closed), "purchasing-system-not-open");
        var others = UUID.randomUUID();
        scene.purchasingSystem(others, Login.OTHER_COUNCIL, "OPEN");
        refused(draftWith("purchasingSystemId", others), "purchasing-system-of-another-council");
    }

    @Test
    void categoryAndAreaMustBeOnOffer() {
        refused(draftWith("category", "NIGHT"), "not-on-offer");
        refused(draftWith("area", "EAST"), "not-on-offer");
        draftWith("area", "SOUTH").statusCode(201);
    }

    @Test
    void weightsMustAddUpToAHundred() {
        refused(draftWith("criteria", criteria("20", "40", "25", "10")), "weights-must-add-up");
        draftWith("criteria", criteria("25", "40", "25", "10")).statusCode(201);
    }

    @Test
    void datesMustMakeSense() {
        refused(draftWith("until", "2020-01-01"), "end-before-start");
        refused(draftWith("bidsDue", Instant.now().minus(Duration.ofSeconds(1)).toString()), "deadline-must-be-ahead");
        refused(draftWith("until", "2199-12-31"), "dates-out-of-reach");
        draftWith("until", "+999999999-12-31").statusCode(400);
        draftWith("bidsDue", "2026-12-07T12:00:00").statusCode(400).body("violations.field", hasItem("bidsDue"));
        draftWith("days", List.of()).statusCode(400).body("violations", notNullValue());
    }

    @Test
    void everyFittingMemberIsInvitedAtOneInstantAndNobodyElse() {
        scene.member(UUID.randomUUID(), "SUSPENDED", "OPEN");
        scene.member(UUID.randomUUID(), "ACTIVE", "PAUSED");
        var id = scene.published();
        var answer = by(COMMISSIONER).get("/v1/call-offs/" + id).then().statusCode(200);
        answer.body("status", equalTo("PUBLISHED"));
        List<String> invited = answer.extract().path("invitations.providerId");
        assertThat(invited).containsExactlyInAnyOrder(scene.near.toString(), scene.far.toString());
        List<String> instants = answer.extract().path("invitations.invitedAt");
        assertThat(new HashSet<>(instants)).hasSize(1);
        var event = Broker.await("call-off.call-off.v1", id, 1).getFirst().value();
        assertThat(event)
                .contains(
                        "\"kind\":\"CALL_OFF_PUBLISHED\"", "\"version\":1", "\"invited\":2", "\"status\":\"PUBLISHED\"")
                .contains("\"personRef\":\"" + scene.person + "\"", "\"bidsDue\":\"");
    }

    @Test
    void draftShowsWhomItWouldInviteAndAPublishedOneWhomItDid() {
        var id = scene.draft(scene.wish())
                .then()
                .body("wouldInvite.providerId", containsInAnyOrder(scene.near.toString(), scene.far.toString()))
                .extract()
                .<String>path("id");
        var path = "/v1/call-offs/" + id;
        var third = UUID.randomUUID();
        scene.member(third, "ACTIVE", "OPEN");
        scene.member(UUID.randomUUID(), "ACTIVE", "PAUSED");
        by(COMMISSIONER)
                .get(path)
                .then()
                .body("wouldInvite", hasSize(3))
                .body("wouldInvite.providerId", hasItem(third.toString()));
        post(COMMISSIONER, path + "/publication")
                .then()
                .statusCode(200)
                .body("$", not(hasKey("wouldInvite")))
                .body("invitations", hasSize(3));
    }

    @Test
    void nobodyToInviteIsRefusedAndTheDraftStays() {
        var lonely = UUID.randomUUID();
        scene.purchasingSystem(lonely, Login.COUNCIL, "OPEN");
        var id = draftWith("purchasingSystemId", lonely)
                .statusCode(201)
                .extract()
                .<String>path("id");
        refused(post(COMMISSIONER, "/v1/call-offs/" + id + "/publication").then(), "nobody-to-invite");
        by(COMMISSIONER).get("/v1/call-offs/" + id).then().body("status", equalTo("DRAFT"));
    }

    @Test
    void isPublishedOnce() {
        var id = scene.published();
        post(COMMISSIONER, "/v1/call-offs/" + id + "/publication")
                .then()
                .statusCode(409)
                .body("currentState", equalTo("PUBLISHED"))
                .body("allowed", hasItem("CLOSED"));
    }

    @Test
    void olderNewsOfAMemberChangesNothing() {
        var provider = UUID.randomUUID();
        var member = UUID.randomUUID();
        scene.memberAt(member, 2, provider, "ACTIVE", "OPEN");
        scene.memberAt(member, 1, provider, "SUSPENDED", "OPEN");
        scene.memberAt(member, 2, provider, "SUSPENDED", "OPEN");
        // events of one key are taken in order: when the last one has had its effect, so have those before
        var marker = UUID.randomUUID();
        scene.memberAt(member, 3, marker, "ACTIVE", "OPEN");
        Scene.await("select 1 from member where id = '" + member + "' and provider_id = '" + marker + "'");
        assertThat(Scene.rows("select status from member where id = '" + member + "'"))
                .containsExactly("ACTIVE");
    }

    @Test
    void invitedProviderSeesNoPersonNoMoneyAndNoRival() {
        var id = scene.published();
        by(Login.ofProvider(scene.near))
                .get("/v1/call-offs/" + id)
                .then()
                .statusCode(200)
                .body("need", equalTo("Company and a meal"))
                .body("criteria.questions", hasSize(3))
                .body("$", not(hasKey("personRef")))
                .body("$", not(hasKey("budgetId")))
                .body("$", not(hasKey("weeklyCeiling")))
                .body("$", not(hasKey("invitations")));
        by(Login.ofProvider(scene.outsider)).get("/v1/call-offs/" + id).then().statusCode(404);
        by(AUDITOR).get("/v1/call-offs/" + id).then().statusCode(200);
        by(AUDITOR.at(Login.OTHER_COUNCIL)).get("/v1/call-offs/" + id).then().statusCode(404);
    }

    /** Procurement Act 2023 s.23(3): how bids are assessed is told with the need. */
    @Test
    void biddersAreToldHowBidsAreCompared() {
        var wish = scene.wish();
        var criteria = criteria("40", "30", "20", "10");
        criteria.put(
                "questions",
                List.of(
                        Map.of("id", "Q1", "text", "How?", "weight", "30"),
                        Map.of("id", "Q2", "text", "Where?", "weight", "20"),
                        Map.of(
                                "id",
                                "SV",
                                "text",
                                "What will the neighbourhood gain?",
                                "weight",
                                "10",
                                "socialValue",
                                true)));
        criteria.put("scoreMeanings", Map.of("3", "Acceptable: some questions are open"));
        wish.put("criteria", criteria);
        var id = scene.published(wish);
        by(Login.ofProvider(scene.near))
                .get("/v1/call-offs/" + id)
                .then()
                .body("comparison.priceFormula", equalTo("LOWEST_OVER_PRICE"))
                .body("comparison.socialValue", equalTo("10"))
                .body("comparison.scale", hasSize(6))
                .body("comparison.scale[3].meaning", equalTo("Acceptable: some questions are open"))
                .body("comparison.scale[5].meaning", containsString("in full"))
                .body("invitedTo", org.hamcrest.Matchers.contains(1))
                .body("openTo", equalTo("MEMBERS"));
        criteria.put("scoreMeanings", Map.of("6", "Beyond the scale"));
        scene.draft(wish).then().statusCode(422).body("type", equalTo("/problems/meaning-off-the-scale"));
    }

    /** 0 to 30 per cent where the council has set nothing. */
    @ParameterizedTest
    @CsvSource({"30, 201", "30.1, 422"})
    void socialValueWeighsAsMuchAsThePolicyTakes(String weight, int status) {
        var wish = scene.wish();
        var criteria = criteria("40", "30", "20", "10");
        criteria.put(
                "priceWeight",
                new java.math.BigDecimal("100")
                        .subtract(new java.math.BigDecimal(weight))
                        .toPlainString());
        criteria.put("questions", List.of(Map.of("id", "SV", "text", "What?", "weight", weight, "socialValue", true)));
        wish.put("criteria", criteria);
        var answer = scene.draft(wish).then().statusCode(status);
        if (status == 422) {
            answer.body("type", equalTo("/problems/social-value-out-of-range"));
        }
    }

    /** Three days before the deadline, and where that would leave less than half of the time, half of it. */
    @Test
    void thereIsTimeToAskAlsoWhereBidsAreDueSoon() {
        var wish = scene.wish();
        var now = Instant.now();
        wish.put("bidsDue", now.plus(Duration.ofHours(2)).toString());
        var soon = OffsetDateTime.parse(
                scene.draft(wish).then().statusCode(201).extract().path("questionsDueLondon"));
        assertThat(soon.toInstant()).isBetween(now.plusSeconds(3_500), now.plusSeconds(3_700));
        wish.put("bidsDue", now.plus(Duration.ofDays(10)).toString());
        var usual = OffsetDateTime.parse(
                scene.draft(wish).then().statusCode(201).extract().path("questionsDueLondon"));
        assertThat(usual.toInstant()).isBetween(now.plus(Duration.ofDays(6)), now.plus(Duration.ofDays(8)));
    }

    /** What no database keeps is no reason for a fault of ours. */
    @ParameterizedTest
    @ValueSource(strings = {"-9999-01-01T00:00:00Z", "+300000-01-01T00:00:00Z", "2200-01-01T00:00:00Z"})
    void instantsThatNobodyMeansAreMalformed(String instant) {
        var wish = scene.wish();
        wish.put("questionsDue", instant);
        scene.draft(wish).then().statusCode(400);
        var id = scene.published();
        by(
                        COMMISSIONER,
                        Map.of(
                                "reason",
                                "a fault",
                                "from",
                                "2026-11-25T00:00:00Z",
                                "until",
                                "2026-11-25T01:00:00Z",
                                "bidsDue",
                                instant))
                .post("/v1/call-offs/" + id + "/system-faults")
                .then()
                .statusCode(400);
    }

    @Test
    void listsShowEachSideItsOwnByState() {
        var published = scene.published();
        var draft = scene.draft(scene.wish()).then().extract().<String>path("id");
        var provider = Login.ofProvider(scene.near);
        assertThat(ids(provider, "")).containsExactly(published);
        assertThat(ids(provider, "?status=CLOSED")).isEmpty();
        assertThat(ids(Login.ofProvider(scene.outsider), "")).isEmpty();
        assertThat(ids(COMMISSIONER, "?status=DRAFT&limit=200")).contains(draft).doesNotContain(published);
        assertThat(ids(COMMISSIONER.at(Login.OTHER_COUNCIL), "?limit=200")).doesNotContain(draft, published);
    }

    @Test
    void listsSayHowManyWereInvitedAndNotWho() {
        var id = scene.published();
        var found = "items.find { it.id == '" + id + "' }";
        var cursor = "";
        while (true) {
            var page = by(COMMISSIONER).get("/v1/call-offs?limit=200" + cursor).jsonPath();
            if (page.get(found) != null) {
                assertThat(page.getMap(found))
                        .containsEntry("invited", 2)
                        .doesNotContainKeys("invitations", "wouldInvite");
                break;
            }
            assertThat(page.getString("next")).isNotNull();
            cursor = "&after=" + page.getString("next");
        }
        by(COMMISSIONER)
                .get("/v1/call-offs/" + id)
                .then()
                .body("invited", equalTo(2))
                .body("invitations", hasSize(2));
    }

    @Test
    void afterTheDeadlineTheListsSayClosed() {
        var published = scene.published();
        var provider = Login.ofProvider(scene.near);
        assertThat(ids(provider, "?status=PUBLISHED")).containsExactly(published);
        Scene.afterTheDeadline();
        try {
            assertThat(ids(provider, "?status=PUBLISHED")).isEmpty();
            assertThat(ids(provider, "?status=CLOSED")).containsExactly(published);
            by(provider).get("/v1/call-offs/" + published).then().body("status", equalTo("CLOSED"));
        } finally {
            Scene.backToTheRealTime();
        }
    }

    private static List<String> ids(Login login, String query) {
        return by(login)
                .get("/v1/call-offs" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }
}
