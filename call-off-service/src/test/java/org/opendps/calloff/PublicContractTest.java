package org.opendps.calloff;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.opendps.calloff.Scene.AUDITOR;
import static org.opendps.calloff.Scene.COMMISSIONER;
import static org.opendps.calloff.Scene.COMMISSIONER_2;
import static org.opendps.calloff.Scene.consensus;
import static org.opendps.calloff.Scene.lookedUp;
import static org.opendps.calloff.Scene.recommend;
import static org.opendps.calloff.Scene.scored;
import static org.opendps.calloff.Scene.setClock;
import static org.opendps.calloff.Scene.settle;
import static org.opendps.calloff.Scene.submitted;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.blocks.day.DayTurning;
import org.opendps.blocks.time.London;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

/** The order of the law before a public contract is entered: summaries, award notice, standstill, contract. */
@QuarkusTest
@WithTestResource(TestStack.class)
class PublicContractTest {

    @Inject
    DayTurning days;

    private Scene scene;
    private String callOff;
    private String bid;

    @BeforeEach
    void recommended() {
        scene = Scene.begin();
        scene.assessedAndPlanned();
        var wish = scene.wish();
        var lot = new LinkedHashMap<String, Object>();
        for (var field : List.of("category", "area", "need", "days", "from", "until", "closedOnBankHolidays")) {
            lot.put(field, wish.remove(field));
        }
        lot.put("estimatedValue", "663540.00");
        lot.put("estimateReason", "counted as a public contract to be on the safe side");
        wish.put("lots", List.of(lot));
        wish.put("vatExpected", false);
        callOff = scene.published(wish);
        bid = submitted(scene.near, callOff, "55.00");
        Scene.opened(callOff);
        scored(bid, 5, 5, 5);
        settle(callOff, List.of(consensus(bid, 5, 5, 5))).then().statusCode(200);
        recommend(COMMISSIONER, callOff, bid).then().statusCode(201);
        lookedUp(callOff, scene.near);
    }

    @AfterEach
    void backToTheRealTime() {
        Scene.backToTheRealTime();
    }

    private String path() {
        return "/v1/call-offs/" + callOff;
    }

    private void awarded(int standstill) {
        var award =
                by(COMMISSIONER_2, Map.of("standstillWorkingDays", standstill)).post(path() + "/award");
        award.then().statusCode(201);
        Scene.send("finance.commitment.v1", award.path("placementId"), """
                {"kind": "COMMITMENT_RESERVED", "commitmentId": "%s", "version": 1, "authority": "%s", "awardId": "%s",
                 "placementId": "%s", "callOffId": "%s", "amount": "1430.00"}
                """.formatted(
                        UUID.randomUUID(), Login.COUNCIL, award.path("id"), award.path("placementId"), callOff));
        Scene.await("select 1 from award where id = '" + award.path("id") + "' and status <> 'RESERVING'");
    }

    private ValidatableResponse award() {
        return by(AUDITOR).get(path() + "/award").then();
    }

    private static String notices(String callOff) {
        return "/v1/call-off-notices?callOffId=" + callOff;
    }

    private Response summary() {
        return by(Login.ofProvider(scene.near)).get("/v1/bids/" + bid + "/assessment-summary");
    }

    private String awardNotice() {
        return by(AUDITOR)
                .get(notices(callOff))
                .then()
                .body("items.kind", contains("UK6"))
                .body("items[0].lot", equalTo(1))
                .extract()
                .path("items[0].id");
    }

    private static void published(String notice) {
        by(COMMISSIONER, Map.of("publishedOn", Scene.today().toString(), "reference", "2026/S 7"))
                .post("/v1/call-off-notices/" + notice + "/publication")
                .then()
                .statusCode(200);
    }

    @Test
    void contractWaitsForItsNoticeAndTheStandstillBeginsWithThat() {
        by(AUDITOR).get(notices(callOff)).then().body("items.size()", equalTo(0));
        awarded(8);
        award().body("status", equalTo("STANDSTILL"))
                .body("waitsFor", equalTo("NOTICE"))
                .body("standstillUntil", nullValue());
        summary().then().statusCode(200).body("releasedAt", notNullValue());
        var notice = awardNotice();
        by(COMMISSIONER, Map.of("reason", "we are in a hurry"))
                .post("/v1/call-off-notices/" + notice + "/dismissal")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/award-waits-for-notice"));
        published(notice);
        var until = LocalDate.parse(
                award().body("waitsFor", equalTo("STANDSTILL")).extract().<String>path("standstillUntil"));
        setClock(until.plusDays(1).atTime(12, 0).atZone(London.ZONE).toInstant().toString());
        days.turn();
        award().body("status", equalTo("CONFIRMED")).body("waitsFor", nullValue());
        by(AUDITOR)
                .get(notices(callOff))
                .then()
                .body("items.kind", containsInAnyOrder("UK6", "UK7", "UK11"))
                .body("items.lot", contains(1, 1, 1))
                .body(
                        "items.find { it.kind == 'UK11' }.dueOn",
                        equalTo(lastDay().plusDays(29).toString()));
        endsOn(lastDay().minusDays(10));
        by(AUDITOR)
                .get(notices(callOff))
                .then()
                .body(
                        "items.find { it.kind == 'UK11' }.dueOn",
                        equalTo(lastDay().plusDays(19).toString()));
        by(AUDITOR)
                .get(path() + "/timeline")
                .then()
                .body(
                        "items.what.findAll { it in ['SUMMARIES_RELEASED', 'NOTICE_PUBLISHED', 'AWARD_CONFIRMED'] }",
                        contains("SUMMARIES_RELEASED", "NOTICE_PUBLISHED", "AWARD_CONFIRMED"));
    }

    private LocalDate lastDay() {
        return LocalDate.parse((String) scene.wish().get("until"));
    }

    private void endsOn(LocalDate day) {
        var placement = award().extract().<String>path("placementId");
        by(COMMISSIONER, Map.of("reason", "NO_LONGER_NEEDED", "note", "moved away", "lastDay", day.toString()))
                .post("/v1/placements/" + placement + "/end")
                .then()
                .statusCode(201);
    }

    @Test
    void withoutAStandstillTheNoticeConfirms() {
        awarded(0);
        award().body("waitsFor", equalTo("NOTICE"));
        published(awardNotice());
        award().body("status", equalTo("CONFIRMED"));
    }

    /** Nothing is delivered under a contract before there is one. */
    @Test
    void supportWhoseFirstDayPassedWhileItWaitedBeginsWithItsContract() {
        awarded(0);
        var notice = awardNotice();
        var first = LocalDate.parse(
                award().body("waitsFor", equalTo("NOTICE")).extract().<String>path("from"));
        var late = first.plusDays(9);
        clockAt(late);
        published(notice);
        var placement = award().body("status", equalTo("CONFIRMED"))
                .body("from", equalTo(late.toString()))
                .extract()
                .<String>path("placementId");
        by(COMMISSIONER)
                .get("/v1/placements/" + placement)
                .then()
                .body("from", equalTo(late.toString()))
                .body("until", equalTo(lastDay().toString()));
    }

    @Test
    void supportWhoseFirstDayIsTheDayOfItsContractBeginsOnIt() {
        awarded(0);
        var notice = awardNotice();
        var first = LocalDate.parse(award().extract().<String>path("from"));
        clockAt(first);
        published(notice);
        award().body("status", equalTo("CONFIRMED")).body("from", equalTo(first.toString()));
    }

    @ParameterizedTest
    @CsvSource({"0, CONFIRMED", "1, STANDSTILL"})
    void supportWhoseLastDayPassedWhileItWaitedHasNoContract(int daysAfterTheLast, String status) {
        awarded(0);
        var notice = awardNotice();
        clockAt(lastDay().plusDays(daysAfterTheLast));
        published(notice);
        var award = award().body("status", equalTo(status));
        if (status.equals("STANDSTILL")) {
            award.body("waitsFor", equalTo("GATE")).body("heldWhy", containsString("withdraw it"));
        }
    }

    @Test
    void noticeOfAnAwardThatIsWithdrawnDoesNotApply() {
        awarded(8);
        var notice = awardNotice();
        by(COMMISSIONER, Map.of("reason", "A claim was upheld"))
                .post(path() + "/award/withdrawal")
                .then()
                .statusCode(200);
        by(AUDITOR)
                .get("/v1/call-off-notices/" + notice)
                .then()
                .body("status", equalTo("DISMISSED"))
                .body("dismissedWhy", equalTo("The award was withdrawn: A claim was upheld"));
        summary().then().statusCode(200).body("takenBackWhy", equalTo("A claim was upheld"));
        by(COMMISSIONER.at(Login.OTHER_COUNCIL))
                .get("/v1/call-off-notices/" + notice)
                .then()
                .statusCode(404);
    }

    @Test
    void nobodyIsToldWhileTheCallOffIsHeldUp() {
        by(COMMISSIONER, Map.of("reason", "A claim was made"))
                .post(path() + "/suspension")
                .then()
                .statusCode(200);
        by(COMMISSIONER, Map.of("reason", "Another claim was made"))
                .post(path() + "/suspension")
                .then()
                .statusCode(409)
                .body("allowed", contains("RECOMMENDED", "CANCELLED"));
        by(COMMISSIONER, Map.of("reason", "It was dismissed"))
                .post(path() + "/resumption")
                .then()
                .statusCode(200);
        var award = by(COMMISSIONER_2, Map.of("standstillWorkingDays", 0)).post(path() + "/award");
        by(COMMISSIONER, Map.of("reason", "Another claim was made"))
                .post(path() + "/suspension")
                .then()
                .statusCode(200);
        Scene.send("finance.commitment.v1", award.path("placementId"), """
                {"kind": "COMMITMENT_RESERVED", "commitmentId": "%s", "version": 1, "authority": "%s", "awardId": "%s",
                 "placementId": "%s", "callOffId": "%s", "amount": "1430.00"}
                """.formatted(
                        UUID.randomUUID(), Login.COUNCIL, award.path("id"), award.path("placementId"), callOff));
        Scene.await("select 1 from award where id = '" + award.path("id") + "' and waits_for = 'RESUMPTION'");
        summary().then().statusCode(404);
        by(AUDITOR).get(notices(callOff)).then().body("items.size()", equalTo(0));
        by(COMMISSIONER, Map.of("reason", "It was dismissed"))
                .post(path() + "/resumption")
                .then()
                .statusCode(200);
        summary().then().statusCode(200);
        award().body("waitsFor", equalTo("NOTICE"));
    }

    /** The notice may be published while a claim holds the award up: that is still the notice of this award. */
    @Test
    void noticeThatIsPublishedWhileTheCallOffIsHeldUpIsTheOnlyOne() {
        awarded(0);
        var notice = awardNotice();
        var told = summary().path("releasedAt").toString();
        by(COMMISSIONER, Map.of("reason", "A claim was made"))
                .post(path() + "/suspension")
                .then()
                .statusCode(200);
        published(notice);
        award().body("status", equalTo("STANDSTILL")).body("waitsFor", equalTo("RESUMPTION"));
        by(COMMISSIONER, Map.of("reason", "It was dismissed"))
                .post(path() + "/resumption")
                .then()
                .statusCode(200);
        award().body("status", equalTo("CONFIRMED"));
        summary().then().body("releasedAt", equalTo(told));
        by(AUDITOR).get(notices(callOff)).then().body("items.kind", containsInAnyOrder("UK6", "UK7", "UK11"));
    }

    /** Procurement Act 2023 s.80(1): the thirty days begin with the day of the end, and a later end is told anew. */
    @Test
    void endIsToldOnceItIsThereAndAnewWhenItMoves() {
        awarded(0);
        published(awardNotice());
        String first = ends().extract().path("items.find { it.kind == 'UK11' }.id");
        ends().body(
                        "items.find { it.kind == 'UK11' }.happenedOn",
                        equalTo(lastDay().toString()));
        var today = LocalDate.now(London.ZONE);
        told(first, today)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/publication-day-unsound"))
                .body("detail", containsString(lastDay().toString()))
                .body("citation", equalTo("Procurement Act 2023 s.80(1)"));
        extendedTo(lastDay().plusDays(30));
        ends().body("items.findAll { it.kind == 'UK11' }.size()", equalTo(1))
                .body(
                        "items.find { it.kind == 'UK11' }.dueOn",
                        equalTo(lastDay().plusDays(59).toString()));
        var last = lastDay().plusDays(30);
        clockAt(last.minusDays(1));
        told(first, last.minusDays(1)).then().statusCode(422);
        clockAt(last);
        told(first, last).then().statusCode(200).body("happenedOn", equalTo(last.toString()));
        extendedTo(last.plusDays(20));
        ends().body("items.findAll { it.kind == 'UK11' }.status", contains("PUBLISHED", "DUE"))
                .body(
                        "items.findAll { it.kind == 'UK11' }.dueOn",
                        contains(last.plusDays(29).toString(), last.plusDays(49).toString()))
                .body("items.findAll { it.kind == 'UK11' }.lot", contains(1, 1));
    }

    /** What moves later is the end of the contract with the next provider. */
    @Test
    void contractWithAProviderEndsWhenAnotherTakesOver() {
        awarded(0);
        published(awardNotice());
        var first = LocalDate.parse(award().extract().<String>path("from"));
        var placement = award().extract().<String>path("placementId");
        var taken = first.plusDays(10);
        clockAt(first);
        Scene.checkedForMoves(scene.far, "CLEAR").then().statusCode(201);
        PlacementScene.holds(PlacementScene.vary(placement, taken, Map.of("providerId", scene.far)));
        ends().body(
                        "items.findAll { it.kind == 'UK11' }.happenedOn",
                        contains(lastDay().toString()));
        clockAt(taken);
        days.turn();
        var both = List.of(taken.minusDays(1).toString(), lastDay().toString());
        ends().body("items.findAll { it.kind == 'UK11' }.happenedOn", equalTo(both))
                .body(
                        "items.findAll { it.kind == 'UK11' }[0].dueOn",
                        equalTo(taken.plusDays(28).toString()));
        extendedTo(lastDay().plusDays(5));
        ends().body(
                        "items.findAll { it.kind == 'UK11' }.happenedOn",
                        equalTo(List.of(both.getFirst(), lastDay().plusDays(5).toString())));
    }

    private ValidatableResponse ends() {
        return by(AUDITOR).get(notices(callOff)).then().statusCode(200);
    }

    private static Response told(String notice, LocalDate on) {
        return by(COMMISSIONER, Map.of("publishedOn", on.toString(), "reference", "2027/S 8"))
                .post("/v1/call-off-notices/" + notice + "/publication");
    }

    private static void clockAt(LocalDate day) {
        setClock(day.atTime(12, 0).atZone(London.ZONE).toInstant().toString());
    }

    private void extendedTo(LocalDate until) {
        var placement = award().extract().<String>path("placementId");
        var decision = PlacementScene.decision(LocalDate.now(London.ZONE).minusDays(1));
        PlacementScene.holds(by(
                        COMMISSIONER,
                        Map.of("until", until.toString(), "reason", "it goes on", "decisionReference", decision))
                .post("/v1/placements/" + placement + "/extension"));
    }
}
