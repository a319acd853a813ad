package org.opendps.finance.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.opendps.finance.FinanceStory;
import org.opendps.test.AtOnce;
import org.opendps.test.Broker;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class GrantTest {

    private static final Login APPROVER = Login.as("finance-approver");

    private static Map<String, Object> grant(Map<String, Object> more) {
        var grant = new HashMap<String, Object>(Map.of(
                "source",
                "AREA_BOARD",
                "area",
                "NORTH",
                "recipient",
                "Tuesday Friendship Club",
                "purpose",
                "Rent of the hall",
                "amount",
                "3803.42",
                "from",
                "2026-04-01",
                "until",
                "2027-03-31",
                "decidedOn",
                "2026-03-12"));
        grant.putAll(more);
        return grant;
    }

    private static String proposed(Login by, Map<String, Object> more) {
        return by(by, grant(more))
                .post("/v1/grants")
                .then()
                .statusCode(201)
                .body("status", equalTo("PROPOSED"))
                .extract()
                .header("Location");
    }

    private static String awarded(Map<String, Object> more) {
        var council = council(more);
        var path = proposed(FinanceStory.FINANCE.at(council), more);
        by(APPROVER.at(council)).post(path + "/approval").then().statusCode(200);
        return path;
    }

    /** Councils of their own keep totals apart. */
    private static String council(Map<String, Object> more) {
        return more.containsKey("council") ? (String) more.remove("council") : Login.COUNCIL;
    }

    private static Response pay(String path, String amount, String on) {
        return by(FinanceStory.FINANCE, Map.of("amount", amount, "paidOn", on)).post(path + "/payments");
    }

    @Test
    void isAwardedBySomebodyElseThanWhoProposedIt() {
        var both = new Login("both", Set.of("finance", "finance-approver"), Login.COUNCIL, null);
        var path = proposed(both, Map.of());
        by(both).post(path + "/approval").then().statusCode(422).body("type", equalTo("/problems/own-grant"));
        by(FinanceStory.FINANCE).post(path + "/approval").then().statusCode(403);
        by(APPROVER.at(Login.OTHER_COUNCIL)).post(path + "/approval").then().statusCode(404);
        by(APPROVER)
                .post(path + "/approval")
                .then()
                .statusCode(200)
                .body("status", equalTo("AWARDED"))
                .body("financialYear", equalTo("2025-26"))
                .body("awardedBy", equalTo("finance-approver"));
        by(APPROVER).post(path + "/approval").then().statusCode(409);
        var told = JsonPath.from(Broker.await("finance.grant.v1", UUID.fromString(path.substring(11)), 1)
                .getLast()
                .value());
        assertThat(told.getString("kind")).isEqualTo("GRANT_AWARDED");
        assertThat(told.getString("amount")).isEqualTo("3803.42");
    }

    @Test
    void isPaidInInstalmentsAndNeverMoreThanGranted() {
        var path = awarded(new HashMap<>());
        pay(path, "1901.71", "2026-03-11").then().statusCode(422).body("type", equalTo("/problems/paid-ahead-of-time"));
        pay(path, "1901.71", "2199-01-01").then().statusCode(422);
        pay(path, "1901.71", "2026-03-12").then().statusCode(200).body("status", equalTo("AWARDED"));
        pay(path, "1901.72", "2026-03-12")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/more-than-granted"))
                .body("left", equalTo("1901.71"));
        pay(path, "1901.71", "2026-03-12")
                .then()
                .statusCode(200)
                .body("status", equalTo("PAID"))
                .body("paid", equalTo("3803.42"))
                .body("instalments.amount", contains("1901.71", "1901.71"));
        pay(path, "0.01", "2026-03-12").then().statusCode(409).body("currentState", equalTo("PAID"));
        by(APPROVER, Map.of("amount", "3803.43", "reason", "not used"))
                .post(path + "/recovery")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/more-than-paid"));
        by(APPROVER, Map.of("amount", "3803.42", "reason", "not used"))
                .post(path + "/recovery")
                .then()
                .statusCode(200)
                .body("status", equalTo("RECOVERED"))
                .body("recovered", equalTo("3803.42"));
    }

    @Test
    void twoInstalmentsAtOnceDoNotPassTheGrant() {
        var path = awarded(new HashMap<>());
        var calls = List.<Callable<Integer>>of(
                () -> pay(path, "2000.00", "2026-03-12").statusCode(),
                () -> pay(path, "2000.00", "2026-03-12").statusCode());
        assertThat(AtOnce.call(calls)).containsExactlyInAnyOrder(200, 422);
    }

    @Test
    void endsOrIsRejectedWithAReason() {
        var path = awarded(new HashMap<>());
        by(FinanceStory.FINANCE, Map.of("reason", "the club has closed"))
                .post(path + "/end")
                .then()
                .statusCode(200)
                .body("status", equalTo("ENDED"))
                .body("reason", equalTo("the club has closed"));
        pay(path, "1.00", "2026-03-12").then().statusCode(409);
        var other = proposed(FinanceStory.FINANCE, Map.of());
        by(FinanceStory.FINANCE, Map.of("reason", "typed wrongly"))
                .post(other + "/rejection")
                .then()
                .statusCode(200)
                .body("status", equalTo("REJECTED"));
        by(APPROVER).post(other + "/approval").then().statusCode(409);
    }

    @Test
    void totalsAreByYearOfTheDecisionAndSource() {
        var council = "E10000016";
        for (var one : List.of(
                Map.<String, Object>of("amount", "100.00", "recipient", "A", "decidedOn", "2026-03-31"),
                Map.<String, Object>of("amount", "200.00", "recipient", "A", "decidedOn", "2026-04-01"),
                Map.<String, Object>of("amount", "300.00", "recipient", "B", "decidedOn", "2026-04-01"),
                Map.<String, Object>of("amount", "50.00", "source", "COUNCIL", "decidedOn", "2026-04-01"))) {
            var more = new HashMap<>(one);
            more.put("council", council);
            awarded(more);
        }
        proposed(FinanceStory.FINANCE.at(council), Map.of("amount", "9999.00"));
        by(Login.as("auditor").at(council))
                .get("/v1/grants/totals?financialYear=2026-27")
                .then()
                .body("items.source", contains("AREA_BOARD", "COUNCIL"))
                .body("items.amount", contains("500.00", "50.00"))
                .body("items.recipients", contains(2, 1));
        by(Login.as("auditor").at(council))
                .get("/v1/grants/totals")
                .then()
                .body("items.financialYear", contains("2025-26", "2026-27", "2026-27"));
        by(Login.as("auditor").at(council))
                .get("/v1/grants?source=COUNCIL&status=AWARDED&financialYear=2026-27")
                .then()
                .body("items.amount", contains("50.00"));
        by(Login.as("auditor").at(council))
                .get("/v1/grants?source=NOBODY")
                .then()
                .statusCode(400);
    }

    @Test
    void aProviderIsNamedByTheRegister() {
        var story = new FinanceStory();
        story.tellProvider();
        var request = grant(Map.of("providerId", story.provider));
        request.remove("recipient");
        by(Login.as("commissioner"), request)
                .post("/v1/grants")
                .then()
                .statusCode(201)
                .body("recipient", equalTo("Harbour Day Centre"));
        by(Login.as("commissioner"))
                .get("/v1/grants?providerId=" + story.provider)
                .then()
                .body("items.providerId", everyItem(equalTo(story.provider.toString())))
                .body("items.recipient", hasItem("Harbour Day Centre"));
        by(Login.as("commissioner"), grant(Map.of("providerId", UUID.randomUUID())))
                .post("/v1/grants")
                .then()
                .statusCode(404);
        request.remove("providerId");
        by(Login.as("commissioner"), request).post("/v1/grants").then().statusCode(400);
    }
}
