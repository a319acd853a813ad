package org.opendps.calloff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.opendps.calloff.PlacementScene.decision;
import static org.opendps.calloff.PlacementScene.holds;
import static org.opendps.calloff.PlacementScene.read;
import static org.opendps.calloff.PlacementScene.told;
import static org.opendps.calloff.PlacementScene.vary;
import static org.opendps.calloff.Scene.COMMISSIONER;
import static org.opendps.calloff.Scene.COMMISSIONER_2;
import static org.opendps.calloff.Scene.consensus;
import static org.opendps.calloff.Scene.lookedUp;
import static org.opendps.calloff.Scene.recommend;
import static org.opendps.calloff.Scene.scored;
import static org.opendps.calloff.Scene.settle;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

/** Places that are bought for a group: what is awarded lives on as a placement of nobody in particular. */
@QuarkusTest
@WithTestResource(TestStack.class)
class GroupPlacesTest {

    private static final String OF_A_GROUP = "/problems/places-of-nobody";

    private Scene scene;
    private String placement;
    private LocalDate from;
    private LocalDate until;

    @BeforeEach
    void awarded() {
        scene = Scene.begin();
        var wish = scene.wish();
        from = LocalDate.parse((String) wish.get("from"));
        until = LocalDate.parse((String) wish.get("until"));
        var lot = new LinkedHashMap<String, Object>();
        for (var field : List.of("category", "area", "need", "days", "from", "until", "closedOnBankHolidays")) {
            lot.put(field, wish.remove(field));
        }
        lot.put("placesPerDay", 12);
        lot.put("parts", Map.of("MONDAY", "MORNING", "THURSDAY", "EVENING"));
        lot.put("estimatedValue", "20000.00");
        lot.put("estimateReason", "what the group of last year cost");
        wish.put("lots", List.of(lot));
        wish.put("kind", "GROUP");
        wish.put("vatExpected", false);
        wish.remove("personRef");
        var callOff = scene.published(wish);
        var offer = new LinkedHashMap<String, Object>(Scene.offer("50.00"));
        offer.put("oneOff", List.of(Map.of("label", "minibus lift", "amount", "800.00")));
        var bid = Scene.bid(scene.near, callOff, offer)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        Scene.submit(scene.near, bid).then().statusCode(200);
        Scene.opened(callOff);
        scored(bid, 5, 5, 5);
        settle(callOff, List.of(consensus(bid, 5, 5, 5))).then().statusCode(200);
        recommend(COMMISSIONER, callOff, bid).then().statusCode(201);
        lookedUp(callOff, scene.near);
        var award = Scene.award(COMMISSIONER_2, callOff);
        award.then().statusCode(201).body("places", equalTo(12)).body("weeklyCost", equalTo("1200.00"));
        placement = award.path("placementId");
        Scene.send("finance.commitment.v1", placement, """
                {"kind": "COMMITMENT_RESERVED", "commitmentId": "%s", "version": 1, "authority": "%s", "awardId": "%s",
                 "placementId": "%s", "callOffId": "%s", "amount": "1430.00"}
                """.formatted(
                        UUID.randomUUID(), Login.COUNCIL, award.path("id"), placement, callOff));
        Scene.await("select 1 from placement where id = '" + placement + "'");
    }

    @AfterEach
    void backToTheRealTime() {
        Scene.backToTheRealTime();
    }

    @Test
    void awardLivesOnAsAPlacementWithAContract() {
        read(placement)
                .then()
                .statusCode(200)
                .body("places", equalTo(12))
                .body("weeklyCost", equalTo("1200.00"))
                .body("parts", equalTo(Map.of("MONDAY", "MORNING", "THURSDAY", "EVENING")))
                .body("oneOffCost", equalTo("800.00"))
                .body("$", not(hasKey("personRef")))
                .body("$", not(hasKey("reviewDueBy")));
        by(Login.ofProvider(scene.near))
                .get("/v1/placements/" + placement)
                .then()
                .body("places", equalTo(12));
        by(COMMISSIONER)
                .accept("text/html")
                .get("/v1/placements/" + placement + "/contract")
                .then()
                .statusCode(200)
                .body(containsString("12 places each"))
                .body(containsString("Monday morning, Thursday evening"))
                .body(containsString("£50.00 a place and session, exempt from VAT; £1,200.00 a week for all places"))
                .body(containsString("lot 1, awarded on "))
                .body(containsString("Company and a meal"))
                .body(containsString("light-touch framework, Day opportunities"))
                .body(containsString("The terms of the light-touch framework, and of the call-off and the offer"))
                .body(not(containsString("Who the person is")))
                .body(containsString("Paid once, at the beginning: £800.00"))
                .body(not(containsString("For the person")));
        var people =
                "select count(distinct p.person_ref) from placement p join placement_term t on t.placement_id = p.id"
                        + " where p.authority = '" + Login.COUNCIL
                        + "' and t.basis <> 'PRIVATE' and t.superseded_at is null"
                        + " and '" + from + "' between t.starts_on and t.ends_on";
        by(COMMISSIONER)
                .get("/v1/placement-statistics?on=" + from)
                .then()
                .body(
                        "transition.people",
                        equalTo(Integer.parseInt(Scene.rows(people).getFirst())));
        var planned = told(placement, 1).getFirst();
        assertThat(planned.getString("kind")).isEqualTo("PLACEMENT_PLANNED");
        assertThat(planned.getString("personRef")).isNull();
        assertThat(planned.getInt("places")).isEqualTo(12);
    }

    @Test
    void whatIsPaidOnceConcernsOnlyWhoSuppliedFirst() {
        Scene.checkedForMoves(scene.far, "CLEAR").then().statusCode(201);
        holds(vary(placement, from.plusDays(28), Map.of("providerId", scene.far)));
        var first = Login.ofProvider(scene.near);
        var next = Login.ofProvider(scene.far);
        by(first).get("/v1/placements/" + placement).then().body("oneOffCost", equalTo("800.00"));
        by(next).get("/v1/placements/" + placement).then().body("$", not(hasKey("oneOffCost")));
        by(next).get("/v1/placements").then().body("items.oneOffCost", everyItem(nullValue()));
        assertThat(page(first, "contract")).contains("£800.00");
        assertThat(page(first, "order")).contains("£800.00");
        assertThat(page(next, "contract")).doesNotContain("800.00").doesNotContain("awarded on");
        assertThat(page(next, "order")).doesNotContain("800.00");
        Scene.setClock(from.plusDays(28) + "T12:00:00Z");
        assertThat(page(COMMISSIONER, "contract")).contains("£800.00");
        assertThat(page(COMMISSIONER, "order")).doesNotContain("800.00");
    }

    private String page(Login reader, String paper) {
        return by(reader)
                .accept("text/html")
                .get("/v1/placements/" + placement + "/" + paper)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    /** Twelve places are not free where eleven are. */
    @Test
    void aGroupNeedsAllItsPlacesWhereItGoes() {
        var places = new PlacementScene(scene);
        places.places(scene.near, 15, 15);
        places.places(scene.far, 11, 12);
        vary(placement, from.plusDays(28), Map.of("providerId", scene.far))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/no-place-free"))
                .body("places", equalTo(11));
        vary(placement, from.plusDays(28), Map.of("places", 16))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/no-place-free"))
                .body("places", equalTo(15));
        places.places(scene.far, 1, 0);
        vary(placement, from.plusDays(28), Map.of("providerId", scene.far))
                .then()
                .statusCode(201);
    }

    @Test
    void fifteenPlacesAreFreeForAGroupOfFifteen() {
        new PlacementScene(scene).places(scene.near, 15, 15);
        vary(placement, from.plusDays(28), Map.of("places", 15)).then().statusCode(201);
    }

    @Test
    void placesAreVariedExtendedAndEnded() {
        vary(placement, from.plusDays(28), Map.of("places", 8))
                .then()
                .statusCode(201)
                .body("status", equalTo("HOLDS"));
        read(placement)
                .then()
                .body("terms.findAll { it.supersededBy == null }.weeklyCost[1]", equalTo("800.00"))
                .body("terms.findAll { it.supersededBy == null }.places", equalTo(List.of(12, 8)));
        var more = vary(placement, from.plusDays(56), Map.of("places", 16));
        more.then().statusCode(201).body("status", equalTo("RESERVING"));
        holds(placement, more.path("id"));
        var extended = by(
                        COMMISSIONER,
                        Map.of(
                                "until",
                                until.plusDays(30).toString(),
                                "reason",
                                "the group goes on",
                                "decisionReference",
                                decision(LocalDate.now(org.opendps.blocks.time.London.ZONE))))
                .post("/v1/placements/" + placement + "/extension");
        extended.then().statusCode(201);
        holds(placement, extended.path("id"));
        PlacementScene.end(placement, "RECOMMISSIONING", from.plusDays(70))
                .then()
                .statusCode(422)
                .body("type", equalTo(OF_A_GROUP));
        by(
                        COMMISSIONER,
                        Map.of(
                                "reason",
                                "NO_LONGER_NEEDED",
                                "note",
                                "the group has dissolved",
                                "lastDay",
                                from.plusDays(70).toString()))
                .post("/v1/placements/" + placement + "/end")
                .then()
                .statusCode(201);
        read(placement).then().body("until", equalTo(from.plusDays(70).toString()));
    }

    @Test
    void whatIsOfAPersonIsRefused() {
        var review = Map.of("heldOn", from.toString(), "occasion", "FIRST", "outcomes", Map.of("RELATIONSHIPS", "MET"));
        Scene.setClock(from.plusDays(1)
                .atTime(12, 0)
                .atZone(org.opendps.blocks.time.London.ZONE)
                .toInstant()
                .toString());
        by(Login.as("practitioner"), review)
                .post("/v1/placements/" + placement + "/outcome-reviews")
                .then()
                .statusCode(422)
                .body("type", equalTo(OF_A_GROUP));
        by(Login.as("practitioner"), Map.of("from", from.plusDays(2).toString(), "kind", "HOSPITAL"))
                .post("/v1/placements/" + placement + "/suspension")
                .then()
                .statusCode(422)
                .body("type", equalTo(OF_A_GROUP));
        var ofOne = new PlacementScene(scene).selfFunded();
        vary(ofOne, from.plusDays(5), Map.of("places", 2))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/one-person-one-place"));
    }
}
