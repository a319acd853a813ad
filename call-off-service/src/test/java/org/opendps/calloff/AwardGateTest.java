package org.opendps.calloff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.opendps.calloff.Scene.AUDITOR;
import static org.opendps.calloff.Scene.COMMISSIONER;
import static org.opendps.calloff.Scene.COMMISSIONER_2;
import static org.opendps.calloff.Scene.award;
import static org.opendps.calloff.Scene.consensus;
import static org.opendps.calloff.Scene.lookUp;
import static org.opendps.calloff.Scene.lookedUp;
import static org.opendps.calloff.Scene.scored;
import static org.opendps.calloff.Scene.setClock;
import static org.opendps.calloff.Scene.settle;
import static org.opendps.calloff.Scene.submitted;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendps.blocks.day.DayTurning;
import org.opendps.blocks.time.London;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

/** What has to be in order before an award, on both sides of each line; limits, the standstill, and what ends it. */
@QuarkusTest
@WithTestResource(TestStack.class)
class AwardGateTest {

    @Inject
    DayTurning days;

    private Scene scene;
    private String callOff;
    private String near;
    private UUID member;

    @BeforeEach
    void recommend() {
        scene = Scene.begin();
        member = UUID.fromString(Scene.rows("select id from member where provider_id = '" + scene.near + "'")
                .getFirst());
        callOff = scene.published();
        near = submitted(scene.near, callOff, "55.00");
        Scene.opened(callOff);
        scored(near, 5, 5, 5);
        settle(callOff, List.of(consensus(near, 5, 5, 5))).then().statusCode(200);
        Scene.recommend(COMMISSIONER, callOff, near).then().statusCode(201);
    }

    @AfterEach
    void backToTheRealTime() {
        Scene.backToTheRealTime();
    }

    private Response gate() {
        return by(AUDITOR).get("/v1/call-offs/" + callOff + "/award-gate");
    }

    private void closedFor(String line) {
        award(COMMISSIONER_2, callOff)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/award-gate-closed"))
                .body("failed.what", hasItem(line));
    }

    /** What the registry says of the documents of the member that is to be awarded to. */
    private void documents(int version, String lacking, String inOrder) {
        Scene.send("registry.member.v1", member, """
                {"kind": "MEMBER_CHANGED", "memberId": "%s", "version": %d, "authority": "%s", "purchasingSystemId": "%s",
                 "providerId": "%s", "categories": ["DAY"], "areas": ["NORTH", "SOUTH"], "status": "ACTIVE",
                 "invitations": "PAUSED", "documentsLacking": %s, "documentsInOrder": %s}
                """.formatted(
                        member, version, Login.COUNCIL, scene.system, scene.near, lacking, inOrder));
        Scene.await("select 1 from member_supply where member_id = '" + member + "' and version >= " + version);
    }

    /** Of £120.00 a week for two sessions (Care Act 2014 s.26). */
    @ParameterizedTest
    @CsvSource({"60.00, true", "60.01, false"})
    void whoeverDecidesIsToldWhatIsBeyondThePersonalBudget(String price, boolean within) {
        Scene.backToTheRealTime();
        var dear = scene.published();
        var bid = submitted(scene.near, dear, price);
        Scene.opened(dear);
        scored(bid, 5, 5, 5);
        settle(dear, List.of(consensus(bid, 5, 5, 5))).then().statusCode(200);
        Scene.recommend(COMMISSIONER, dear, bid).then().statusCode(201);
        by(AUDITOR)
                .get("/v1/call-offs/" + dear + "/award-gate")
                .then()
                .body(
                        "lines.find { it.what == 'PERSONAL_BUDGET' }.finding",
                        within
                                ? equalTo("A personal budget stands, basis ELIGIBLE.")
                                : containsString("The £120.02 of a week is more than the £120.00 that it has"));
    }

    @Test
    void everyLineSaysItsLawAndTheDay() {
        gate().then()
                .statusCode(200)
                .body("open", equalTo(false))
                .body("terms.unitCost", equalTo("55.00"))
                .body("yearlyCost", equalTo("5720.00"))
                .body("limits.commissioner", equalTo("100000.00"))
                .body("approver", containsString("A commissioner or"))
                .body("lines", hasSize(13))
                .body("lines.citation", everyItem(containsString(" ")))
                .body(
                        "lines.find { it.what == 'MEMBER_ACTIVE' }.citation",
                        equalTo("Procurement Act 2023 s.45(9), s.9(5)"))
                .body(
                        "lines.findAll { !it.passed }.what",
                        contains("EXCLUSION_AND_DEBARMENT", "SUPPLIER_INFORMATION", "TRANSITION"));
        closedFor("EXCLUSION_AND_DEBARMENT");
        lookedUp(callOff, scene.near);
        closedFor("TRANSITION");
        scene.assessedAndPlanned();
        gate().then().body("open", equalTo(true));
        award(COMMISSIONER_2, callOff)
                .then()
                .statusCode(201)
                .body("gate", hasSize(13))
                .body("gate.passed", everyItem(equalTo(true)))
                .body("policyVersion", containsString("default"));
    }

    @Test
    void supplierWhoseInformationNobodyConfirmedIsNotAwardedTo() {
        scene.assessedAndPlanned();
        lookUp(callOff, scene.near, "EXCLUSION_AND_DEBARMENT", "CLEAR").then().statusCode(201);
        lookUp(callOff, scene.near, "DOCUMENTS", "CLEAR").then().statusCode(201);
        award(COMMISSIONER_2, callOff)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/award-gate-closed"))
                .body("failed.what", contains("SUPPLIER_INFORMATION"));
        lookUp(callOff, scene.near, "SUPPLIER_INFORMATION", "CLEAR").then().statusCode(201);
        award(COMMISSIONER_2, callOff).then().statusCode(201);
    }

    @Test
    void nobodyIsAwardedToWithoutAPlace() {
        scene.assessedAndPlanned();
        lookedUp(callOff, scene.near);
        var placements = new PlacementScene(scene);
        placements.places(scene.near, 1, 2);
        gate().then().body("open", equalTo(true));
        placements.selfFunded();
        closedFor("PLACE_FREE");
        gate().then()
                .body(
                        "lines.find { it.what == 'PLACE_FREE' }.finding",
                        containsString("/v1/waiting-lists/" + scene.near + "/entries"));
    }

    /** Procurement Act 2023 s.81, s.82: conflicts are kept under review. */
    @ParameterizedTest
    @ValueSource(strings = {"evaluator2", "moderator"})
    void conflictThatIsDeclaredAfterTheScoresStopsTheAwardUntilItIsMitigated(String judge) {
        scene.assessedAndPlanned();
        lookedUp(callOff, scene.near);
        var declared = Scene.declare(
                judge.equals("moderator") ? Scene.MODERATOR : Scene.EVALUATOR.named(judge),
                callOff,
                Map.of("providerId", scene.near, "description", "a cousin began there"));
        declared.then().statusCode(201);
        closedFor("CONFLICTS_DECLARED");
        by(COMMISSIONER, Map.of("consequence", "SCORES_ALL", "measure", "the others gave the same scores"))
                .post("/v1/call-offs/" + callOff + "/conflict-declarations/" + declared.path("id") + "/mitigation")
                .then()
                .statusCode(200);
        award(COMMISSIONER_2, callOff).then().statusCode(201);
    }

    /** While finance is asked, and in a standstill, the place is kept; when it refuses, it is free again. */
    @Test
    void placeIsKeptForAnAwardOnItsWay() {
        scene.assessedAndPlanned();
        lookedUp(callOff, scene.near);
        var placements = new PlacementScene(scene);
        placements.places(scene.near, 1, 1);
        var award = award(COMMISSIONER_2, callOff);
        award.then().statusCode(201);
        PlacementScene.place(placements.wish()).then().statusCode(422).body("type", equalTo("/problems/no-place-free"));
        financeAnswers(award, "COMMITMENT_REFUSED");
        PlacementScene.place(placements.wish()).then().statusCode(201);
        closedFor("PLACE_FREE");
    }

    @Test
    void excludedSupplierIsNotAwardedTo() {
        scene.assessedAndPlanned();
        lookedUp(callOff, scene.near);
        lookUp(callOff, scene.near, "EXCLUSION_AND_DEBARMENT", "EXCLUDED")
                .then()
                .statusCode(201);
        closedFor("EXCLUSION_AND_DEBARMENT");
        lookUp(callOff, scene.near, "EXCLUSION_AND_DEBARMENT", "EXCLUDABLE_ACCEPTED")
                .then()
                .statusCode(201)
                .body("listVersion", equalTo("2026-11"));
        award(COMMISSIONER_2, callOff).then().statusCode(201);
    }

    /** Fourteen days by the default policy. */
    @Test
    void checkIsNoOlderThanThePolicySays() {
        scene.assessedAndPlanned();
        lookedUp(callOff, scene.near);
        checkedOn(15);
        closedFor("EXCLUSION_AND_DEBARMENT");
        checkedOn(14);
        award(COMMISSIONER_2, callOff).then().statusCode(201);
    }

    private void checkedOn(int daysAgo) {
        var day = Scene.today().minusDays(daysAgo);
        var found = Map.of(
                "providerId",
                scene.near,
                "kind",
                "EXCLUSION_AND_DEBARMENT",
                "outcome",
                "CLEAR",
                "listVersion",
                "2026-11",
                "lookedUpAt",
                noonOn(day));
        by(COMMISSIONER, found)
                .post("/v1/call-offs/" + callOff + "/supplier-checks")
                .then()
                .statusCode(201);
    }

    @Test
    void checkNamesItsListAndItsReasons() {
        var path = "/v1/call-offs/" + callOff + "/supplier-checks";
        var bare = Map.of("providerId", scene.near, "kind", "EXCLUSION_AND_DEBARMENT", "outcome", "CLEAR");
        by(COMMISSIONER, bare)
                .post(path)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/list-version-missing"));
        var silent = Map.of("providerId", scene.near, "kind", "SUPPLIER_INFORMATION", "outcome", "EXCLUDED");
        by(COMMISSIONER, silent)
                .post(path)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/reasons-for-the-finding"));
    }

    /** Domain rule R7.3, scenario of the insurance that runs out: open bids are not set aside, they fail here. */
    @Test
    void documentsMustBeInForceOnTheFirstDay() {
        scene.assessedAndPlanned();
        lookedUp(callOff, scene.near);
        var first = LocalDate.parse((String) scene.wish().get("from"));
        var paper = "[{\"kind\": \"PUBLIC_LIABILITY_INSURANCE\", \"coveredUntil\": \"%s\"}]";
        documents(2, "[]", paper.formatted(first.minusDays(1)));
        closedFor("DOCUMENTS_IN_FORCE");
        documents(3, "[\"EMPLOYERS_LIABILITY_INSURANCE\"]", paper.formatted(first));
        closedFor("DOCUMENTS_IN_FORCE");
        documents(4, "[]", paper.formatted(first));
        award(COMMISSIONER_2, callOff).then().statusCode(201);
    }

    @Test
    void memberThatWasSuspendedSinceIsNotAwardedTo() {
        scene.assessedAndPlanned();
        lookedUp(callOff, scene.near);
        scene.memberAt(member, 2, scene.near, "SUSPENDED", "OPEN");
        closedFor("MEMBER_ACTIVE");
    }

    /**
     * On one day only of the council that all tests share, and on none that another test goes to.
     *
     * @param commissioner what a commissioner may approve on it
     */
    private static void limitOnThe(LocalDate day, String commissioner) {
        for (var limit : List.of(Map.entry(day, commissioner), Map.entry(day.plusDays(1), "100000.00"))) {
            by(
                            Login.as("admin"),
                            Map.of(
                                    "from",
                                    limit.getKey().toString(),
                                    "reason",
                                    "scheme of delegation",
                                    "settings",
                                    Map.of("approval-limit-commissioner", limit.getValue())))
                    .post("/v1/call-off-policies")
                    .then()
                    .statusCode(201);
        }
    }

    /** Domain rule R6.15: two sessions a week at £55.00 are £5,720.00 in 52 weeks. */
    @Test
    void whatCostsMoreThanACommissionerMayApproveIsApprovedByFinance() {
        scene.assessedAndPlanned();
        var day = LocalDate.now(London.ZONE).plusDays(103);
        limitOnThe(day, "5719.99");
        setClock(noonOn(day));
        lookedUp(callOff, scene.near);
        award(COMMISSIONER_2, callOff).then().statusCode(422).body("type", equalTo("/problems/above-approval-limit"));
        award(Login.as("finance-approver"), callOff)
                .then()
                .statusCode(201)
                .body("awardedBy", equalTo("finance-approver"));
    }

    @Test
    void whatCostsAsMuchAsACommissionerMayApproveIsApprovedByOne() {
        scene.assessedAndPlanned();
        var day = LocalDate.now(London.ZONE).plusDays(107);
        limitOnThe(day, "5720.00");
        setClock(noonOn(day));
        lookedUp(callOff, scene.near);
        award(COMMISSIONER_2, callOff).then().statusCode(201);
    }

    /** Two lots of £5,200.00 a year each: a limit is not passed by by lots. */
    @ParameterizedTest
    @CsvSource({"10399.99, 110, 422", "10400.00, 112, 201"})
    void lotsOfACallOffCountTogetherForTheLimit(String limit, int inDays, int second) {
        backToTheRealTime();
        scene.assessedAndPlanned();
        var wish = scene.wish();
        var lot = new java.util.LinkedHashMap<String, Object>();
        for (var field : List.of("category", "area", "need", "days", "from", "until", "closedOnBankHolidays")) {
            lot.put(field, wish.remove(field));
        }
        wish.put("lots", List.of(lot, lot));
        var both = scene.published(wish);
        var bids = List.of(offered(both, 1), offered(both, 2));
        Scene.opened(both);
        bids.forEach(bid -> scored(bid, 5, 5, 5));
        settle(both, bids.stream().map(bid -> consensus(bid, 5, 5, 5)).toList())
                .then()
                .statusCode(200);
        bids.forEach(bid -> Scene.recommend(COMMISSIONER, both, bid).then().statusCode(201));
        var day = LocalDate.now(London.ZONE).plusDays(inDays);
        limitOnThe(day, limit);
        setClock(noonOn(day));
        lookedUp(both, scene.near);
        award(COMMISSIONER_2, both).then().statusCode(201);
        var answer = by(COMMISSIONER_2, Map.of())
                .post("/v1/call-offs/" + both + "/award?lot=2")
                .then()
                .statusCode(second);
        if (second == 422) {
            answer.body("type", equalTo("/problems/above-approval-limit"));
            by(Login.as("finance-approver"), Map.of())
                    .post("/v1/call-offs/" + both + "/award?lot=2")
                    .then()
                    .statusCode(201);
        }
    }

    private String offered(String callOff, int lot) {
        var offer = new java.util.LinkedHashMap<String, Object>(Scene.offer("50.00"));
        offer.put("lot", lot);
        var bid = Scene.bid(scene.near, callOff, offer)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        Scene.submit(scene.near, bid).then().statusCode(200);
        return bid;
    }

    private void limit(String commissioner) {
        by(
                        Login.as("admin").at("E10000015"),
                        Map.of(
                                "from",
                                Scene.today().plusDays(1).toString(),
                                "reason",
                                "cabinet",
                                "settings",
                                Map.of("approval-limit-commissioner", commissioner)))
                .post("/v1/call-off-policies")
                .then()
                .statusCode(201);
    }

    @Test
    void awardBeginsOnTheDayOnWhichTheBidderCanStart() {
        backToTheRealTime();
        scene.assessedAndPlanned();
        callOff = scene.published();
        var starts = LocalDate.parse((String) scene.wish().get("from")).plusDays(7);
        var offer = new java.util.LinkedHashMap<String, Object>(Scene.offer("55.00"));
        offer.put("startsOn", starts.toString());
        near = Scene.bid(scene.near, callOff, offer)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Scene.submit(scene.near, near).then().statusCode(200);
        Scene.opened(callOff);
        scored(near, 5, 5, 5);
        settle(callOff, List.of(consensus(near, 5, 5, 5))).then().statusCode(200);
        Scene.recommend(COMMISSIONER, callOff, near)
                .then()
                .statusCode(201)
                .body("canStartOn", equalTo(starts.toString()));
        lookedUp(callOff, scene.near);
        award(COMMISSIONER_2, callOff).then().statusCode(201).body("from", equalTo(starts.toString()));
    }

    @Test
    void standstillWaitsThenConfirmsByItselfOnTheDayAfter() {
        scene.assessedAndPlanned();
        lookedUp(callOff, scene.near);
        limit("1.00"); // of another council
        var path = "/v1/call-offs/" + callOff + "/award";
        by(COMMISSIONER_2, Map.of("standstillWorkingDays", 7))
                .post(path)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/standstill-too-short"));
        var award = by(COMMISSIONER_2, Map.of("standstillWorkingDays", 8)).post(path);
        award.then().statusCode(201);
        financeReserves(award);
        var until = LocalDate.parse(by(AUDITOR).get(path).then().extract().path("standstillUntil"));
        assertThat(until).isAfter(Scene.today().plusDays(8));
        setClock(noonOn(until));
        days.turn();
        by(AUDITOR).get(path).then().body("status", equalTo("STANDSTILL"));
        setClock(noonOn(until.plusDays(1)));
        days.turn();
        by(AUDITOR).get(path).then().body("status", equalTo("CONFIRMED"));
        var version = by(AUDITOR)
                .get("/v1/call-offs/" + callOff)
                .then()
                .body("status", equalTo("AWARDED"))
                .extract()
                .header("ETag");
        by(AUDITOR)
                .get("/v1/call-offs/" + callOff + "/timeline?limit=200")
                .then()
                .body("items.find { it.what == 'AWARD_CONFIRMED' }.who", equalTo("call-off-service"))
                .body("items.find { it.what == 'AWARD_IN_STANDSTILL' }.who", equalTo("finance-service"))
                .body(
                        "items.find { it.what == 'AWARD_CONFIRMED' }.version",
                        equalTo(Integer.valueOf(version.replace("\"", ""))));
    }

    /** Procurement Act 2023 s.45(6), s.57, s.62: nobody gets a contract who was put on the list meanwhile. */
    @Test
    void whatWasInOrderIsLookedAtAgainBeforeItIsConfirmed() {
        scene.assessedAndPlanned();
        lookedUp(callOff, scene.near);
        var path = "/v1/call-offs/" + callOff + "/award";
        var award = by(COMMISSIONER_2, Map.of("standstillWorkingDays", 8)).post(path);
        financeReserves(award);
        var until = LocalDate.parse(by(AUDITOR).get(path).then().extract().path("standstillUntil"));
        lookUp(callOff, scene.near, "EXCLUSION_AND_DEBARMENT", "EXCLUDED")
                .then()
                .statusCode(201);
        setClock(noonOn(until.plusDays(1)));
        days.turn();
        days.turn();
        by(AUDITOR)
                .get(path)
                .then()
                .body("status", equalTo("STANDSTILL"))
                .body("waitsFor", equalTo("GATE"))
                .body("heldWhy", containsString("EXCLUDED"));
        setClock(noonOn(until.plusDays(2)));
        days.turn();
        by(AUDITOR)
                .get("/v1/call-offs/" + callOff + "/timeline")
                .then()
                .body("items.findAll { it.what == 'AWARD_HELD' }.who", contains("call-off-service"));
        lookUp(callOff, scene.near, "EXCLUSION_AND_DEBARMENT", "CLEAR").then().statusCode(201);
        days.turn();
        by(AUDITOR).get(path).then().body("status", equalTo("STANDSTILL"));
        setClock(noonOn(until.plusDays(3)));
        days.turn();
        by(AUDITOR).get(path).then().body("status", equalTo("CONFIRMED")).body("$", not(hasKey("heldWhy")));
    }

    /** The support was to begin 30 days from now. */
    @ParameterizedTest
    @ValueSource(ints = {0, 8})
    void nothingBeginsBeforeThereCanBeAContract(int standstill) {
        scene.assessedAndPlanned();
        var today = LocalDate.now(London.ZONE).plusDays(34);
        setClock(noonOn(today));
        lookedUp(callOff, scene.near);
        var path = "/v1/call-offs/" + callOff + "/award";
        var award =
                by(COMMISSIONER_2, Map.of("standstillWorkingDays", standstill)).post(path);
        award.then().statusCode(201);
        financeReserves(award);
        var seen = by(AUDITOR).get(path).then().extract();
        var first = standstill == 0
                ? today
                : LocalDate.parse(seen.path("standstillUntil")).plusDays(1);
        assertThat(seen.<String>path("from")).isEqualTo(first.toString());
    }

    @Test
    void whatWouldBeOverBeforeThereIsAContractIsNotAwarded() {
        scene.assessedAndPlanned();
        setClock(noonOn(LocalDate.now(London.ZONE).plusDays(121)));
        award(COMMISSIONER_2, callOff).then().statusCode(422).body("type", equalTo("/problems/nothing-left-to-award"));
        setClock(noonOn(LocalDate.now(London.ZONE).plusDays(120)));
        closedFor("EXCLUSION_AND_DEBARMENT");
    }

    private static String noonOn(LocalDate day) {
        return day.atTime(12, 0).atZone(London.ZONE).toInstant().toString();
    }

    private void financeReserves(Response award) {
        financeAnswers(award, "COMMITMENT_RESERVED");
    }

    private void financeAnswers(Response award, String kind) {
        Scene.send("finance.commitment.v1", award.path("placementId"), """
                {"kind": "%s", "commitmentId": "%s", "version": 1, "authority": "%s", "awardId": "%s",
                 "placementId": "%s", "callOffId": "%s", "amount": "1430.00", "limit": "SERVICE_BUDGET",
                 "shortBy": "1.00", "financialYear": "2026/27", "reason": "it is spent"}
                """.formatted(
                        kind, UUID.randomUUID(), Login.COUNCIL, award.path("id"), award.path("placementId"), callOff));
        Scene.await("select 1 from award where id = '" + award.path("id") + "' and status <> 'RESERVING'");
    }

    @Test
    void awardIsHeldUpWithTheCallOffAndCanBeWithdrawnInItsStandstill() {
        scene.assessedAndPlanned();
        lookedUp(callOff, scene.near);
        var path = "/v1/call-offs/" + callOff;
        var award = by(COMMISSIONER_2, Map.of("standstillWorkingDays", 8)).post(path + "/award");
        financeReserves(award);
        by(COMMISSIONER, Map.of("reason", "A claim was made"))
                .post(path + "/suspension")
                .then()
                .statusCode(200);
        setClock(Instant.now().plus(Duration.ofDays(40)).toString());
        days.turn();
        by(AUDITOR).get(path + "/award").then().body("status", equalTo("STANDSTILL"));
        by(COMMISSIONER, Map.of("reason", "It was dismissed"))
                .post(path + "/resumption")
                .then()
                .statusCode(200);
        by(COMMISSIONER, Map.of("reason", "The moderation had an error"))
                .post(path + "/award/withdrawal")
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"))
                .body("withdrawnWhy", equalTo("The moderation had an error"));
        by(Login.ofProvider(scene.near))
                .get("/v1/bids/" + near + "/assessment-summary")
                .then()
                .statusCode(200)
                .body("takenBackWhy", equalTo("The moderation had an error"))
                .body("$", not(hasKey("assessed")));
        days.turn();
        by(AUDITOR).get(path).then().body("status", equalTo("RECOMMENDED")).body("lots[0].outcome", equalTo("OPEN"));
        Scene.recommend(COMMISSIONER, callOff, near).then().statusCode(201);
        // what was looked up for the award that was withdrawn does not count for the next
        closedFor("EXCLUSION_AND_DEBARMENT");
        by(COMMISSIONER, Map.of("reason", "again"))
                .post(path + "/award/withdrawal")
                .then()
                .statusCode(409);
    }

    @Test
    void nothingEndsWithoutAnAwardBeforeItsBidsCouldBeOpened() {
        backToTheRealTime();
        var published = scene.published();
        by(COMMISSIONER, Map.of("lot", 1, "reason", "Chose a direct payment"))
                .post("/v1/call-offs/" + published + "/no-award")
                .then()
                .statusCode(409)
                .body("currentState", equalTo("PUBLISHED"));
    }

    @Test
    void lotEndsWithoutAnAwardAndEverybodyIsToldWhy() {
        var path = "/v1/call-offs/" + callOff;
        by(COMMISSIONER, Map.of("reason", "Chose a direct payment"))
                .post(path + "/no-award")
                .then()
                .statusCode(200)
                .body("status", equalTo("NO_AWARD"));
        by(Login.ofProvider(scene.far)).get(path).then().body("why", equalTo("Chose a direct payment"));
        by(Login.ofProvider(scene.near)).get("/v1/bids/" + near).then().body("status", equalTo("LOST"));
        by(COMMISSIONER, Map.of("reason", "again"))
                .post(path + "/no-award")
                .then()
                .statusCode(409);
    }

    /** A decision published on the 5th and in effect from the 13th: no contract before. */
    @Test
    void contractWaitsForTheDecisionThatItRestsOn() {
        backToTheRealTime();
        scene.assessedAndPlanned();
        var effective = LocalDate.now(London.ZONE).plusDays(8);
        var reference = PlacementScene.decision(effective);
        var wish = new java.util.LinkedHashMap<String, Object>();
        var support = scene.wish();
        support.keySet()
                .retainAll(List.of("category", "area", "need", "days", "from", "until", "closedOnBankHolidays"));
        support.put("from", LocalDate.now(London.ZONE).plusDays(20).toString());
        support.put("until", LocalDate.now(London.ZONE).plusDays(60).toString());
        wish.put("route", "URGENT_INTERIM");
        wish.put("purchasingSystemId", scene.system);
        wish.put("personRef", scene.person);
        wish.put("budgetId", scene.budget);
        wish.put("providerId", scene.near);
        wish.put("support", support);
        wish.put("unitCost", "55.00");
        wish.put("vatCode", "EXEMPT");
        wish.put("decisionReference", reference);
        wish.put("urgency", Map.of("arose", LocalDate.now(London.ZONE).toString(), "why", "the centre burnt down"));
        wish.put("reason", "the old framework ends");
        Scene.registered(scene.near);
        var id = by(COMMISSIONER, wish)
                .post("/v1/direct-awards")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        lookedUp(id, scene.near);
        setClock(noonOn(effective.minusDays(1)));
        award(COMMISSIONER_2, id).then().statusCode(422).body("failed.what", contains("DECISION_IN_EFFECT"));
        setClock(noonOn(effective));
        award(COMMISSIONER_2, id).then().statusCode(201);
    }
}
