package org.opendps.registry.membership.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.opendps.registry.Registry.COMMISSIONER;
import static org.opendps.registry.Registry.ELSEWHERE;
import static org.opendps.registry.Registry.admitted;
import static org.opendps.registry.Registry.openSystem;
import static org.opendps.registry.Registry.provider;
import static org.opendps.registry.Registry.system;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.registry.RegistryStack;
import org.opendps.test.Broker;

@QuarkusTest
@WithTestResource(RegistryStack.class)
class UpliftTest {

    private String system = "";
    private String first = "";
    private String second = "";

    @BeforeEach
    void twoAreMembers() {
        var request = system();
        request.put(
                "categories",
                List.of(Map.of("code", "DAY", "title", "Day", "cpvCodes", List.of(), "priceCap", "60.00")));
        system = openSystem(request);
        first = admitted(provider(), system);
        second = admitted(provider(), system);
    }

    private static Map<String, Object> uplift(String percent, String from) {
        var request = new HashMap<String, Object>();
        request.put("category", "DAY");
        request.put("percent", percent);
        request.put("from", from);
        request.put("reason", "Yearly uplift");
        return request;
    }

    private Response raise(Map<String, Object> uplift) {
        return by(COMMISSIONER, uplift).post("/v1/purchasing-systems/" + system + "/rate-uplifts");
    }

    private static Response rates(String member) {
        return by(COMMISSIONER).get("/v1/members/" + member + "/rates");
    }

    @Test
    void previewShowsEachRateAndStoresNothing() {
        var path = "/v1/purchasing-systems/" + system + "/rate-uplift-previews";
        var page = by(COMMISSIONER, uplift("2.5", "2028-04-01")).post(path + "?limit=1");
        page.then()
                .statusCode(200)
                .body("items.memberId", contains(first))
                .body("items[0].rates.current", contains("55.00"))
                .body("items[0].rates.raised", contains("56.38"))
                .body("next", notNullValue());
        by(COMMISSIONER, uplift("2.5", "2028-04-01"))
                .post(path + "?after=" + page.jsonPath().getString("next"))
                .then()
                .body("items.memberId", contains(second))
                .body("next", nullValue());
        by(ELSEWHERE, uplift("2.5", "2028-04-01")).post(path).then().statusCode(404);
        rates(first).then().body("items.sessionPrice", contains("55.00"));
    }

    @Test
    void upliftIsARowFromADayOnForEveryMember() {
        raise(uplift("2.5", "2028-04-01"))
                .then()
                .statusCode(200)
                .body("members", equalTo(2))
                .body("raised", equalTo(2));
        rates(second)
                .then()
                .body("items.sessionPrice", contains("55.00", "56.38"))
                .body("items[1].from", equalTo("2028-04-01"));
        raise(uplift("2.5", "2028-04-01")).then().body("raised", equalTo(0)).body("agreedAlready", equalTo(2));
        raise(uplift("2", "2029-04-01")).then().body("raised", equalTo(2));
        rates(first).then().body("items.sessionPrice", contains("55.00", "56.38", "57.51"));
    }

    @Test
    void rateThatWouldPassTheCapStaysAndIsCounted() {
        raise(uplift("9.1", "2028-04-01")).then().body("raised", equalTo(0)).body("aboveCap", equalTo(2));
        raise(uplift("9.0", "2028-04-01")).then().body("raised", equalTo(2));
        rates(first).then().body("items.sessionPrice", contains("55.00", "59.95"));
    }

    @Test
    void upliftIsOfABandOrCategoryAndWithinReason() {
        var other = uplift("2.5", "2028-04-01");
        other.put("category", "EVENING");
        raise(other).then().body("members", equalTo(0));
        raise(uplift("50.01", "2028-04-01")).then().statusCode(400).body("violations", hasSize(1));
        raise(uplift("-1", "2028-04-01")).then().statusCode(200).body("raised", equalTo(2));
        rates(first).then().body("items.sessionPrice", contains("55.00", "54.45"));
    }

    private Response agree(String price, String from, boolean correction) {
        return by(
                        COMMISSIONER,
                        Map.of(
                                "category",
                                "DAY",
                                "serviceBand",
                                "STANDARD",
                                "sessionPrice",
                                price,
                                "from",
                                from,
                                "reason",
                                "As the cabinet decided",
                                "correction",
                                correction))
                .post("/v1/members/" + first + "/rates");
    }

    @Test
    void rateThatIsAgreedForLaterStandsAndIsTold() {
        agree("56.00", "2029-01-01", false).then().statusCode(201);
        var uplift = uplift("5", "2028-10-01");

        by(COMMISSIONER, uplift)
                .post("/v1/purchasing-systems/" + system + "/rate-uplift-previews")
                .then()
                .body("items[0].rates.result", contains("RAISED", "LATER_RATE_STANDS"))
                .body("items[0].rates.from", contains("2028-10-01", "2029-01-01"))
                .body("items[0].rates.current", contains("55.00", "56.00"))
                .body("items[0].rates.raised", contains("57.75", "58.80"))
                .body("items[1].rates.result", contains("RAISED"));
        raise(uplift)
                .then()
                .body("raised", equalTo(2))
                .body("laterRatesStand", equalTo(1))
                .body("members", equalTo(2));

        rates(first).then().body("items.sessionPrice", contains("55.00", "57.75", "56.00"));
    }

    @Test
    void wrongRateIsCorrectedAndStaysToBeSeen() {
        agree("60.00", "2028-04-01", true).then().statusCode(422).body("type", equalTo("/problems/rate-unsound"));
        agree("60.00", "2028-04-01", false).then().statusCode(201).body("replacedAt", nullValue());
        agree("56.00", "2028-04-01", false).then().statusCode(422);

        agree("56.00", "2028-04-01", true).then().statusCode(201);

        rates(first)
                .then()
                .body("items.sessionPrice", contains("55.00", "60.00", "56.00"))
                .body("items.replacedAt", contains(nullValue(), notNullValue(), nullValue()));
        raise(uplift("1", "2028-10-01")).then().body("raised", equalTo(2));
        rates(first).then().body("items.sessionPrice", contains("55.00", "60.00", "56.00", "56.56"));
        agree("57.00", "2028-04-01", true).then().statusCode(201);
        assertThat(toldRates()).containsExactly("55.00", "57.00", "56.56");
    }

    private List<String> toldRates() {
        var last = Broker.await("registry.member.v1", first, 5).getLast();
        return JsonPath.from(last.value()).getList("rates.sessionPrice");
    }

    @Test
    void wrongUpliftIsCorrectedWhereItMadeTheRate() {
        agree("57.75", "2028-04-01", false).then().statusCode(201);
        raise(uplift("8", "2028-04-01")).then().body("raised", equalTo(1)).body("agreedAlready", equalTo(1));
        var right = uplift("2", "2028-04-01");
        right.put("insteadOf", "8");

        by(COMMISSIONER, right)
                .post("/v1/purchasing-systems/" + system + "/rate-uplift-previews")
                .then()
                .body("items[0].rates.result", contains("AGREED_ALREADY"))
                .body("items[1].rates.result", contains("CORRECTED"))
                .body("items[1].rates.current", contains("59.40"))
                .body("items[1].rates.raised", contains("56.10"));
        raise(right)
                .then()
                .body("raised", equalTo(0))
                .body("corrected", equalTo(1))
                .body("agreedAlready", equalTo(1))
                .body("members", equalTo(1));

        rates(first).then().body("items.sessionPrice", contains("55.00", "57.75"));
        rates(second)
                .then()
                .body("items.sessionPrice", contains("55.00", "59.40", "56.10"))
                .body("items.replacedAt", contains(nullValue(), notNullValue(), nullValue()));
        raise(right).then().body("corrected", equalTo(0)).body("agreedAlready", equalTo(2));
    }

    @Test
    void ratesArePages() {
        agree("56.00", "2028-04-01", false).then().statusCode(201);
        agree("57.00", "2028-04-01", true).then().statusCode(201);
        var path = "/v1/members/" + first + "/rates?limit=1";
        var seen = new ArrayList<String>();
        var page = by(COMMISSIONER).get(path);
        for (var next = page.jsonPath().getString("next");
                next != null;
                next = page.jsonPath().getString("next")) {
            seen.addAll(page.jsonPath().getList("items.sessionPrice"));
            page = by(COMMISSIONER).get(path + "&after=" + next);
        }
        seen.addAll(page.jsonPath().getList("items.sessionPrice"));
        assertThat(seen).containsExactly("55.00", "56.00", "57.00");
    }
}
