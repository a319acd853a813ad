package org.opendps.calloff;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.opendps.calloff.Scene.COMMISSIONER;
import static org.opendps.calloff.Scene.COMMISSIONER_2;
import static org.opendps.calloff.Scene.award;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.opendps.blocks.time.London;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

/** Procurement Act 2023 s.85: who wins what was open to everybody is bound by the terms of a market as its member only. */
@QuarkusTest
@WithTestResource(TestStack.class)
class OpenToAllTest {

    @AfterEach
    void backToTheRealTime() {
        Scene.backToTheRealTime();
    }

    @Test
    void whoIsNoMemberWinsASpotContract() {
        var market = open();
        contractOf(market, market.scene.outsider, "SPOT")
                .body(containsString("spot contract, under no purchasing system"))
                .body(containsString("The terms of the call-off, and of the offer that won it, are part"))
                .body(not(containsString("dynamic market")));
    }

    @Test
    void memberWinsUnderTheTermsOfTheMarket() {
        var market = open();
        contractOf(market, market.scene.near, "FRAMEWORK")
                .body(containsString("dynamic market, Day opportunities"))
                .body(containsString(
                        "The terms of the dynamic market, and of the call-off and the offer that won it,"));
    }

    /** By a policy of a day on which no other test is. */
    private static MarketScene open() {
        var later = LocalDate.now(London.ZONE).plusYears(1).plusDays(1);
        Scene.decided(later, "below-threshold-route", "OPEN_TO_ALL");
        return new MarketScene(
                "PA23_DYNAMIC_MARKET", later.atTime(9, 0).atZone(London.ZONE).toInstant());
    }

    private static ValidatableResponse contractOf(MarketScene market, UUID winner, String basis) {
        var callOff = market.recommended(3, winner);
        var award = award(COMMISSIONER_2, callOff);
        award.then().statusCode(201);
        String placement = award.path("placementId");
        Scene.send("finance.commitment.v1", placement, """
                {"kind": "COMMITMENT_RESERVED", "commitmentId": "%s", "version": 1, "authority": "%s", "awardId": "%s",
                 "placementId": "%s", "callOffId": "%s", "amount": "1950.00"}
                """.formatted(
                        UUID.randomUUID(), Login.COUNCIL, award.path("id"), placement, callOff));
        Scene.await("select 1 from placement where id = '" + placement + "'");
        PlacementScene.read(placement).then().body("basis", equalTo(basis));
        return by(COMMISSIONER)
                .accept("text/html")
                .get("/v1/placements/" + placement + "/contract")
                .then()
                .statusCode(200);
    }
}
