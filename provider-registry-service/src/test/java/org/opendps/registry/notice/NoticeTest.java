package org.opendps.registry.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.opendps.registry.Registry.COMMISSIONER;
import static org.opendps.registry.Registry.ELSEWHERE;
import static org.opendps.registry.Registry.admitted;
import static org.opendps.registry.Registry.announced;
import static org.opendps.registry.Registry.draftSystem;
import static org.opendps.registry.Registry.goTo;
import static org.opendps.registry.Registry.provider;
import static org.opendps.registry.Registry.system;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.blocks.day.DayTurning;
import org.opendps.registry.Registry;
import org.opendps.registry.RegistryStack;
import org.opendps.test.AtOnce;
import org.opendps.test.Login;

@QuarkusTest
@WithTestResource(RegistryStack.class)
class NoticeTest {

    private static final String SYSTEMS = "/v1/purchasing-systems/";

    @Inject
    DayTurning days;

    private String market = "";

    @BeforeEach
    void aMarketIsDrafted() {
        goTo("2026-11-23T12:00:00Z");
        market = draftSystem(under("PA23_DYNAMIC_MARKET"));
    }

    @AfterEach
    void now() {
        Registry.backToTheRealTime();
    }

    private static Map<String, Object> under(String regime) {
        var request = system();
        request.put("regime", regime);
        request.remove("admissionDuringTerm");
        return request;
    }

    private static Response notices(String system, String query) {
        return by(COMMISSIONER).get(SYSTEMS + system + "/notices" + query);
    }

    private String id(String kind) {
        return notices(market, "").jsonPath().getString("items.find { it.kind == '" + kind + "' }.id");
    }

    private static Map<String, Object> out(String reference, String on, @Nullable String assessed) {
        var request = new HashMap<String, Object>();
        request.put("reference", reference);
        request.put("publishedOn", on);
        request.put("conflictsAssessedOn", assessed);
        return request;
    }

    private Response publish(String kind, Map<String, Object> request) {
        return by(COMMISSIONER, request).post(SYSTEMS + market + "/notices/" + id(kind) + "/publication");
    }

    private Response open() {
        return by(COMMISSIONER).post(SYSTEMS + market + "/opening");
    }

    /** Procurement Act 2023 s.39(2). */
    @Test
    void marketOpensOnlyAfterItWasAnnounced() {
        open().then()
                .statusCode(422)
                .body("type", equalTo("/problems/intention-not-published"))
                .body("citation", equalTo("Procurement Act 2023 s.39(2)"))
                .body("notice", equalTo(id("UK13")));
        by(COMMISSIONER).get(SYSTEMS + market).then().body("status", equalTo("DRAFT"));
        announced(market);
        open().then().statusCode(200).body("status", equalTo("OPEN"));
        notices(market, "?status=DUE")
                .then()
                .body("items.kind", contains("UK14"))
                .body("items[0].due", equalTo("2026-11-27"))
                .body("items[0].content.establishedOn", equalTo("2026-11-23"))
                .body("items[0].content.members", empty());
    }

    /** Procurement Act 2023 s.83(2). */
    @Test
    void conflictsAreAssessedBeforeAMarketIsAnnounced() {
        publish("UK13", out("1", "2026-11-20", null))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/conflicts-not-assessed"))
                .body("citation", equalTo("Procurement Act 2023 s.83(2)"));
        publish("UK13", out("1", "2026-11-20", "2026-11-21")).then().statusCode(422);
        publish("UK13", out("1", "2026-11-20", "2026-11-20"))
                .then()
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"))
                .body("conflictsAssessedOn", equalTo("2026-11-20"));
    }

    @Test
    void noticeIsPublishedOnceAndNotInTheFuture() {
        publish("UK13", out("1", "2026-11-24", "2026-11-20"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/published-in-the-future"));
        publish("UK13", out("1", "2026-11-23", "2026-11-20")).then().statusCode(200);
        publish("UK13", out("1", "2026-11-23", "2026-11-20"))
                .then()
                .statusCode(200)
                .body("reference", equalTo("1"));
        publish("UK13", out("2", "2026-11-23", "2026-11-20"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/notice-published-already"))
                .body("reference", equalTo("1"));
    }

    @Test
    void oneOfManyPublicationsAtOnceStands() {
        var path = SYSTEMS + market + "/notices/" + id("UK13") + "/publication";
        var calls = IntStream.range(0, 10)
                .<Callable<Integer>>mapToObj(i -> () -> by(COMMISSIONER, out("ref-" + i, "2026-11-23", "2026-11-20"))
                        .post(path)
                        .statusCode())
                .toList();
        var answers = AtOnce.call(calls);
        assertThat(answers.stream().filter(status -> status == 200)).hasSize(1);
        assertThat(answers.stream().filter(status -> status == 409)).hasSize(9);
    }

    @Test
    void publishedNoticeStaysAsItWas() {
        var path = SYSTEMS + market + "/notice-particulars";
        publish("UK13", out("1", "2026-11-23", "2026-11-20"))
                .then()
                .body("content.missing", hasItem(containsString("description")));
        by(COMMISSIONER, Map.of("description", "Day opportunities", "lightTouch", true))
                .header("If-Match", "\"0\"")
                .put(path)
                .then()
                .statusCode(200);
        by(COMMISSIONER, Map.of()).header("If-Match", "\"0\"").put(path).then().statusCode(412);
        open().then().statusCode(200);
        var list = notices(market, "").then();
        list.body("items.kind", contains("UK13", "UK14"))
                .body("items[0].content.market.description", nullValue())
                .body("items[1].content.market.description", equalTo("Day opportunities"))
                .body("items[1].content.missing", not(hasItem(containsString("description"))))
                .body("items[1].content.missing", hasItem("The CPV codes of Evening opportunities."))
                .body("items[1].content.market.parts.title", contains("Day opportunities", "Evening opportunities"))
                .body("items[1].content.market.geography", contains("North", "South"));
    }

    /** Procurement Regulations 2024 reg 25(6)(c), (e): every admission, every removal. */
    @Test
    void everyChangeOfAnOpenMarketIsModifiedByANoticeOfItsOwn() {
        announced(market);
        open().then().statusCode(200);
        var club = provider();
        var profile = Map.of(
                "legalName",
                "The Shed",
                "kind",
                "CHARITY",
                "email",
                "office@shed.example",
                "sme",
                true,
                "vcse",
                true,
                "addresses",
                List.of(Map.of("kind", "REGISTERED", "lines", List.of("1 High Street"), "town", "Trowbridge")),
                "connectedPersons",
                List.of(Map.of("name", "Robin Secret", "kind", "DIRECTOR")));
        by(club, profile)
                .header("If-Match", "\"0\"")
                .put("/v1/providers/" + club.provider())
                .then()
                .statusCode(200);
        var member = admitted(club, market);
        notices(market, "?status=DUE")
                .then()
                .body("items.kind", contains("UK14", "UK15"))
                .body("items[0].content.members", empty())
                .body("items[1].due", equalTo("2026-11-27"))
                .body("items[1].occasion", equalTo("MEMBER_ADMITTED"))
                .body("items[1].content.modification.summary", equalTo("The Shed was admitted."))
                .body("items[1].content.modification.admitted.email", equalTo("office@shed.example"))
                .body("items[1].content.modification.admitted.address.town", equalTo("Trowbridge"))
                .body("items[1].content.modification.admitted.parts", contains("DAY"))
                .body("items[1].content.modification.admitted.sme", equalTo(true))
                .body("items[1].content.missing", hasItem("A number of The Shed in a public register."))
                .body(not(containsString("Robin Secret")));
        by(COMMISSIONER, Map.of("ground", "CONDITIONS_NOT_MET", "reason", "It stopped", "effectiveOn", "2026-11-30"))
                .post("/v1/members/" + member + "/removal")
                .then()
                .statusCode(200);
        notices(market, "").then().body("items.kind", contains("UK13", "UK14", "UK15"));
        goTo("2026-11-30T12:00:00Z");
        days.turn();
        notices(market, "?status=DUE")
                .then()
                .body("items.occasion", contains("OPENED", "MEMBER_ADMITTED", "MEMBER_REMOVED"))
                .body("items[2].content.modification.removed.name", equalTo("The Shed"))
                .body("items.overdue", contains(true, true, false));
    }

    @Test
    void noticeIsOverdueAfterItsDay() {
        announced(market);
        open().then().statusCode(200);
        goTo("2026-11-27T23:59:59Z");
        notices(market, "?status=DUE").then().body("items.overdue", contains(false));
        goTo("2026-11-28T00:00:00Z");
        notices(market, "?status=DUE").then().body("items.overdue", contains(true));
        publish("UK14", out("14", "2026-11-28", null)).then().body("overdue", equalTo(false));
        notices(market, "?status=DUE").then().body("items", empty());
        notices(market, "?status=PUBLISHED").then().body("items.kind", contains("UK13", "UK14"));
    }

    @Test
    void endOfAMarketAndAChangeOfItsLastDayAreTold() {
        announced(market);
        open().then().statusCode(200);
        by(COMMISSIONER, Map.of("validUntil", "2026-11-25", "reasonCode", "REPLACED", "reason", "A new one begins"))
                .header("If-Match", "\"1\"")
                .put(SYSTEMS + market + "/validity")
                .then()
                .statusCode(200);
        goTo("2026-11-26T12:00:00Z");
        days.turn();
        notices(market, "?status=DUE")
                .then()
                .body("items.kind", contains("UK14", "UK15", "UK16"))
                .body("items[1].content.modification.summary", equalTo("The last day is 2026-11-25. A new one begins"))
                .body("items[2].happenedOn", equalTo("2026-11-26"))
                .body("items[2].content.ceasedOn", equalTo("2026-11-26"));
    }

    @Test
    void draftThatChangesItsRegimeNeedsOtherNotices() {
        notices(market, "").then().body("items.kind", contains("UK13"));
        by(COMMISSIONER, under("PA23_LIGHT_TOUCH_FRAMEWORK"))
                .header("If-Match", "\"0\"")
                .put(SYSTEMS + market)
                .then()
                .statusCode(200);
        notices(market, "").then().body("items.kind", contains("UK4"));
        open().then().statusCode(200);
        notices(market, "").then().body("items.kind", contains("UK4", "UK6", "UK7"));
    }

    @Test
    void legacySystemHasItsContractNotice() {
        var request = under("PCR2015_DPS");
        request.put("contractNoticeSubmittedOn", "2024-09-01");
        notices(draftSystem(request), "")
                .then()
                .body("items.kind", contains("CONTRACT_NOTICE"))
                .body("items.due", contains("2024-09-01"));
    }

    @Test
    void noticesAreTheirCouncilsOwn() {
        var path = SYSTEMS + market + "/notices";
        by(ELSEWHERE).get(path).then().statusCode(404);
        by(ELSEWHERE).get(path + "/" + id("UK13")).then().statusCode(404);
        by(ELSEWHERE, out("1", "2026-11-20", "2026-11-20"))
                .post(path + "/" + id("UK13") + "/publication")
                .then()
                .statusCode(404);
        by(ELSEWHERE).get(SYSTEMS + market + "/notice-particulars").then().statusCode(404);
        by(Login.as("auditor")).get(path).then().statusCode(200);
        // of another system, though of the same council
        var other = draftSystem(under("PA23_DYNAMIC_MARKET"));
        by(COMMISSIONER).get(SYSTEMS + other + "/notices/" + id("UK13")).then().statusCode(404);
    }
}
