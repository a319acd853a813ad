package org.opendps.calloff;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.opendps.calloff.Scene.COMMISSIONER;
import static org.opendps.calloff.Scene.bid;
import static org.opendps.calloff.Scene.criteria;
import static org.opendps.calloff.Scene.post;
import static org.opendps.calloff.Scene.send;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class LotsTest {

    private Scene scene;
    private final UUID line = UUID.randomUUID();
    private final UUID paidDirectly = UUID.randomUUID();

    @BeforeEach
    void begin() {
        scene = Scene.begin();
        send("eligibility.personal-budget.v1", scene.person, """
                {"kind": "PERSONAL_BUDGET_CHANGED", "personRef": "%s", "version": 9, "authority": "%s",
                 "state": "STANDING", "determination": {"kind": "ADULT", "date": "2026-01-01", "basis": "ELIGIBLE"},
                 "decision": "ELIGIBLE", "fundingRoute": "COUNCIL_MANAGED", "weeklyAmount": "160.00",
                 "from": "2026-01-01", "until": null,
                 "lines": [{"lineId": "%s", "category": "DAY", "area": "SOUTH", "days": ["TUESDAY"],
                            "outcomes": ["RELATIONSHIPS"], "accessibility": ["STEP_FREE"],
                            "fundingRoute": "COUNCIL_MANAGED", "weeklyAmount": "60.00"},
                           {"lineId": "%s", "category": "EVENING", "fundingRoute": "DIRECT_PAYMENT",
                            "weeklyAmount": "40.00"},
                           {"lineId": "%s", "category": "EVENING", "area": "NORTH", "days": ["FRIDAY"],
                            "fundingRoute": "COUNCIL_MANAGED", "weeklyAmount": "60.00"}]}
                """.formatted(
                        scene.person, Login.COUNCIL, line, paidDirectly, UUID.randomUUID()));
        Scene.await("select 1 from personal_budget where person_ref = '" + scene.person + "' and version = 9");
    }

    private Map<String, Object> lot(String... fieldsAndValues) {
        var wish = scene.wish();
        var lot = new LinkedHashMap<String, Object>();
        for (var field : List.of("need", "from", "until", "closedOnBankHolidays")) {
            lot.put(field, wish.get(field));
        }
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            lot.put(fieldsAndValues[i], fieldsAndValues[i + 1]);
        }
        return lot;
    }

    private Map<String, Object> wish(List<Map<String, Object>> lots) {
        var wish = scene.wish();
        List.of("category", "area", "need", "days", "from", "until", "closedOnBankHolidays")
                .forEach(wish::remove);
        wish.put("lots", lots);
        return wish;
    }

    private Map<String, Object> ofLine(UUID id) {
        var lot = lot();
        lot.put("planLines", List.of(id));
        return lot;
    }

    @Test
    void lotIsFilledUpFromItsPlanLine() {
        scene.draft(wish(List.of(ofLine(line))))
                .then()
                .statusCode(201)
                .body("category", equalTo("DAY"))
                .body("area", equalTo("SOUTH"))
                .body("days", contains("TUESDAY"))
                .body("lots[0].outcomes", contains("RELATIONSHIPS"))
                .body("lots[0].accessibility", contains("STEP_FREE"))
                .body("weeklyCeiling", equalTo("60.00"));
    }

    @Test
    void lineOfADirectPaymentIsNotBought() {
        scene.draft(wish(List.of(ofLine(paidDirectly))))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/plan-line-not-bought"));
    }

    /** Care Act 2014 s.25: what is planned for one thing and one time is not bought as another. */
    @ParameterizedTest
    @CsvSource({
        "DAY, 0, 0, 201, -",
        "DAY, -1, 0, 422, plan-line-for-other",
        "DAY, 0, 1, 422, plan-line-for-other",
        "EVENING, 0, 0, 422, plan-line-for-other",
    })
    void aPlanLineIsBoughtForItsCategoryOnItsDays(String category, int from, int until, int status, String reason) {
        var first = LocalDate.parse(String.valueOf(scene.wish().get("from")));
        var last = LocalDate.parse(String.valueOf(scene.wish().get("until")));
        lines(10, line, first, last);
        var lot = ofLine(line);
        lot.put("category", category);
        lot.put("from", first.plusDays(from).toString());
        lot.put("until", last.plusDays(until).toString());
        var answer = scene.draft(wish(List.of(lot))).then().statusCode(status);
        if (status == 422) {
            answer.body("type", equalTo("/problems/" + reason));
        }
    }

    @Test
    void aPlanLineIsInOneLotAndIsAskedForAgainAtThePublication() {
        scene.draft(wish(List.of(ofLine(line), ofLine(line))))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/plan-line-in-two-lots"));
        var id = scene.draft(wish(List.of(ofLine(line))))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var last = LocalDate.parse(String.valueOf(scene.wish().get("until")));
        lines(11, line, LocalDate.parse("2026-01-01"), last.minusDays(1));
        post(COMMISSIONER, "/v1/call-offs/" + id + "/publication")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/plan-line-for-other"));
        lines(12, line, LocalDate.parse("2026-01-01"), last);
        post(COMMISSIONER, "/v1/call-offs/" + id + "/publication").then().statusCode(200);
    }

    /** Another line of the day and one of the evening go on all the time. */
    private void lines(int version, UUID id, LocalDate from, LocalDate until) {
        send("eligibility.personal-budget.v1", scene.person, """
                {"kind": "PERSONAL_BUDGET_CHANGED", "personRef": "%s", "version": %d, "authority": "%s",
                 "state": "STANDING", "determination": {"kind": "ADULT", "date": "2026-01-01", "basis": "ELIGIBLE"},
                 "decision": "ELIGIBLE", "fundingRoute": "COUNCIL_MANAGED", "weeklyAmount": "160.00",
                 "from": "2026-01-01", "until": null,
                 "lines": [{"lineId": "%s", "category": "DAY", "area": "SOUTH", "days": ["TUESDAY"],
                            "fundingRoute": "COUNCIL_MANAGED", "weeklyAmount": "60.00", "from": "%s", "until": "%s"},
                           {"lineId": "%s", "category": "DAY", "fundingRoute": "COUNCIL_MANAGED", "weeklyAmount": "1.00"},
                           {"lineId": "%s", "category": "EVENING", "fundingRoute": "COUNCIL_MANAGED",
                            "weeklyAmount": "60.00"}]}
                """.formatted(
                        scene.person, version, Login.COUNCIL, id, from, until, UUID.randomUUID(), UUID.randomUUID()));
        Scene.await("select 1 from personal_budget where person_ref = '" + scene.person + "' and version = " + version);
    }

    @Test
    void whatIsWantedStandsInOnePlace() {
        var wish = wish(List.of(ofLine(line)));
        wish.put("category", "DAY");
        scene.draft(wish).then().statusCode(400).body("detail", containsString("not in both"));
    }

    @Test
    void lotWithoutLineSaysWhatItLacks() {
        scene.draft(wish(List.of(lot("category", "DAY"))))
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/lot-incomplete"))
                .body("violations.field", contains("area", "days"));
    }

    /** Published with the need: whoever prices a morning is not held to an evening. */
    @Test
    void whenOnItsDaysIsSaidToBidders() {
        var lot = ofLine(line);
        lot.put("parts", Map.of("TUESDAY", "EVENING"));
        var id = scene.draft(wish(List.of(lot)))
                .then()
                .statusCode(201)
                .body("parts.TUESDAY", equalTo("EVENING"))
                .extract()
                .<String>path("id");
        post(COMMISSIONER, "/v1/call-offs/" + id + "/publication").then().statusCode(200);
        by(Login.ofProvider(scene.near))
                .get("/v1/call-offs/" + id)
                .then()
                .body("parts", equalTo(Map.of("TUESDAY", "EVENING")))
                .body("lots[0].parts", equalTo(Map.of("TUESDAY", "EVENING")));
        lot.put("parts", Map.of("TUESDAY", "EVENING", "MONDAY", "MORNING"));
        scene.draft(wish(List.of(lot)))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/part-of-another-day"))
                .body("detail", containsString("of MONDAY and TUESDAY, and the sessions on TUESDAY"));
        lot.put("parts", Map.of("TUESDAY", "NIGHT"));
        scene.draft(wish(List.of(lot))).then().statusCode(400);
        lot.remove("parts");
        scene.draft(wish(List.of(lot)))
                .then()
                .statusCode(201)
                .body("$", not(hasKey("parts")))
                .body("lots[0]", not(hasKey("parts")));
        var beside = scene.wish();
        beside.put("parts", Map.of("MONDAY", "AFTERNOON"));
        scene.draft(beside).then().statusCode(201).body("lots[0].parts", equalTo(Map.of("MONDAY", "AFTERNOON")));
    }

    @Test
    void onePersonTakesOnePlace() {
        var lot = ofLine(line);
        lot.put("placesPerDay", 3);
        scene.draft(wish(List.of(lot))).then().statusCode(422).body("type", equalTo("/problems/places-for-one-person"));
    }

    @Test
    void eachLotIsBidForByItselfByThoseWhoSupplyIt() {
        var first = ofLine(line);
        var second = lot("category", "EVENING", "area", "NORTH");
        second.put("days", List.of("FRIDAY"));
        var evening = UUID.randomUUID();
        var member = UUID.randomUUID();
        send("registry.member.v1", member, """
                {"kind": "MEMBER_ADMITTED", "memberId": "%s", "version": 1, "authority": "%s", "purchasingSystemId": "%s",
                 "providerId": "%s", "categories": ["EVENING"], "areas": ["NORTH"], "status": "ACTIVE",
                 "invitations": "OPEN"}""".formatted(member, Login.COUNCIL, scene.system, evening));
        Scene.await("select 1 from member where id = '" + member + "'");
        var id = scene.draft(wish(List.of(first, second)))
                .then()
                .statusCode(201)
                .body("$", not(hasKey("category")))
                .body("lots", hasSize(2))
                .body("lots.weeklyCeiling", contains("60.00", "60.00"))
                .extract()
                .<String>path("id");
        post(COMMISSIONER, "/v1/call-offs/" + id + "/publication")
                .then()
                .statusCode(200)
                .body("invitations.find { it.providerId == '" + evening + "' }.lots", contains(2))
                .body("invitations.find { it.providerId == '" + scene.near + "' }.lots", contains(1));
        bid(evening, id, offerFor(2)).then().statusCode(201).body("lot", equalTo(2));
        bid(evening, id, offerFor(1)).then().statusCode(403);
        bid(scene.near, id, offerFor(1)).then().statusCode(201);
        bid(scene.near, id, offerFor(3)).then().statusCode(404);
    }

    /** The council buys for £120.00 a week: what a named line takes is not there for the others, while it runs. */
    @ParameterizedTest
    @CsvSource({"0, 60.00", "-1, 60.00", "1, 120.00"})
    void aLotWithoutALineHasWhatTheNamedLinesOfOthersLeave(int daysAfter, String ceiling) {
        var first = ofLine(line);
        var until = LocalDate.parse(String.valueOf(first.get("until")));
        var others = lot("category", "EVENING", "area", "NORTH");
        others.put("days", List.of("FRIDAY"));
        if (daysAfter != 0) {
            others.put("from", until.plusDays(daysAfter).toString());
            others.put("until", until.plusDays(60).toString());
        }
        scene.draft(wish(List.of(others, first, others)))
                .then()
                .statusCode(201)
                .body("lots.weeklyCeiling", contains(ceiling, "60.00", ceiling));
    }

    private static Map<String, Object> offerFor(int lot) {
        var offer = new LinkedHashMap<>(Scene.offer("50.00"));
        offer.put("lot", lot);
        return offer;
    }

    @Test
    void groupNamesPlacesAndNoPerson() {
        var places = lot("category", "DAY", "area", "NORTH", "priceMaximum", "60.00");
        places.put("days", List.of("MONDAY"));
        var wish = wish(List.of(places));
        wish.put("kind", "GROUP");
        scene.draft(wish).then().statusCode(422).body("type", equalTo("/problems/person-for-one-person"));
        wish.remove("personRef");
        scene.draft(wish).then().statusCode(400).body("violations.field", contains("placesPerDay"));
        places.put("placesPerDay", 12);
        scene.draft(wish)
                .then()
                .statusCode(201)
                .body("kind", equalTo("GROUP"))
                .body("lots[0].placesPerDay", equalTo(12));
        var choosing = criteria("40", "30", "20", "10");
        choosing.put("personChooses", true);
        choosing.remove("personChooses");
        choosing.put("choiceLine", "50");
        wish.put("criteria", choosing);
        scene.draft(wish).then().statusCode(422).body("type", equalTo("/problems/line-without-choice"));
        choosing.put("personChooses", true);
        scene.draft(wish).then().statusCode(422).body("type", equalTo("/problems/nobody-to-choose"));
        wish.remove("kind");
        scene.draft(wish).then().statusCode(422).body("type", equalTo("/problems/person-for-one-person"));
    }

    /** Domain rule R6.3: places that are paid for whether they are used or not are called off like those of a group. */
    @Test
    void blockNamesPlacesAndNoPerson() {
        var places = lot("category", "DAY", "area", "NORTH", "priceMaximum", "60.00");
        places.put("days", List.of("MONDAY"));
        var wish = wish(List.of(places));
        wish.put("kind", "BLOCK");
        scene.draft(wish).then().statusCode(422).body("type", equalTo("/problems/person-for-one-person"));
        wish.remove("personRef");
        scene.draft(wish).then().statusCode(400).body("violations.field", contains("placesPerDay"));
        places.put("placesPerDay", 12);
        var id = scene.draft(wish)
                .then()
                .statusCode(201)
                .body("kind", equalTo("BLOCK"))
                .body("lots[0].placesPerDay", equalTo(12))
                .extract()
                .<String>path("id");
        post(COMMISSIONER, "/v1/call-offs/" + id + "/publication").then().statusCode(200);
        by(Login.ofProvider(scene.near))
                .get("/v1/call-offs/" + id)
                .then()
                .statusCode(200)
                .body("kind", equalTo("BLOCK"))
                .body("lots[0].placesPerDay", equalTo(12));
        bid(scene.near, id, Scene.offer("50.00")).then().statusCode(201);
    }

    @Test
    void criteriaAreThoseThatTheSystemDeclared() {
        scene.purchasingSystem(scene.system, Login.COUNCIL, "OPEN"); // version 1 again changes nothing
        var system = UUID.randomUUID();
        scene.purchasingSystem(
                system,
                Login.COUNCIL,
                "OPEN",
                "PA23_LIGHT_TOUCH_FRAMEWORK",
                "[{\"code\": \"QUALITY\", \"title\": \"Quality\", \"weight\": 60},"
                        + " {\"code\": \"PRICE\", \"title\": \"Price\", \"weight\": 40}]");
        var wish = scene.wish();
        wish.put("purchasingSystemId", system);
        scene.draft(wish).then().statusCode(201);
        wish.put("criteria", criteria("30", "40", "20", "10"));
        scene.draft(wish).then().statusCode(422).body("type", equalTo("/problems/criteria-not-declared"));
    }

    @Test
    void priceOfARangeUpsideDownIsRefused() {
        var lot = ofLine(line);
        lot.put("priceMinimum", "60.01");
        lot.put("priceMaximum", "60.00");
        scene.draft(wish(List.of(lot)))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/price-range-upside-down"));
        lot.put("priceMinimum", "60.00");
        scene.draft(wish(List.of(lot))).then().statusCode(201);
        by(COMMISSIONER).get("/v1/call-offs?limit=1").then().statusCode(200);
    }
}
