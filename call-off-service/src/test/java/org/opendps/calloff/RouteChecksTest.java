package org.opendps.calloff;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.opendps.calloff.Scene.COMMISSIONER;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.blocks.time.London;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

/** What the route depends on is put together from what the registry and eligibility told. */
@QuarkusTest
@WithTestResource(TestStack.class)
class RouteChecksTest {

    private final LocalDate first = LocalDate.now(London.ZONE).plusDays(60);

    private Scene scene;
    private UUID system;

    @BeforeEach
    void begin() {
        scene = Scene.begin();
        system = UUID.randomUUID();
        scene.purchasingSystem(system, Login.COUNCIL, "OPEN", "PA23_LIGHT_TOUCH_FRAMEWORK", "[]");
    }

    /** Thirteen weeks at £110.00. */
    private ValidatableResponse check(Map<String, ?> more) {
        var asked = new LinkedHashMap<String, Object>(Map.of(
                "purchasingSystemId",
                system,
                "personRef",
                scene.person,
                "category",
                "DAY",
                "area",
                "NORTH",
                "weeklyCost",
                "110.00",
                "from",
                first.toString(),
                "until",
                first.plusWeeks(13).minusDays(1).toString()));
        asked.putAll(more);
        return by(COMMISSIONER, asked).post("/v1/route-checks").then().statusCode(200);
    }

    private void member(UUID provider, String invitations, LocalDate ratesFrom) {
        var member = UUID.randomUUID();
        Scene.send("registry.member.v1", member, """
                {"kind": "MEMBER_ADMITTED", "memberId": "%s", "version": 1, "authority": "%s",
                 "purchasingSystemId": "%s", "providerId": "%s", "categories": ["DAY"], "areas": ["NORTH"],
                 "status": "ACTIVE", "invitations": "%s",
                 "rates": [{"category": "DAY", "serviceBand": "STANDARD", "sessionPrice": "50.00", "from": "%s"}]}
                """.formatted(
                        member, Login.COUNCIL, system, provider, invitations, ratesFrom));
        Scene.await("select 1 from member where id = '" + member + "'");
        Scene.await("select 1 from member_supply where member_id = '" + member + "'");
    }

    @ParameterizedTest
    @CsvSource({"false, 1430.00", "true, 1716.00", ", 1716.00"})
    void valueIsThatOfTheWholeTimeWithVatWhereItIsNotKnown(Boolean vatExpected, String gross) {
        check(vatExpected == null ? Map.of() : Map.of("vatExpected", vatExpected))
                .body("estimateNet", equalTo("1430.00"))
                .body("estimateGross", equalTo(gross))
                .body("threshold", equalTo("663540.00"))
                .body("publicContract", equalTo(false))
                .body("routes", hasSize(4));
    }

    /** Care Act 2014 s.31; Appendix A: what a direct payment or a fund pays for is bought by nobody here. */
    @ParameterizedTest
    @CsvSource({"DAY, MINI_COMPETITION", "EVENING,"})
    void whatTheCouncilDoesNotBuyIsNoCallOff(String category, String route) {
        scene.budgetByRoute(scene.person, 7, "STANDING", "\"ELIGIBLE\"", "ELIGIBLE");
        var member = UUID.randomUUID();
        Scene.send("registry.member.v1", member, """
                {"kind": "MEMBER_ADMITTED", "memberId": "%s", "version": 1, "authority": "%s",
                 "purchasingSystemId": "%s", "providerId": "%s", "categories": ["DAY", "EVENING"], "areas": ["NORTH"],
                 "status": "ACTIVE", "invitations": "OPEN"}
                """.formatted(member, Login.COUNCIL, system, scene.near));
        Scene.await("select 1 from member where id = '" + member + "'");
        var answer = check(Map.of("category", category)).body("proposed", equalTo(route));
        if (route == null) {
            answer.body("why", containsString("never a call-off"));
        }
    }

    /** Procurement Act 2023 s.45(4): the rate that is agreed for the first day. */
    @ParameterizedTest
    @CsvSource({"0, AGREED_RATE", "1, MINI_COMPETITION"})
    void rateIsInForceOnTheFirstDay(int daysAfter, String route) {
        member(scene.near, "OPEN", first.plusDays(daysAfter));
        check(Map.of()).body("proposed", equalTo(route));
    }

    /** A member whose invitations are paused supplies it, so that there are two who could compete, and one is asked. */
    @Test
    void whoSuppliesItIsCountedApartFromWhoWouldBeInvited() {
        member(scene.near, "OPEN", first);
        check(Map.of("competingNotInBestInterests", true)).body("proposed", equalTo("USER_CHOICE"));
        member(scene.far, "PAUSED", first);
        check(Map.of("competingNotInBestInterests", true))
                .body("proposed", equalTo("MINI_COMPETITION"))
                .body("why", startsWith("1 members would be invited"));
        check(Map.of("competingNotInBestInterests", true, "category", "EVENING"))
                .body("proposed", nullValue());
    }
}
