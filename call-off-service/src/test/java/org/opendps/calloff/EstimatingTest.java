package org.opendps.calloff;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.opendps.calloff.Scene.COMMISSIONER;
import static org.opendps.calloff.Scene.bid;
import static org.opendps.calloff.Scene.consensus;
import static org.opendps.calloff.Scene.offer;
import static org.opendps.calloff.Scene.scored;
import static org.opendps.calloff.Scene.settle;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
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
import org.opendps.test.Login;
import org.opendps.test.TestStack;

/** What a call-off is said to be worth, and what is paid once, on both sides of each bound. */
@QuarkusTest
@WithTestResource(TestStack.class)
class EstimatingTest {

    private static final String REASON = "as the group of last year was";

    private Scene scene;
    private UUID market;

    @BeforeEach
    void begin() {
        scene = Scene.begin();
        market = UUID.randomUUID();
    }

    @AfterEach
    void backToTheRealTime() {
        Scene.backToTheRealTime();
    }

    /** Of so many places, 26 sessions each at £100.00 at the most. */
    private Map<String, Object> group(int places, Map<String, ?> money) {
        var wish = scene.wish();
        Scene.forAGroup(wish, places, "100.00");
        lot(wish).putAll(money);
        return wish;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> lot(Map<String, Object> wish) {
        return ((List<Map<String, Object>>) wish.getOrDefault("lots", List.of())).getFirst();
    }

    private Map<String, Object> inMarket(Map<String, Object> wish) {
        scene.purchasingSystem(market, Login.COUNCIL, "OPEN", "PA23_DYNAMIC_MARKET", "[]");
        Scene.memberOf(market, UUID.randomUUID(), 1, scene.near, "ACTIVE", "OPEN");
        wish.put("purchasingSystemId", market);
        wish.put("bidsDue", Instant.now().plus(Duration.ofDays(20)).toString());
        return wish;
    }

    private String drafted(Map<String, Object> wish) {
        return scene.draft(wish).then().statusCode(201).extract().path("id");
    }

    private static ValidatableResponse publish(String id) {
        return by(COMMISSIONER, Map.of("conflictsAssessment", "The team was asked; none has an interest"))
                .post("/v1/call-offs/" + id + "/publication")
                .then();
    }

    /** Procurement Act 2023 s.85: 255 places can cost £663,000.00 at the most, 256 £665,600.00. */
    @ParameterizedTest
    @CsvSource({"255, 422", "256, 200"})
    void whatIsStatedAboveWhatCanBePaidDoesNotOpenTheMarket(int places, int status) {
        var wish = inMarket(group(places, Map.of("estimatedValue", "900000.00", "estimateReason", REASON)));
        wish.put("vatExpected", false);
        var published = publish(drafted(wish)).statusCode(status);
        if (status == 422) {
            published
                    .body("type", equalTo("/problems/below-threshold-open-to-all"))
                    .body("citation", equalTo("Procurement Act 2023 s.85"))
                    .body("estimate", equalTo("900000.00"))
                    .body("payable", equalTo("663000.00"))
                    .body("detail", containsString("at the most can cost £663,000.00"));
        }
    }

    /** Procurement Act 2023 s.3, s.50, s.53, s.80, s.87: both thresholds are compared with VAT. */
    @ParameterizedTest
    @CsvSource({
        // places, vat expected, net, gross, public contract, notifiable, when and which notices
        "9, true, 23400.00, 28080.00, false, false, ''",
        "10, true, 26000.00, 31200.00, false, true, AWARDED UK7",
        "10, false, 26000.00, 26000.00, false, false, ''",
        "12, false, 31200.00, 31200.00, false, true, AWARDED UK7",
        "213, true, 553800.00, 664560.00, true, false, TOLD UK6 AWARDED UK7 AWARDED UK11",
        "255, false, 663000.00, 663000.00, false, true, AWARDED UK7"
    })
    void draftSaysWhatFollowsFromItsValue(
            int places, boolean vat, String net, String gross, boolean isPublic, boolean notifiable, String notices) {
        var wish = group(places, Map.of());
        wish.put("vatExpected", vat);
        var draft = scene.draft(wish).then().statusCode(201);
        draft.body("procurement.estimateNet", equalTo(net))
                .body("procurement.estimateGross", equalTo(gross))
                .body("procurement.payableGross", equalTo(gross))
                .body("procurement.threshold", equalTo("663540.00"))
                .body("procurement.publicContract", equalTo(isPublic))
                .body("procurement.notifiable", equalTo(notifiable))
                .body("procurement.standstillWorkingDays", equalTo(0));
        var due = draft.extract().jsonPath();
        var told = new StringBuilder();
        for (int i = 0; i < due.getList("procurement.toPublish").size(); i++) {
            var notice = "procurement.toPublish[" + i + "].";
            told.append(due.getString(notice + "when"))
                    .append(' ')
                    .append(due.getString(notice + "kind"))
                    .append(' ');
        }
        org.assertj.core.api.Assertions.assertThat(told.toString().strip()).isEqualTo(notices);
    }

    /** What is stated counts for duties, and what can be paid stands beside it. */
    @Test
    void draftSaysWhatCanBePaidBesideWhatIsStated() {
        var wish = group(3, Map.of("estimatedValue", "20000.00", "estimateReason", REASON));
        scene.draft(wish)
                .then()
                .statusCode(201)
                .body("procurement.estimateNet", equalTo("20000.00"))
                .body("procurement.estimateGross", equalTo("24000.00"))
                .body("procurement.payableGross", equalTo("9360.00"));
    }

    /** Procurement Act 2023 s.4(3). */
    @Test
    void whatIsStatedBelowAvoidsNoThreshold() {
        var wish = inMarket(group(256, Map.of("estimatedValue", "9000.00", "estimateReason", REASON)));
        wish.put("vatExpected", false);
        publish(drafted(wish))
                .statusCode(200)
                .body("procurement.estimateNet", equalTo("665600.00"))
                .body("procurement.publicContract", equalTo(true));
    }

    @ParameterizedTest
    @CsvSource({"9360.00, 201", "9360.01, 422", "6240.00, 201", "6239.99, 422"})
    void isWithinTwentyPerCentOfWhatCanBePaidOrSaysWhy(String stated, int status) {
        var wish = group(3, Map.of("estimatedValue", stated));
        var answer = scene.draft(wish).then().statusCode(status);
        if (status == 422) {
            answer.body("type", equalTo("/problems/estimate-without-reason"))
                    .body("citation", containsString("Sch 3"))
                    .body("setting", equalTo("estimate-differs-percent"))
                    .body("most", equalTo("7800.00"));
        }
        lot(wish).put("estimateReason", REASON);
        scene.draft(wish).then().statusCode(201);
    }

    /** Places and prices that each are in range can be more than any council has. */
    @ParameterizedTest
    @CsvSource({"38, 201", "39, 422"})
    void whatFollowsFromPlacesAndPriceCanBeMeant(int places, int status) {
        scene.draft(group(places, Map.of("priceMaximum", "1000000.00"))).then().statusCode(status);
    }

    /** For the council, as the estimate is; and part of what happened. */
    @Test
    void reasonIsKeptShownAndTold() {
        var id = drafted(group(3, Map.of("estimatedValue", "20000.00", "estimateReason", REASON)));
        publish(id)
                .statusCode(200)
                .body("lots[0].estimate", equalTo("20000.00"))
                .body("lots[0].estimateReason", equalTo(REASON));
        by(Login.ofProvider(scene.near))
                .get("/v1/call-offs/" + id)
                .then()
                .body("lots[0]", not(hasKey("estimate")))
                .body("lots[0]", not(hasKey("estimateReason")));
        by(COMMISSIONER)
                .get("/v1/call-offs/" + id + "/timeline")
                .then()
                .body("items.detail", hasItem(containsString("estimated at £20,000.00: " + REASON)));
    }

    @Test
    void extensionsAreLaterThanTheEndAndToldToBidders() {
        var until = LocalDate.parse((String) scene.wish().get("until"));
        var wish = group(3, Map.of("extendableUntil", until.toString()));
        scene.draft(wish).then().statusCode(422).body("type", equalTo("/problems/extension-ends-before"));
        lot(wish).put("extendableUntil", until.plusYears(30).toString());
        scene.draft(wish).then().statusCode(422).body("type", equalTo("/problems/dates-out-of-reach"));
        lot(wish).put("extendableUntil", until.plusDays(91).toString());
        var id = drafted(wish);
        publish(id).statusCode(200).body("lots[0].estimate", equalTo("15600.00"));
        by(Login.ofProvider(scene.near))
                .get("/v1/call-offs/" + id)
                .then()
                .body("lots[0].extendableUntil", equalTo(until.plusDays(91).toString()));
    }

    private void capped(String cap) {
        Scene.send("registry.purchasing-system.v1", scene.system, """
                {"kind": "PURCHASING_SYSTEM_CHANGED", "purchasingSystemId": "%s", "version": 2, "authority": "%s",
                 "title": "Day opportunities", "regime": "PA23_LIGHT_TOUCH_FRAMEWORK", "status": "OPEN",
                 "awardCriteria": [], "validFrom": "2026-01-01", "validUntil": "2034-12-31",
                 "categories": [{"code": "DAY", "title": "Day", "priceCap": "%s"}],
                 "areas": [{"code": "NORTH", "title": "North"}]}
                """.formatted(scene.system, Login.COUNCIL, cap));
        Scene.await("select 1 from purchasing_system where id = '" + scene.system + "' and version = 2");
    }

    @Test
    void highestPriceIsWithinTheCapOfTheCategory() {
        capped("99.99");
        scene.draft(group(3, Map.of()))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/price-maximum-above-cap"))
                .body("cap", equalTo("99.99"));
        drafted(group(3, Map.of("priceMaximum", "99.99")));
    }

    private static Map<String, Object> offering(String price, String once) {
        var offer = new LinkedHashMap<String, Object>(offer(price));
        offer.put("oneOff", List.of(Map.of("label", "set-up", "amount", once)));
        return offer;
    }

    /** 78 sessions: a penny below the highest price of each leaves 78 pence. */
    @ParameterizedTest
    @CsvSource({"100.00, 0.01, 422", "99.99, 0.78, 201", "99.99, 0.79, 422"})
    void whatIsPaidOnceHasRoomBelowTheHighestPriceOnly(String price, String once, int status) {
        var id = drafted(group(3, Map.of()));
        publish(id).statusCode(200);
        var answer = bid(scene.near, id, offering(price, once)).then().statusCode(status);
        if (status == 422) {
            answer.body("violations.field", contains("oneOff"))
                    .body("violations[0].message", containsString("7800.00"));
        }
    }

    @ParameterizedTest
    @CsvSource({"40.00, 40.00, 201", "40.00, 40.01, 422", "0.00, 0.01, 422"})
    void lotSaysWhatItTakesOnceBesideTheHighestPrice(String most, String once, int status) {
        var id = drafted(group(3, Map.of("oneOffMaximum", most)));
        publish(id).statusCode(200).body("lots[0].oneOffMaximum", equalTo(most));
        var answer = bid(scene.near, id, offering("100.00", once)).then().statusCode(status);
        if (status == 422) {
            answer.body("violations.field", contains("oneOff")).body("violations[0].message", containsString(most));
        }
    }

    @Test
    void whatIsPaidOnceIsPartOfTheEstimate() {
        var id = drafted(group(3, Map.of("oneOffMaximum", "40.00")));
        publish(id).statusCode(200).body("procurement.estimateNet", equalTo("7840.00"));
        scene.draft(group(3, Map.of("oneOffMaximum", "-0.01"))).then().statusCode(422);
    }

    /** One person, 26 sessions: £54.00 and £26.00 once are what £55.00 a session would be. The cap came after the bid. */
    @ParameterizedTest
    @CsvSource({"26.00, true", "26.01, false"})
    void capOfTheCategoryHoldsForTheWholeLot(String once, boolean passed) {
        scene.assessedAndPlanned();
        var callOff = scene.published();
        var bid = bid(scene.near, callOff, offering("54.00", once))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        Scene.submit(scene.near, bid).then().statusCode(200);
        capped("55.00");
        Scene.opened(callOff);
        scored(bid, 5, 5, 5);
        settle(callOff, List.of(consensus(bid, 5, 5, 5))).then().statusCode(200);
        Scene.recommend(COMMISSIONER, callOff, bid).then().statusCode(201);
        by(COMMISSIONER)
                .get("/v1/call-offs/" + callOff + "/award-gate")
                .then()
                .body("lines.find { it.what == 'RATE_WITHIN_CAP' }.passed", equalTo(passed))
                .body(
                        "lines.find { it.what == 'RATE_WITHIN_CAP' }.finding",
                        containsString("£" + once + " paid once among it, and £1,430.00 for its sessions at the cap"));
        Scene.lookedUp(callOff, scene.near);
        var awarded = Scene.award(Scene.COMMISSIONER_2, callOff).then().statusCode(passed ? 201 : 422);
        if (!passed) {
            awarded.body("type", equalTo("/problems/award-gate-closed"))
                    .body("failed.what", contains("RATE_WITHIN_CAP"));
        }
    }
}
