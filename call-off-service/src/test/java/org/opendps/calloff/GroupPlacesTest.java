package org.opendps.calloff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
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
        lot.put("estimatedValue", "20000.00");
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
                .body(containsString("Paid once, at the beginning: £800.00"))
                .body(not(containsString("For the person")));
        var planned = told(placement, 1).getFirst();
        assertThat(planned.getString("kind")).isEqualTo("PLACEMENT_PLANNED");
        assertThat(planned.getString("personRef")).isNull();
        assertThat(planned.getInt("places")).isEqualTo(12);
    }

    @Test
    void placesAreVariedExtendedAndEnded() {
        vary(placement, from.plusDays(28), Map.of("places", 8))
                .then()
                .statusCode(201)
                .body("status", equalTo("HOLDS"));
        read(placement).then().body("terms.findAll { it.supersededBy == null }.weeklyCost[1]", equalTo("800.00"));
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
