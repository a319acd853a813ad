package org.opendps.finance.virement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.blocks.time.London;
import org.opendps.finance.FinanceStory;
import org.opendps.test.AtOnce;
import org.opendps.test.Broker;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class VirementTest {

    private static final String YEAR = "2026-27";
    private static final Login COLLEAGUE = FinanceStory.FINANCE.named("finance2");
    private static final Login APPROVER = Login.as("finance-approver");

    private String from = "";
    private String to = "";

    @BeforeEach
    void twoBudgets() {
        from = new FinanceStory().budgetOf(Map.of(YEAR, "200000.00")).budget;
        to = new FinanceStory().budgetOf(Map.of(YEAR, "1000.00")).budget;
    }

    private static Response propose(String from, String to, String amount) {
        return by(
                        FinanceStory.FINANCE,
                        Map.of("toBudgetId", to, "financialYear", YEAR, "amount", amount, "reason", "people moved"))
                .post("/v1/budgets/" + from + "/virements");
    }

    private static String proposed(String from, String to, String amount) {
        return propose(from, to, amount).then().statusCode(201).extract().header("Location");
    }

    private static Response approve(Login who, String path, Map<String, String> with) {
        return by(who, with).post(path + "/approval");
    }

    private static void holds(String budget, String allocated) {
        by(FinanceStory.FINANCE)
                .get("/v1/budgets/" + budget + "/position")
                .then()
                .body("years[0].allocated", equalTo(allocated))
                .body("years[0].available", equalTo(allocated));
    }

    @Test
    void movesWhatSomebodyElseApprovesAndEverybodyIsTold() {
        var path = proposed(from, to, "9999.99");
        holds(from, "200000.00");
        approve(FinanceStory.FINANCE, path, Map.of())
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/own-virement"));
        approve(COLLEAGUE, path, Map.of())
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("decidedBy", equalTo("finance2"))
                .body("policyVersion", notNullValue());
        holds(from, "190000.01");
        holds(to, "10999.99");
        approve(COLLEAGUE, path, Map.of()).then().statusCode(409);
        for (var budget : List.of(from, to)) {
            by(Login.as("auditor"))
                    .get("/v1/budgets/" + budget + "/virements")
                    .then()
                    .body("items.amount", contains("9999.99"));
        }
        var told = Broker.await("finance.budget.v1", to, 3).stream()
                .map(event -> JsonPath.from(event.value()))
                .toList();
        assertThat(told.getLast().getString("kind")).isEqualTo("BUDGET_ALLOCATED");
        assertThat(told.getLast().getString("allocated")).isEqualTo("10999.99");
        by(Login.as("auditor")).get("/v1/ledger/verification").then().body("holds", equalTo(true));
    }

    @Test
    void whatIsAboveEverybodysLimitRestsOnADecision() {
        var path = proposed(from, to, "100000.00");
        approve(COLLEAGUE, path, Map.of())
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/above-virement-limit"))
                .body("limit", equalTo("10000.00"));
        approve(APPROVER, path, Map.of())
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/virement-needs-decision"));
        approve(APPROVER, path, Map.of("decisionReference", "Cabinet 26/00041"))
                .then()
                .statusCode(200)
                .body("decisionReference", equalTo("Cabinet 26/00041"));
        holds(to, "101000.00");
    }

    @Test
    void whatIsNotThereDoesNotMoveAndStaysProposed() {
        var path = proposed(to, from, "1000.01");
        approve(COLLEAGUE, path, Map.of())
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/not-so-much-available"))
                .body("shortfall", equalTo("0.01"));
        by(FinanceStory.FINANCE).get(path).then().body("status", equalTo("PROPOSED"));
        by(FinanceStory.FINANCE, Map.of("reason", "typed wrongly"))
                .post(path + "/rejection")
                .then()
                .statusCode(200)
                .body("rejectionReason", equalTo("typed wrongly"));
        holds(to, "1000.00");
    }

    @Test
    void movesOnceHoweverManyApproveAndOppositeWaysDoNotWaitForEachOther() {
        var there = proposed(from, to, "500.00");
        var back = proposed(to, from, "400.00");
        var calls = List.<Callable<Integer>>of(
                () -> approve(COLLEAGUE, there, Map.of()).statusCode(),
                () -> approve(APPROVER, there, Map.of()).statusCode(),
                () -> approve(COLLEAGUE, back, Map.of()).statusCode(),
                () -> approve(APPROVER, back, Map.of()).statusCode());
        assertThat(AtOnce.call(calls)).containsExactlyInAnyOrder(200, 200, 409, 409);
        holds(from, "199900.00");
        holds(to, "1100.00");
    }

    @Test
    void staysWithinTheCouncil() {
        propose(from, from, "1.00").then().statusCode(422).body("type", equalTo("/problems/same-budget"));
        propose(from, UUID.randomUUID().toString(), "1.00").then().statusCode(404);
        propose(from, to, "0.00").then().statusCode(400).body("violations.message", hasItem("must be more than 0.00"));
        var path = proposed(from, to, "1.00");
        for (var stranger : List.of(COLLEAGUE.at(Login.OTHER_COUNCIL), APPROVER.at(Login.OTHER_COUNCIL))) {
            approve(stranger, path, Map.of()).then().statusCode(404);
            by(stranger).get(path).then().statusCode(404);
            by(stranger).get("/v1/budgets/" + from + "/virements").then().statusCode(404);
        }
    }

    @Test
    void limitsAreSetByWhoeverApprovesNothingAndStayInOrder() {
        var council = "E10000016";
        var admin = Login.as("admin").at(council);
        var from = LocalDate.now(London.ZONE).plusDays(1);
        var wish = Map.of(
                "from",
                from.toString(),
                "reason",
                "regulations",
                "settings",
                Map.of("virement-limit-finance", "25000.00"));
        by(new Login("both", java.util.Set.of("admin", "finance"), council, null), wish)
                .post("/v1/finance-policies")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/limits-by-others"));
        by(admin, wish).post("/v1/finance-policies").then().statusCode(201);
        by(admin)
                .get("/v1/finance-policies/in-force?on=" + from)
                .then()
                .body("settings.find { it.setting == 'virement-limit-finance' }.value", equalTo("25000.00"))
                .body("settings.find { it.setting == 'virement-limit-finance-approver' }.value", equalTo("100000.00"));
        var upsideDown = Map.of(
                "from",
                from.toString(),
                "reason",
                "regulations",
                "settings",
                Map.of("virement-limit-finance", "100000.01"));
        by(admin, upsideDown)
                .post("/v1/finance-policies")
                .then()
                .statusCode(422)
                .body("violations[0].message", containsString("virement-limit-finance-approver"));
    }
}
