package org.opendps.calloff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.opendps.calloff.Scene.AUDITOR;
import static org.opendps.calloff.Scene.COMMISSIONER;
import static org.opendps.calloff.Scene.MODERATOR;
import static org.opendps.calloff.Scene.bid;
import static org.opendps.calloff.Scene.consensus;
import static org.opendps.calloff.Scene.offer;
import static org.opendps.calloff.Scene.open;
import static org.opendps.calloff.Scene.post;
import static org.opendps.calloff.Scene.scored;
import static org.opendps.calloff.Scene.setClock;
import static org.opendps.calloff.Scene.settle;
import static org.opendps.calloff.Scene.submit;
import static org.opendps.calloff.Scene.submitted;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class OpeningCasesTest {

    /** Above the threshold for light touch of 2026, £663,540. */
    private Scene scene;

    @BeforeEach
    void begin() {
        scene = Scene.begin();
    }

    @AfterEach
    void backToTheRealTime() {
        Scene.backToTheRealTime();
    }

    /** A call-off in as many lots as there are last arguments, each with what it has besides. */
    @SafeVarargs
    private Map<String, Object> inLots(Instant bidsDue, Map<String, Object>... besides) {
        var wish = scene.wish();
        var lots = new ArrayList<Map<String, Object>>();
        for (var extra : besides) {
            var lot = new LinkedHashMap<String, Object>();
            for (var field : List.of("category", "area", "need", "days", "from", "until", "closedOnBankHolidays")) {
                lot.put(field, wish.get(field));
            }
            lot.putAll(extra);
            lots.add(lot);
        }
        List.of("category", "area", "need", "days", "from", "until", "closedOnBankHolidays")
                .forEach(wish::remove);
        wish.put("lots", lots);
        wish.put("bidsDue", bidsDue.toString());
        return wish;
    }

    private static Map<String, Object> offerFor(int lot, String price) {
        var offer = new LinkedHashMap<>(offer(price));
        offer.put("lot", lot);
        return offer;
    }

    private static String submittedFor(int lot, UUID provider, String callOff, String price) {
        var id = bid(provider, callOff, offerFor(lot, price))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        submit(provider, id).then().statusCode(200);
        return id;
    }

    private static Response openHeld(Login opener, String callOff, Map<String, Object> body) {
        return by(opener, body).post("/v1/call-offs/" + callOff + "/opening/held-bids");
    }

    /** By one after the other, as many as opened. */
    private static Response openHeld(String callOff, Map<String, Object> body) {
        openHeld(COMMISSIONER, callOff, body)
                .then()
                .statusCode(200)
                .body("opened", equalTo(false))
                .body("needed", equalTo(1))
                .body("openers", contains("commissioner"));
        return openHeld(MODERATOR, callOff, body);
    }

    /** Procurement Act 2023 s.34(3) to (5). */
    @Test
    void bidsOfUndecidedApplicantsAreHeldUntilTheyAreDecided() {
        var system = UUID.randomUUID();
        scene.purchasingSystem(system, Login.COUNCIL, "OPEN", "PA23_DYNAMIC_MARKET", "[]");
        Scene.memberOf(system, UUID.randomUUID(), 1, scene.near, "ACTIVE", "OPEN");
        var admitted = UUID.randomUUID();
        var refused = UUID.randomUUID();
        var slow = UUID.randomUUID();
        var application = UUID.randomUUID();
        Scene.application(system, UUID.randomUUID(), 1, admitted, "SUBMITTED");
        Scene.application(system, application, 1, refused, "SUBMITTED");
        Scene.application(system, UUID.randomUUID(), 1, slow, "SUBMITTED");
        var due = Instant.now().plus(Duration.ofDays(20));
        var wish = scene.wish();
        Scene.forAGroup(wish, 350, "100.00");
        wish.put("bidsDue", due.toString());
        wish.put("purchasingSystemId", system);
        var callOff = scene.published(wish);
        var member = submitted(scene.near, callOff, "50.00");
        var later = submitted(admitted, callOff, "49.00");
        var never = submitted(refused, callOff, "48.00");
        var undecided = submitted(slow, callOff, "47.00");
        setClock(due.plusSeconds(1).toString());
        open(COMMISSIONER, callOff).then().statusCode(200);
        open(AUDITOR, callOff)
                .then()
                .statusCode(200)
                .body("bids", contains(member))
                .body("held", containsInAnyOrder(later, never, undecided));
        by(COMMISSIONER)
                .get("/v1/bids/" + later)
                .then()
                .body("sealed", equalTo(true))
                .body("flags", contains("HELD_PENDING_MEMBERSHIP"))
                .body("$", not(hasKey("price")));
        for (var evaluator : List.of("evaluator1", "evaluator2", "evaluator3")) {
            Scene.declare(Scene.EVALUATOR.named(evaluator), callOff).then().statusCode(201);
        }
        Scene.declare(MODERATOR, callOff).then().statusCode(201);
        settle(callOff, List.of(consensus(member, 3, 3, 3)))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/bids-held"))
                .body("bids", hasSize(3));

        Scene.memberOf(system, UUID.randomUUID(), 1, admitted, "ACTIVE", "OPEN");
        Scene.application(system, application, 2, refused, "REFUSED");
        var judge = new Login("judge", Set.of("commissioner", "evaluator"), Login.COUNCIL, null);
        openHeld(judge, callOff, Map.of())
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/evaluator-never-opens"));
        openHeld(COMMISSIONER, callOff, Map.of()).then().body("held", hasSize(3));
        openHeld(COMMISSIONER, callOff, Map.of())
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/two-different-persons"))
                .body("detail", containsString("Another commissioner or moderator, who"));
        by(COMMISSIONER).get("/v1/bids/" + later).then().body("sealed", equalTo(true));
        openHeld(MODERATOR, callOff, Map.of())
                .then()
                .statusCode(200)
                .body("bids", contains(later))
                .body("setAside.bidId", contains(never))
                .body("held", contains(undecided));
        by(COMMISSIONER).get("/v1/bids/" + later).then().body("price", equalTo("49.00"));
        // one alone leaves nobody out
        openHeld(COMMISSIONER, callOff, Map.of("disregardBecause", "A check abroad cannot be finished in time"))
                .then()
                .statusCode(200);
        openHeld(MODERATOR, callOff, Map.of())
                .then()
                .statusCode(200)
                .body("held", contains(undecided))
                .body("setAside", hasSize(0));
        openHeld(callOff, Map.of("disregardBecause", "A check abroad cannot be finished in time"))
                .then()
                .statusCode(200)
                .body("setAside[0].why", containsString("check abroad"))
                .body("held", hasSize(0));
        openHeld(COMMISSIONER, callOff, Map.of())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/nothing-is-held"));
        scored(member, 3, 3, 3);
        scored(later, 3, 3, 3);
        settle(callOff, List.of(consensus(member, 3, 3, 3), consensus(later, 3, 3, 3)))
                .then()
                .statusCode(200)
                .body("out.bidId", containsInAnyOrder(never, undecided));
        openHeld(COMMISSIONER, callOff, Map.of()).then().statusCode(409).body("currentState", equalTo("EVALUATED"));
        by(AUDITOR)
                .get("/v1/call-offs/" + callOff + "/timeline")
                .then()
                .body(
                        "items.detail",
                        org.hamcrest.Matchers.hasItems(
                                "opening held bids: evaluator-never-opens",
                                "opening held bids: two-different-persons"));
        assertThat(Scene.rows("select bids from call_off where id = '" + callOff + "'"))
                .containsExactly("2");
        var told = org.opendps.test.Broker.await("call-off.call-off.v1", callOff, 3).stream()
                .map(event -> io.restassured.path.json.JsonPath.from(event.value()))
                .filter(event -> event.getString("kind").equals("CALL_OFF_OPENED"))
                .toList();
        assertThat(told).extracting(event -> event.getInt("bids")).startsWith(1, 2);
    }

    @Test
    void aBidThatIsNotConfirmedAfterAMaterialAmendmentIsSetAside() {
        var due = Instant.now().plus(Duration.ofHours(1));
        var callOff = scene.published();
        var confirmed = submitted(scene.near, callOff, "50.00");
        var silent = submitted(scene.far, callOff, "51.00");
        var later = due.plus(Duration.ofDays(1));
        by(
                        COMMISSIONER,
                        Map.of(
                                "reason",
                                "Tuesdays suit better",
                                "material",
                                true,
                                "bidsDue",
                                later.toString(),
                                "lots",
                                List.of(Map.of("lot", 1, "days", List.of("TUESDAY")))))
                .post("/v1/call-offs/" + callOff + "/amendments")
                .then()
                .statusCode(201);
        by(Login.ofProvider(scene.near)).get("/v1/bids/" + confirmed).then().body("amendmentToConfirm", equalTo(1));
        post(Login.ofProvider(scene.far), "/v1/bids/" + confirmed + "/confirmation")
                .then()
                .statusCode(404);
        post(Login.ofProvider(scene.near), "/v1/bids/" + confirmed + "/confirmation")
                .then()
                .statusCode(200);
        by(Login.ofProvider(scene.near))
                .get("/v1/bids/" + confirmed)
                .then()
                .body("$", not(hasKey("amendmentToConfirm")));
        setClock(later.plusSeconds(1).toString());
        open(COMMISSIONER, callOff).then().statusCode(200);
        open(AUDITOR, callOff)
                .then()
                .statusCode(200)
                .body("bids", contains(confirmed))
                .body("setAside.bidId", contains(silent))
                .body("setAside[0].why", containsString("amendment 1"));
    }

    /** Nothing has changed for whoever bid for another lot. */
    @Test
    void anAmendmentOfALotIsConfirmedByWhoeverBidForThat() {
        var due = Instant.now().plus(Duration.ofHours(1));
        var callOff = scene.published(inLots(due, Map.of(), Map.of("area", "SOUTH")));
        var ofAmended = submittedFor(1, scene.near, callOff, "50.00");
        var ofOther = submittedFor(2, scene.far, callOff, "50.00");
        var amendment = new HashMap<String, Object>(Map.of("reason", "A ramp is needed", "material", true));
        amendment.put("bidsDue", due.plus(Duration.ofDays(1)).toString());
        amendment.put("lots", List.of(Map.of("lot", 1, "accessibility", List.of("A ramp"))));
        amended(callOff, amendment);
        by(Login.ofProvider(scene.near)).get("/v1/bids/" + ofAmended).then().body("amendmentToConfirm", equalTo(1));
        by(Login.ofProvider(scene.far)).get("/v1/bids/" + ofOther).then().body("$", not(hasKey("amendmentToConfirm")));
        submit(scene.near, ofAmended)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/nothing-new-to-submit"))
                .body("detail", containsString("/confirmation"));
        setClock(due.plus(Duration.ofDays(1)).plusSeconds(1).toString());
        open(COMMISSIONER, callOff).then().statusCode(200);
        open(AUDITOR, callOff)
                .then()
                .statusCode(200)
                .body("bids", contains(ofOther))
                .body("setAside.bidId", contains(ofAmended));
    }

    /** One that names no lot is about all of them. */
    @Test
    void anAmendmentOfTheWholeCallOffIsConfirmedByEverybody() {
        var due = Instant.now().plus(Duration.ofHours(1));
        var callOff = scene.published(inLots(due, Map.of(), Map.of("area", "SOUTH")));
        var one = submittedFor(1, scene.near, callOff, "50.00");
        var other = submittedFor(2, scene.far, callOff, "50.00");
        amended(
                callOff,
                Map.of(
                        "reason",
                        "The council has moved",
                        "material",
                        true,
                        "bidsDue",
                        due.plus(Duration.ofDays(1)).toString()));
        by(Login.ofProvider(scene.near)).get("/v1/bids/" + one).then().body("amendmentToConfirm", equalTo(1));
        by(Login.ofProvider(scene.far)).get("/v1/bids/" + other).then().body("amendmentToConfirm", equalTo(1));
    }

    private static void amended(String callOff, Map<String, Object> amendment) {
        by(COMMISSIONER, amendment)
                .post("/v1/call-offs/" + callOff + "/amendments")
                .then()
                .statusCode(201);
    }

    @Test
    void twoLotsHaveDifferentWinnersAndALotWithoutABidEndsByItself() {
        var callOff = scene.published(
                inLots(Instant.now().plus(Duration.ofHours(1)), Map.of(), Map.of("area", "SOUTH"), Map.of()));
        var nearOne = submittedFor(1, scene.near, callOff, "50.00");
        var farOne = submittedFor(1, scene.far, callOff, "55.00");
        var nearTwo = submittedFor(2, scene.near, callOff, "60.00");
        var farTwo = submittedFor(2, scene.far, callOff, "50.00");
        Scene.opened(callOff);
        by(COMMISSIONER)
                .get("/v1/call-offs/" + callOff)
                .then()
                .body("lots.find { it.lot == 3 || it.number == 3 }.outcome", equalTo("NO_AWARD"));
        var all = List.of(nearOne, farOne, nearTwo, farTwo);
        all.forEach(bid -> scored(bid, 3, 3, 3));
        settle(callOff, all.stream().map(bid -> consensus(bid, 3, 3, 3)).toList())
                .then()
                .statusCode(200)
                .body("lots.lot", contains(1, 2))
                .body("lots[0].ranking.bid", contains(nearOne, farOne))
                .body("lots[1].ranking.bid", contains(farTwo, nearTwo))
                .body("ranking.bid", contains(nearOne, farOne));
        Scene.recommend(COMMISSIONER, callOff, nearTwo).then().statusCode(422).body("first", contains(farTwo));
        Scene.recommend(COMMISSIONER, callOff, farTwo).then().statusCode(201);
        Scene.recommend(COMMISSIONER, callOff, nearOne).then().statusCode(201);
        by(AUDITOR)
                .get("/v1/call-offs/" + callOff + "/timeline")
                .then()
                .body("items.detail", hasItem("4 bids ranked, 0 excluded"));
    }

    /** Domain rule R7.3: what counts is how the bidder stands when bids are due. */
    @Test
    void aBidCountsByTheMembershipAtTheDeadline() {
        var suspendedAfter = UUID.randomUUID();
        var reinstatedAfter = UUID.randomUUID();
        var one = scene.member(suspendedAfter, "ACTIVE", "OPEN");
        var other = scene.member(reinstatedAfter, "ACTIVE", "OPEN");
        var callOff = scene.published();
        var stands = submitted(suspendedAfter, callOff, "50.00");
        var out = submitted(reinstatedAfter, callOff, "51.00");
        scene.memberAt(other, 2, reinstatedAfter, "SUSPENDED", "OPEN");
        Scene.afterTheDeadline();
        scene.memberAt(one, 2, suspendedAfter, "SUSPENDED", "OPEN");
        scene.memberAt(other, 3, reinstatedAfter, "ACTIVE", "OPEN");
        open(COMMISSIONER, callOff).then().statusCode(200);
        open(AUDITOR, callOff)
                .then()
                .statusCode(200)
                .body("bids", contains(stands))
                .body("setAside.bidId", contains(out));
    }

    /** Scenario of the weights and the price formula: a price outside the range of its lot is refused on entry. */
    @ParameterizedTest
    @CsvSource({"39.99, 422", "40.00, 201", "60.00, 201", "60.01, 422"})
    void pricesOutsideTheRangeOfTheLotAreRefused(String price, int status) {
        var callOff = scene.published(inLots(
                Instant.now().plus(Duration.ofHours(1)), Map.of("priceMinimum", "40.00", "priceMaximum", "60.00")));
        var answer = bid(scene.near, callOff, offer(price)).then().statusCode(status);
        if (status == 422) {
            answer.body("violations.field", contains("price"));
        }
    }
}
