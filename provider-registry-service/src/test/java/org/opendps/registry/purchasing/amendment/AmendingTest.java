package org.opendps.registry.purchasing.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.opendps.registry.Registry.COMMISSIONER;
import static org.opendps.registry.Registry.ELSEWHERE;
import static org.opendps.registry.Registry.backToTheRealTime;
import static org.opendps.registry.Registry.draftSystem;
import static org.opendps.registry.Registry.goTo;
import static org.opendps.registry.Registry.openSystem;
import static org.opendps.registry.Registry.system;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.opendps.blocks.day.DayTurning;
import org.opendps.registry.Registry;
import org.opendps.registry.RegistryStack;
import org.opendps.test.Broker;

@QuarkusTest
@WithTestResource(RegistryStack.class)
class AmendingTest {

    private static final String TOPIC = "registry.purchasing-system.v1";

    @Inject
    DayTurning days;

    @AfterEach
    void now() {
        backToTheRealTime();
    }

    private static String path(String id, String part) {
        return "/v1/purchasing-systems/" + id + part;
    }

    private static Response validity(String id, String ifMatch, Map<String, Object> body) {
        return by(COMMISSIONER, body).header("If-Match", ifMatch).put(path(id, "/validity"));
    }

    private static Map<String, Object> until(String day) {
        return Map.of(
                "validUntil", day, "reasonCode", "CONTINUITY_OF_CARE", "reason", "The successor is not awarded yet");
    }

    private static Map<String, Object> under(String regime) {
        var request = system();
        request.put("regime", regime);
        request.remove("admissionDuringTerm");
        return request;
    }

    private static List<String> told(String id, int count) {
        return Broker.await(TOPIC, id, count).stream()
                .map(message -> JsonPath.from(message.value()).getString("kind"))
                .toList();
    }

    @Test
    void newLastDayNeedsAReasonAndKeepsTheOneBefore() {
        var id = openSystem(system());
        validity(id, "\"1\"", Map.of("validUntil", "2029-11-30"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/reason-missing"));
        by(COMMISSIONER, until("2029-11-30")).put(path(id, "/validity")).then().statusCode(428);
        validity(id, "\"0\"", until("2029-11-30")).then().statusCode(412);
        validity(id, "\"1\"", until("2029-11-30")).then().statusCode(200).body("validUntil", equalTo("2029-11-30"));
        by(COMMISSIONER)
                .get(path(id, "/changes"))
                .then()
                .body("items", hasSize(1))
                .body("items[0].previousValidUntil", equalTo("2028-11-30"))
                .body("items[0].validUntil", equalTo("2029-11-30"))
                .body("items[0].reasonCode", equalTo("CONTINUITY_OF_CARE"))
                .body("items[0].changedBy", equalTo("commissioner"));
        assertThat(told(id, 2)).containsExactly("PURCHASING_SYSTEM_OPENED", "PURCHASING_SYSTEM_CHANGED");
    }

    @Test
    void newLastDayStaysWithinTheRegime() {
        var request = under("PA23_OPEN_FRAMEWORK");
        request.put("validUntil", "2027-06-30");
        var id = openSystem(request);
        validity(id, "\"1\"", until("2028-01-01")).then().statusCode(422); // eight years from 2020 are over in 2027
        validity(id, "\"1\"", until("2027-12-31")).then().statusCode(200);
        request.putAll(Map.of("regime", "PCR2015_DPS", "contractNoticeSubmittedOn", "2019-06-01"));
        var legacy = openSystem(request);
        validity(legacy, "\"1\"", until("2029-01-01"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/validity-fixed-by-law"))
                .body("citation", equalTo("SI 2024/716 reg 5(3)"));
    }

    @Test
    void whatHasEndedIsNotMadeLonger() {
        var id = openSystem(system());
        goTo("2028-12-01T00:00:00Z");
        validity(id, "\"1\"", until("2029-11-30"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/system-has-ended"));
    }

    @Test
    void draftIsWrittenAnewByItsCouncilUntilItIsOpen() {
        var id = draftSystem(system());
        var request = system();
        request.put("title", "Day and evening");
        by(ELSEWHERE, request)
                .header("If-Match", "\"0\"")
                .put(path(id, ""))
                .then()
                .statusCode(404);
        by(COMMISSIONER, request).put(path(id, "")).then().statusCode(428);
        by(COMMISSIONER, request)
                .header("If-Match", "\"0\"")
                .put(path(id, ""))
                .then()
                .statusCode(200)
                .body("title", equalTo("Day and evening"));
        by(COMMISSIONER).post(path(id, "/opening")).then().statusCode(200);
        by(COMMISSIONER, request)
                .header("If-Match", "\"2\"")
                .put(path(id, ""))
                .then()
                .statusCode(409);
    }

    @Test
    void partsAreAddedToADraftOneByOne() {
        var id = draftSystem(system());
        var skills = Map.of("code", "SKILLS", "title", "Skills", "cpvCodes", List.of(), "areas", List.of("EAST"));
        by(COMMISSIONER, skills)
                .post(path(id, "/categories"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/unknown-reference"))
                .body("unknown", contains("EAST"));
        by(COMMISSIONER, Map.of("code", "EAST", "title", "East"))
                .post(path(id, "/areas"))
                .then()
                .statusCode(201);
        by(COMMISSIONER, skills).post(path(id, "/categories")).then().statusCode(201);
        by(COMMISSIONER, skills)
                .post(path(id, "/categories"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/code-used-twice"));
        by(COMMISSIONER).get(path(id, "/areas")).then().body("items.code", contains("NORTH", "SOUTH", "EAST"));
        by(ELSEWHERE).get(path(id, "/areas")).then().statusCode(404);
        by(COMMISSIONER)
                .get(path(id, "/categories"))
                .then()
                .body("items.find { it.code == 'SKILLS' }.serviceBands", contains("STANDARD"));
    }

    @Test
    void conditionsOfADynamicMarketStayAsTheyWereEstablished() {
        var change = Map.of(
                "conditions",
                List.of(Map.of("code", "LEAD", "title", "A lead", "kind", "SAFEGUARDING")),
                "reasonCode",
                "CORRECTION",
                "reason",
                "We forgot it");
        var framework = openSystem(system());
        by(COMMISSIONER, change)
                .header("If-Match", "\"1\"")
                .put(path(framework, "/conditions"))
                .then()
                .statusCode(200)
                .body("conditionsVersion", equalTo(2))
                .body("conditions.code", contains("LEAD"));
        by(COMMISSIONER)
                .get(path(framework, "/changes"))
                .then()
                .body("items[0].previousConditionsVersion", equalTo(1))
                .body("items[0].previousConditions", hasSize(0));
        var market = draftSystem(under("PA23_DYNAMIC_MARKET"));
        by(COMMISSIONER, change)
                .header("If-Match", "\"0\"")
                .put(path(market, "/conditions"))
                .then()
                .statusCode(200);
        Registry.announced(market);
        by(COMMISSIONER).post(path(market, "/opening")).then().statusCode(200);
        by(COMMISSIONER, change)
                .header("If-Match", "\"2\"")
                .put(path(market, "/conditions"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/conditions-fixed-by-law"))
                .body("citation", equalTo("Procurement Act 2023 s.36(7)"));
    }

    @Test
    void unlawfulConditionIsRefusedWithItsCitation() {
        var request = under("PA23_DYNAMIC_MARKET");
        request.put("joiningFee", "25.00");
        request.put("conditions", List.of(Map.of("code", "PL", "title", "Public liability", "kind", "INSURANCE")));
        by(COMMISSIONER, request)
                .post("/v1/purchasing-systems")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/conditions-unlawful"))
                .body("unlawful.citation", contains("Procurement Act 2023 s.36(2)(b)", "Procurement Act 2023 s.38(1)"))
                .body("unlawful[0].condition", equalTo("PL"));
    }

    @Test
    void declaredWeightsAreTheWhole() {
        var request = system();
        var criteria = new HashMap<String, Integer>();
        criteria.put("PRICE", 75);
        criteria.put("QUALITY", 20);
        criteria.put("VALUE", 10);
        request.put("awardCriteria", criteria(criteria));
        by(COMMISSIONER, request)
                .post("/v1/purchasing-systems")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/weights-not-hundred"))
                .body("total", equalTo(105));
        criteria.put("PRICE", 70);
        request.put("awardCriteria", criteria(criteria));
        by(COMMISSIONER, request).post("/v1/purchasing-systems").then().statusCode(201);
    }

    private static List<Map<String, Object>> criteria(Map<String, Integer> weights) {
        return weights.entrySet().stream()
                .map(entry -> Map.<String, Object>of(
                        "code", entry.getKey(), "title", entry.getKey(), "weight", entry.getValue()))
                .toList();
    }

    @Test
    void systemClosesWithAReasonAndOnce() {
        var id = openSystem(system());
        by(COMMISSIONER, Map.of())
                .post(path(id, "/closing"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/reason-missing"));
        var closing = Map.of("reasonCode", "REPLACED", "reason", "The new framework has begun");
        by(ELSEWHERE, closing).post(path(id, "/closing")).then().statusCode(404);
        by(COMMISSIONER, closing)
                .post(path(id, "/closing"))
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"));
        by(COMMISSIONER, closing)
                .post(path(id, "/closing"))
                .then()
                .statusCode(409)
                .body("currentState", equalTo("CLOSED"));
        assertThat(told(id, 2)).containsExactly("PURCHASING_SYSTEM_OPENED", "PURCHASING_SYSTEM_CLOSED");
    }

    @Test
    void endIsToldBeforeItComesAndThenComesByItself() {
        var id = openSystem(system()); // until 30 November 2028
        goTo("2028-08-31T12:00:00Z");
        days.turn();
        goTo("2028-09-01T12:00:00Z");
        days.turn();
        days.turn();
        goTo("2028-11-30T23:59:59Z");
        days.turn();
        by(COMMISSIONER).get(path(id, "")).then().body("status", equalTo("OPEN"));
        goTo("2028-12-01T00:00:00Z");
        days.turn();
        days.turn();
        by(COMMISSIONER).get(path(id, "")).then().body("status", equalTo("EXPIRED"));
        var told = Broker.await(TOPIC, id, 4).stream()
                .map(message -> JsonPath.from(message.value()))
                .toList();
        assertThat(told)
                .extracting(event -> event.getString("kind"))
                .containsExactly(
                        "PURCHASING_SYSTEM_OPENED",
                        "PURCHASING_SYSTEM_ENDING",
                        "PURCHASING_SYSTEM_ENDING",
                        "PURCHASING_SYSTEM_EXPIRED");
        assertThat(told.subList(1, 3))
                .extracting(event -> event.getInt("daysLeft"))
                .containsExactly(90, 0);
    }

    @Test
    void anotherLastDayMovesTheDaysThatHangOnIt() {
        var id = openSystem(system());
        goTo("2028-09-01T12:00:00Z");
        days.turn();
        validity(id, "\"2\"", until("2029-11-30")).then().statusCode(200);
        goTo("2028-12-01T12:00:00Z");
        days.turn();
        by(COMMISSIONER).get(path(id, "")).then().body("status", equalTo("OPEN"));
        goTo("2029-09-01T12:00:00Z");
        days.turn();
        assertThat(told(id, 4))
                .containsExactly(
                        "PURCHASING_SYSTEM_OPENED",
                        "PURCHASING_SYSTEM_ENDING",
                        "PURCHASING_SYSTEM_CHANGED",
                        "PURCHASING_SYSTEM_ENDING");
    }

    @Test
    void openFrameworkIsReopenedAndAwarded() {
        var request = under("PA23_OPEN_FRAMEWORK");
        request.put("validFrom", "2026-12-01");
        request.put("validUntil", "2034-11-30");
        var id = openSystem(request);
        by(COMMISSIONER, Map.of("opensOn", "2028-03-01", "closesOn", "2028-03-31"))
                .post(path(id, "/entry-windows"))
                .then()
                .statusCode(201)
                .body("milestones.by", contains("2029-11-30", "2034-11-30"));
        by(COMMISSIONER, Map.of("awardedOn", "2028-06-01"))
                .post(path(id, "/framework-awards"))
                .then()
                .statusCode(201)
                .body("milestones.by", contains("2033-05-31", "2034-11-30"))
                .body("entryWindows[0].awardedOn", equalTo("2028-06-01"));
    }

    @Test
    void admissionInWindowsNeedsThem() {
        var request = system();
        request.put("admissionDuringTerm", "WINDOWS");
        by(COMMISSIONER, request)
                .post("/v1/purchasing-systems")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/windows-missing"));
        request.put("entryWindows", List.of(Map.of("opensOn", "2027-04-01", "closesOn", "2027-04-30")));
        by(COMMISSIONER, request).post("/v1/purchasing-systems").then().statusCode(201);
    }
}
