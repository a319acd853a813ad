package org.opendps.calloff;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.opendps.calloff.Scene.COMMISSIONER;
import static org.opendps.calloff.Scene.bid;
import static org.opendps.calloff.Scene.offer;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

/** What cannot be awarded is not asked for: prices above the cap of a category, and support that is over. */
@QuarkusTest
@WithTestResource(TestStack.class)
class PriceCapTest {

    private Scene scene;

    @BeforeEach
    void begin() {
        scene = Scene.begin();
    }

    @AfterEach
    void backToTheRealTime() {
        Scene.backToTheRealTime();
    }

    private void capped(int version, String cap) {
        Scene.send("registry.purchasing-system.v1", scene.system, """
                {"kind": "PURCHASING_SYSTEM_CHANGED", "purchasingSystemId": "%s", "version": %d, "authority": "%s",
                 "title": "Day opportunities", "regime": "PA23_LIGHT_TOUCH_FRAMEWORK", "status": "OPEN",
                 "awardCriteria": [], "validFrom": "2026-01-01", "validUntil": "2034-12-31",
                 "categories": [{"code": "DAY", "title": "Day", "priceCap": "%s"}],
                 "areas": [{"code": "NORTH", "title": "North"}]}
                """.formatted(
                        scene.system, version, Login.COUNCIL, cap));
        Scene.await("select 1 from purchasing_system where id = '" + scene.system + "' and version = " + version);
    }

    @ParameterizedTest
    @CsvSource({"40.00, 201", "40.01, 422"})
    void bidAboveTheCapIsRefusedWhenItIsWritten(String price, int status) {
        capped(2, "40.00");
        var answer = bid(scene.near, scene.published(), offer(price)).then().statusCode(status);
        if (status == 422) {
            answer.body("violations.field", contains("price")).body("violations[0].message", containsString("40.00"));
        }
    }

    /** 26 sessions: £39.00 and £26.00 once are what £40.00 a session would be. */
    @ParameterizedTest
    @CsvSource({"26.00, 201", "26.01, 422"})
    void whatIsPaidOnceHasRoomBelowTheCapOnly(String once, int status) {
        capped(2, "40.00");
        var offer = new LinkedHashMap<String, Object>(offer("39.00"));
        offer.put("oneOff", List.of(Map.of("label", "set-up", "amount", once)));
        bid(scene.near, scene.published(), offer).then().statusCode(status);
    }

    @Test
    void biddersAreToldTheCapOfTheDayOfPublication() {
        capped(2, "40.00");
        var id = scene.draft(scene.wish()).then().statusCode(201).extract().<String>path("id");
        capped(3, "45.00");
        by(COMMISSIONER, Map.of())
                .post("/v1/call-offs/" + id + "/publication")
                .then()
                .statusCode(200);
        by(Login.ofProvider(scene.near)).get("/v1/call-offs/" + id).then().body("lots[0].priceCap", equalTo("45.00"));
        bid(scene.near, id, offer("45.00")).then().statusCode(201);
    }

    /** 26 sessions at £40.00, where the budget would go further. */
    @Test
    void lotIsEstimatedAsTheWholeIs() {
        capped(2, "40.00");
        scene.draft(scene.wish())
                .then()
                .statusCode(201)
                .body("procurement.estimateNet", equalTo("1040.00"))
                .body("lots[0].estimate", equalTo("1040.00"));
    }

    private ValidatableResponse drafted(String field, String amount) {
        var wish = scene.wish();
        Scene.forAGroup(wish, 3, "40.00");
        lot(wish).put(field, amount);
        return scene.draft(wish).then();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> lot(Map<String, Object> wish) {
        return ((List<Map<String, Object>>) wish.getOrDefault("lots", List.of())).getFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "priceMaximum, 0.01, 201,",
        "priceMaximum, 0.00, 422, price-out-of-range",
        "priceMinimum, 0.00, 201,",
        "priceMinimum, -0.01, 422, price-out-of-range",
        "oneOffMaximum, 0.00, 201,",
        "oneOffMaximum, -0.01, 422, price-out-of-range"
    })
    void somePriceIsInRange(String field, String amount, int status, String problem) {
        var answer = drafted(field, amount).statusCode(status);
        if (problem != null) {
            answer.body("type", equalTo("/problems/" + problem));
        }
    }

    @ParameterizedTest
    @CsvSource({"40.00, 201", "40.01, 422"})
    void leastPriceIsWithinTheCap(String least, int status) {
        capped(2, "40.00");
        var wish = scene.wish();
        Scene.forAGroup(wish, 3, "40.00");
        lot(wish).remove("priceMaximum");
        lot(wish).putAll(Map.of("priceMinimum", least, "estimatedValue", "3120.00"));
        var answer = scene.draft(wish).then().statusCode(status);
        if (status == 422) {
            answer.body("type", equalTo("/problems/price-minimum-above-cap")).body("cap", equalTo("40.00"));
        }
    }

    private Map<String, Object> wishUntil(int days) {
        var wish = scene.wish();
        wish.put("until", Scene.inDays(days));
        wish.put("bidsDue", Instant.now().plus(Duration.ofDays(40)).toString());
        return wish;
    }

    @Test
    void supportIsNotOverWhenBidsAreDue() {
        scene.draft(wishUntil(39)).then().statusCode(422).body("type", equalTo("/problems/over-before-bids-are-due"));
        scene.draft(wishUntil(40)).then().statusCode(422).body("detail", containsString("earlier bidsDue"));
        scene.draft(wishUntil(41)).then().statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({"119, 201", "120, 422"})
    void noAmendmentLeavesNothingToAward(int days, int status) {
        var id = scene.published();
        var amendment = Map.of(
                "reason",
                "More time",
                "material",
                true,
                "bidsDue",
                Instant.now().plus(Duration.ofDays(days)).toString());
        by(COMMISSIONER, amendment)
                .post("/v1/call-offs/" + id + "/amendments")
                .then()
                .statusCode(status);
    }
}
