package org.opendps.finance.budget;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opendps.finance.FinanceStory;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class ProrationAndBudgetApiTest {

    @Test
    void prorationCheckAnswersAsPublished() {
        by(
                        Login.as("portal"),
                        Map.of(
                                "from", "2026-10-05",
                                "to", "2027-03-31",
                                "days", List.of("MONDAY", "THURSDAY"),
                                "unitCost", "55.00",
                                "closedOnBankHolidays", true))
                .post("/v1/proration-checks")
                .then()
                .statusCode(200)
                .body("sessions", equalTo(49))
                .body("cost", equalTo("2695.00"))
                .body("byFinancialYear[0].year", equalTo("2026-27"))
                .body("byFinancialYear[0].cost", equalTo("2695.00"))
                .body("skipped", contains("2026-12-28", "2027-03-29"));
    }

    @Test
    void prorationCheckRefusesWhatItCannotCount() {
        by(
                        Login.as("portal"),
                        Map.of(
                                "from", "2028-10-05",
                                "to", "2029-03-31",
                                "days", List.of("MONDAY"),
                                "unitCost", "55.00",
                                "closedOnBankHolidays", true))
                .post("/v1/proration-checks")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/calendar-not-available"));
        by(
                        Login.as("portal"),
                        Map.of(
                                "from",
                                "2026-10-05",
                                "to",
                                "2026-10-04",
                                "days",
                                List.of("MONDAY"),
                                "unitCost",
                                "55.00"))
                .post("/v1/proration-checks")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("to"));
    }

    @Test
    void prorationCheckTakesNoNegativeCost() {
        prorate("-0.01").then().statusCode(400).body("violations[0].field", equalTo("unitCost"));
        prorate("0.00").then().statusCode(200).body("cost", equalTo("0.00"));
    }

    private static Response prorate(String unitCost) {
        return by(
                        Login.as("portal"),
                        Map.of(
                                "from",
                                "2026-10-05",
                                "to",
                                "2026-10-11",
                                "days",
                                List.of("MONDAY"),
                                "unitCost",
                                unitCost))
                .post("/v1/proration-checks");
    }

    @Test
    void oneBudgetForACostCentreAndCode() {
        var story = new FinanceStory().budgetOf(Map.of());
        by(
                        FinanceStory.FINANCE,
                        Map.of(
                                "title", "Again",
                                "directorate", "ADULTS",
                                "costCentre", story.costCentre,
                                "subjectiveCode", "R4100",
                                "category", "DAY-CENTRE"))
                .post("/v1/budgets")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/budget-exists"));
    }

    @Test
    void budgetsAreFoundByTheirCostCentre() {
        var story = new FinanceStory().budgetOf(Map.of());
        new FinanceStory().budgetOf(Map.of());
        by(FinanceStory.FINANCE)
                .get("/v1/budgets?limit=1&costCentre=" + story.costCentre)
                .then()
                .statusCode(200)
                .body("items.id", contains(story.budget))
                .body("next", nullValue());
    }

    @Test
    void allocatesWhatABudgetCanHoldAndNoMore() {
        var story = new FinanceStory().budgetOf(Map.of("2026-27", "999999999999.00"));
        allocate(story, "1.00").then().statusCode(422).body("type", equalTo("/problems/allocated-too-much"));
        allocate(story, "0.99").then().statusCode(201).body("allocated", equalTo("999999999999.99"));
    }

    private static Response allocate(FinanceStory story, String amount) {
        return by(FinanceStory.FINANCE, Map.of("financialYear", "2026-27", "amount", amount, "reason", "r"))
                .post("/v1/budgets/" + story.budget + "/allocations");
    }

    @Test
    void allocatesPoundsAndNothingElse() {
        var story = new FinanceStory().budgetOf(Map.of());
        for (var amount : List.of("0.00", "-1.00", "1", "1.001")) {
            by(FinanceStory.FINANCE, Map.of("financialYear", "2026-27", "amount", amount, "reason", "r"))
                    .post("/v1/budgets/" + story.budget + "/allocations")
                    .then()
                    .statusCode(400)
                    .body("violations[0].field", equalTo("amount"));
        }
        by(FinanceStory.FINANCE, Map.of("financialYear", "2026-28", "amount", "1.00", "reason", "r"))
                .post("/v1/budgets/" + story.budget + "/allocations")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("financialYear"));
    }
}
