package org.opendps.calloff;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.opendps.calloff.Scene.COMMISSIONER;
import static org.opendps.calloff.Scene.bid;
import static org.opendps.calloff.Scene.offer;
import static org.opendps.calloff.Scene.post;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendps.blocks.time.London;
import org.opendps.blocks.time.period.WorkingDayRule;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

/** The regime of the purchasing system answers. */
@QuarkusTest
@WithTestResource(TestStack.class)
class WhoMayBidTest {

    private static final String LARGE = "900000.00";
    private static final String SMALL = "9000.00";

    private Scene scene;
    private UUID system;
    private UUID applicant;

    @BeforeEach
    void begin() {
        scene = Scene.begin();
        system = UUID.randomUUID();
        applicant = UUID.randomUUID();
    }

    @AfterEach
    void backToTheRealTime() {
        Scene.backToTheRealTime();
    }

    private String drafted(String regime, String value) {
        scene.purchasingSystem(system, Login.COUNCIL, "OPEN", regime, "[]");
        Scene.memberOf(system, UUID.randomUUID(), 1, scene.near, "ACTIVE", "OPEN");
        Scene.memberOf(system, UUID.randomUUID(), 1, scene.far, "ACTIVE", "PAUSED");
        Scene.application(system, UUID.randomUUID(), 1, applicant, "SUBMITTED");
        var wish = scene.wish();
        wish.put("purchasingSystemId", system);
        wish.put("bidsDue", Instant.now().plus(Duration.ofDays(20)).toString());
        return scene.draft(inOneLot(wish, value))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A group of 350 is worth £910,000.00; of three, £7,800.00. */
    private static Map<String, Object> inOneLot(Map<String, Object> wish, String value) {
        Scene.forAGroup(wish, value.equals(LARGE) ? 350 : 3, "100.00");
        return wish;
    }

    private static io.restassured.response.ValidatableResponse publish(String id) {
        return by(COMMISSIONER, Map.of("conflictsAssessment", "The team was asked; none has an interest"))
                .post("/v1/call-offs/" + id + "/publication")
                .then();
    }

    private static io.restassured.response.ValidatableResponse publishUnassessed(String id) {
        return post(COMMISSIONER, "/v1/call-offs/" + id + "/publication").then();
    }

    private static int attempt(UUID provider, String callOff) {
        return bid(provider, callOff, offer("50.00")).statusCode();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PCR2015_DPS", "PA23_OPEN_FRAMEWORK", "PA23_LIGHT_TOUCH_FRAMEWORK"})
    void membersOfThePublicationAndNobodyElse(String regime) {
        var id = drafted(regime, LARGE);
        publish(id)
                .statusCode(200)
                .body("procurement.bidders.circle", equalTo("MEMBERS"))
                .body("procurement.deadlineLegalCheck", equalTo(false))
                .body("invitations.providerId", contains(scene.near.toString()));
        var late = UUID.randomUUID();
        Scene.memberOf(system, UUID.randomUUID(), 1, late, "ACTIVE", "OPEN");
        org.assertj.core.api.Assertions.assertThat(attempt(scene.near, id)).isEqualTo(201);
        for (var nobody : java.util.List.of(scene.far, applicant, late, scene.outsider)) {
            bid(nobody, id, offer("50.00")).then().statusCode(403).body("type", equalTo("/problems/not-invited"));
            by(Login.ofProvider(nobody)).get("/v1/call-offs/" + id).then().statusCode(404);
        }
    }

    /** Procurement Act 2023 s.34(3) to (5). */
    @Test
    void dynamicMarketTakesBidsOfMembersAndOfWhoeverHasApplied() {
        var id = drafted("PA23_DYNAMIC_MARKET", LARGE);
        publishUnassessed(id)
                .statusCode(422)
                .body("type", equalTo("/problems/conflicts-assessment-missing"))
                .body("citation", equalTo("Procurement Act 2023 s.83"));
        publish(id)
                .statusCode(200)
                .body("conflictsAssessment", containsString("none has an interest"))
                .body("openTo", equalTo("MEMBERS_AND_APPLICANTS"))
                .body("procurement.bidders.circle", equalTo("MEMBERS_AND_APPLICANTS"))
                .body("procurement.publicContract", equalTo(true))
                .body("procurement.deadlineCitation", equalTo("Procurement Act 2023 s.54(4)"))
                .body("procurement.deadlineLegalCheck", equalTo(true))
                .body("invitations", hasSize(1));
        by(Login.ofProvider(applicant)).get("/v1/call-offs/" + id).then().statusCode(200);
        by(Login.ofProvider(applicant)).get("/v1/call-offs").then().body("items.id", hasItem(id));
        var late = UUID.randomUUID();
        Scene.memberOf(system, UUID.randomUUID(), 1, late, "ACTIVE", "OPEN");
        for (var bidder : java.util.List.of(scene.near, scene.far, applicant, late)) {
            org.assertj.core.api.Assertions.assertThat(attempt(bidder, id)).isEqualTo(201);
        }
        bid(scene.outsider, id, offer("50.00"))
                .then()
                .statusCode(403)
                .body("detail", containsString("Apply to its purchasing system"));
        // whom the council asked is told, and who came by itself is not, to an auditor neither
        by(COMMISSIONER).get("/v1/call-offs/" + id).then().body("invitations", hasSize(1));
        var came = Scene.rows("select id from newcomer where call_off_id = '" + id + "' and provider_id = '" + applicant
                        + "'")
                .getFirst();
        org.awaitility.Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> Scene.rows("select 1 from audit_unsealed").isEmpty());
        by(Login.as("auditor"))
                .get("/v1/audit/call-off/entries?subject=" + came)
                .then()
                .body("items", hasSize(1))
                .body("items[0].hidden", equalTo(true));
    }

    /** Procurement Act 2023 s.36: a member that was told that it may be removed is heard first, and bids meanwhile. */
    @ParameterizedTest
    @org.junit.jupiter.params.provider.CsvSource({
        "PA23_DYNAMIC_MARKET, REMOVAL_NOTIFIED, true",
        "PA23_DYNAMIC_MARKET, SUSPENDED, false",
        "PA23_OPEN_FRAMEWORK, REMOVAL_NOTIFIED, false"
    })
    void whoeverMayBeRemovedIsStillAMemberOfADynamicMarket(String regime, String status, boolean member) {
        var before = UUID.randomUUID();
        var later = UUID.randomUUID();
        var id = drafted(regime, LARGE);
        Scene.memberOf(system, UUID.randomUUID(), 1, before, status, "OPEN");
        by(COMMISSIONER)
                .get("/v1/call-offs/" + id)
                .then()
                .body("wouldInvite.providerId", member ? hasItem(before.toString()) : not(hasItem(before.toString())));
        publish(id)
                .statusCode(200)
                .body("invitations.providerId", member ? hasItem(before.toString()) : not(hasItem(before.toString())));
        Scene.memberOf(system, UUID.randomUUID(), 1, later, status, "OPEN");
        for (var bidder : java.util.List.of(before, later)) {
            by(Login.ofProvider(bidder)).get("/v1/call-offs/" + id).then().statusCode(member ? 200 : 404);
            by(Login.ofProvider(bidder))
                    .get("/v1/call-offs")
                    .then()
                    .body("items.id", member ? hasItem(id) : not(hasItem(id)));
            org.assertj.core.api.Assertions.assertThat(attempt(bidder, id)).isEqualTo(member ? 201 : 403);
        }
    }

    /** The list shows what the single view shows: an applicant for something else sees neither. */
    @Test
    void anApplicantForAnotherCategoryIsShownNothing() {
        var id = drafted("PA23_DYNAMIC_MARKET", LARGE);
        publish(id).statusCode(200);
        var other = UUID.randomUUID();
        var application = UUID.randomUUID();
        Scene.send("registry.application.v1", application, """
                {"kind": "APPLICATION_SUBMITTED", "applicationId": "%s", "version": 1, "authority": "%s",
                 "purchasingSystemId": "%s", "providerId": "%s", "status": "SUBMITTED", "categories": ["EVENING"],
                 "areas": ["NORTH"]}
                """.formatted(application, Login.COUNCIL, system, other));
        Scene.await("select 1 from applicant where id = '" + application + "'");
        by(Login.ofProvider(other)).get("/v1/call-offs/" + id).then().statusCode(404);
        by(Login.ofProvider(other)).get("/v1/call-offs?status=PUBLISHED").then().body("items.id", not(hasItem(id)));
        by(Login.ofProvider(applicant))
                .get("/v1/call-offs?status=PUBLISHED")
                .then()
                .body("items.id", hasItem(id));
        by(Login.ofProvider(applicant))
                .get("/v1/call-offs?status=CLOSED")
                .then()
                .body("items.id", not(hasItem(id)));
    }

    /** Procurement Act 2023 s.34(4): without any member applicants may bid all the same; on a framework nobody could. */
    @ParameterizedTest
    @org.junit.jupiter.params.provider.CsvSource({"PA23_DYNAMIC_MARKET, 200", "PA23_OPEN_FRAMEWORK, 422"})
    void aMarketWithApplicantsOnlyIsPublished(String regime, int status) {
        var other = UUID.randomUUID();
        scene.purchasingSystem(other, Login.COUNCIL, "OPEN", regime, "[]");
        Scene.application(other, UUID.randomUUID(), 1, applicant, "SUBMITTED");
        var wish = scene.wish();
        wish.put("purchasingSystemId", other);
        wish.put("bidsDue", Instant.now().plus(Duration.ofDays(20)).toString());
        var id = scene.draft(inOneLot(wish, LARGE))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        publish(id).statusCode(status);
        by(Login.ofProvider(applicant))
                .get("/v1/call-offs")
                .then()
                .body("items.id", status == 200 ? hasItem(id) : not(hasItem(id)));
        by(Login.ofProvider(scene.outsider)).get("/v1/call-offs").then().body("items.id", not(hasItem(id)));
    }

    /** Procurement Act 2023 s.85. */
    @Test
    void dynamicMarketBelowTheThresholdIsRefused() {
        var id = drafted("PA23_DYNAMIC_MARKET", SMALL);
        by(COMMISSIONER)
                .get("/v1/call-offs/" + id)
                .then()
                .body("procurement.refused", containsString("dynamic market"))
                .body("procurement.refusedBy", equalTo("Procurement Act 2023 s.85"))
                .body("procurement.regime", equalTo("PA23_DYNAMIC_MARKET"))
                .body("procurement.estimateNet", equalTo("7800.00"))
                .body("procurement.estimateGross", equalTo("9360.00"))
                .body("procurement.payableGross", equalTo("9360.00"))
                .body("procurement.threshold", equalTo("663540.00"))
                .body("procurement.publicContract", equalTo(false))
                .body("procurement.toPublish", hasSize(0))
                .body("procurement.bidders", nullValue());
        publish(id)
                .statusCode(422)
                .body("type", equalTo("/problems/below-threshold-open-to-all"))
                .body("citation", equalTo("Procurement Act 2023 s.85"));
    }

    /** £5,000.00 a week for 13 weeks are £65,000.00, in however many lots; s.85. */
    @ParameterizedTest
    @ValueSource(ints = {1, 12})
    void onePersonsBudgetOpensNoMarketByBeingSharedAmongLots(int lots) {
        scene.purchasingSystem(system, Login.COUNCIL, "OPEN", "PA23_DYNAMIC_MARKET", "[]");
        Scene.memberOf(system, UUID.randomUUID(), 1, scene.near, "ACTIVE", "OPEN");
        Scene.send("eligibility.personal-budget.v1", scene.person, """
                {"kind": "PERSONAL_BUDGET_CHANGED", "personRef": "%s", "version": 9, "authority": "%s",
                 "decision": "ELIGIBLE", "fundingRoute": "COUNCIL_MANAGED", "weeklyAmount": "5000.00",
                 "from": "2026-01-01", "lines": [{"category": "DAY"}]}
                """.formatted(scene.person, Login.COUNCIL));
        Scene.await("select 1 from personal_budget where person_ref = '" + scene.person + "' and version = 9");
        var wish = scene.wish();
        var lot = new java.util.LinkedHashMap<String, Object>();
        for (var field :
                java.util.List.of("category", "area", "need", "days", "from", "until", "closedOnBankHolidays")) {
            lot.put(field, wish.remove(field));
        }
        wish.put("lots", java.util.Collections.nCopies(lots, lot));
        wish.put("purchasingSystemId", system);
        wish.put("vatExpected", false);
        wish.put("bidsDue", Instant.now().plus(Duration.ofDays(20)).toString());
        var id = scene.draft(wish).then().statusCode(201).extract().<String>path("id");
        publish(id)
                .statusCode(422)
                .body("type", equalTo("/problems/below-threshold-open-to-all"))
                .body("payable", equalTo("65000.00"))
                .body("estimate", equalTo("65000.00"));
    }

    @Test
    void dynamicMarketBelowTheThresholdIsOpenToAllWhereTheCouncilSaysSo() {
        // a decision holds from its day on, so that it is made for a day on which no other test is
        var later = LocalDate.now(London.ZONE).plusYears(1);
        Scene.decided(later, "belowThresholdRoute", "OPEN_TO_ALL");
        var wish = drafted("PA23_DYNAMIC_MARKET", SMALL);
        org.assertj.core.api.Assertions.assertThat(wish).isNotNull();
        Scene.setClock(later.atTime(9, 0).atZone(London.ZONE).toInstant().toString());
        var then = scene.wish();
        then.put("purchasingSystemId", system);
        then.put(
                "bidsDue",
                later.plusDays(20).atTime(12, 0).atZone(London.ZONE).toInstant().toString());
        then.put("from", later.plusDays(30).toString());
        then.put("until", later.plusDays(90).toString());
        var id = scene.draft(inOneLot(then, SMALL))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        publish(id)
                .statusCode(200)
                .body("procurement.bidders.circle", equalTo("EVERYBODY"))
                .body("procurement.bidders.legalCheck", equalTo(true));
        by(Login.ofProvider(scene.outsider)).get("/v1/call-offs").then().body("items.id", hasItem(id));
        org.assertj.core.api.Assertions.assertThat(attempt(scene.outsider, id)).isEqualTo(201);
    }

    /** PCR 2015 reg 34(11), (12). */
    @Test
    void legacySystemGivesTenDaysUnlessAllAgreeOnLess() {
        scene.purchasingSystem(system, Login.COUNCIL, "OPEN", "PCR2015_DPS", "[]");
        Scene.memberOf(system, UUID.randomUUID(), 1, scene.near, "ACTIVE", "OPEN");
        Scene.memberOf(system, UUID.randomUUID(), 1, scene.far, "ACTIVE", "OPEN");
        var wish = scene.wish();
        wish.put("purchasingSystemId", system);
        wish.put("bidsDue", Instant.now().plus(Duration.ofDays(5)).toString());
        var id = scene.draft(wish).then().statusCode(201).extract().<String>path("id");
        publish(id)
                .statusCode(422)
                .body("type", equalTo("/problems/deadline-too-early"))
                .body("citation", startsWith("PCR 2015 reg 34(11)"));
        agree(id, scene.near);
        var today = LocalDate.now(London.ZONE);
        agreeing(id, scene.near, today.toString()).statusCode(409).body("type", equalTo("/problems/agreed-already"));
        agreeing(id, scene.far, today.minusDays(1).toString())
                .statusCode(422)
                .body("type", equalTo("/problems/agreed-before-draft"))
                .body("detail", containsString("drafted on " + today));
        agreeing(id, scene.outsider, today.toString())
                .statusCode(422)
                .body("type", equalTo("/problems/agreement-of-nobody-asked"));
        agreeing(id, scene.far, today.plusDays(1).toString())
                .statusCode(422)
                .body("type", equalTo("/problems/agreed-in-future"));
        publish(id).statusCode(422);
        agree(id, scene.far);
        publish(id).statusCode(200);
    }

    /** PCR 2015 reg 76(7): the notice of a light-touch system may have gone its own way. */
    @Test
    void legacySystemGivesTheDaysThatItsNoticeStates() {
        Scene.send("registry.purchasing-system.v1", system, """
                {"kind": "PURCHASING_SYSTEM_OPENED", "purchasingSystemId": "%s", "version": 1, "authority": "%s",
                 "title": "Day opportunities", "regime": "PCR2015_DPS", "status": "OPEN", "awardCriteria": [],
                 "validFrom": "2026-01-01", "validUntil": "2029-02-23", "categories": [{"code": "DAY", "title": "Day"}],
                 "areas": [{"code": "NORTH", "title": "North"}],
                 "tenderDays": {"days": 3, "statedIn": "2024/S 000-000034"}}
                """.formatted(system, Login.COUNCIL));
        Scene.await("select 1 from purchasing_system where id = '" + system + "'");
        Scene.memberOf(system, UUID.randomUUID(), 1, scene.near, "ACTIVE", "OPEN");
        var today = LocalDate.now(London.ZONE);
        var earliest = WorkingDayRule.PCR2015_CALENDAR_DAYS.count(today, 3).date();
        var wish = scene.wish();
        wish.put("purchasingSystemId", system);
        wish.put("bidsDue", at(earliest.minusDays(1)));
        var early = scene.draft(wish)
                .then()
                .statusCode(201)
                .body("procurement.earliestDeadline", equalTo(earliest.toString()))
                .body("procurement.deadlineCitation", containsString("reg 76(7)"))
                .body("procurement.deadlineCitation", containsString("2024/S 000-000034"))
                .extract()
                .<String>path("id");
        publish(early).statusCode(422).body("type", equalTo("/problems/deadline-too-early"));
        wish.put("bidsDue", at(earliest));
        publish(scene.draft(wish).then().statusCode(201).extract().path("id")).statusCode(200);
    }

    private static String at(LocalDate day) {
        return day.atTime(23, 30).atZone(London.ZONE).toInstant().toString();
    }

    private static void agree(String id, UUID provider) {
        agreeing(id, provider, LocalDate.now(London.ZONE).toString()).statusCode(201);
    }

    private static io.restassured.response.ValidatableResponse agreeing(String id, UUID provider, String on) {
        return by(COMMISSIONER, Map.of("providerId", provider.toString(), "agreedOn", on, "evidence", "letter"))
                .post("/v1/call-offs/" + id + "/deadline-agreements")
                .then();
    }
}
