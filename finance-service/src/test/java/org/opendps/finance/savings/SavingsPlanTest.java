package org.opendps.finance.savings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.opendps.finance.FinanceStory;
import org.opendps.finance.Returned;
import org.opendps.test.AtOnce;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class SavingsPlanTest {

    private final String council =
            "E0%07d".formatted(ThreadLocalRandom.current().nextInt(10_000_000));
    private final Login finance = FinanceStory.FINANCE.at(council);

    private static Map<String, Object> plan(Map<String, Object> more) {
        var plan = new HashMap<String, Object>(Map.of(
                "title",
                "Day opportunities, adults",
                "directorate",
                "ADULTS",
                "financialYear",
                "2026-27",
                "target",
                "1000000.00",
                "baseline",
                List.of(Map.of("category", "DAY-CENTRE", "units", 100000, "amount", "6349221.00"))));
        plan.putAll(more);
        return plan;
    }

    private static Map<String, Object> line(String directorate, int units, String unitCost) {
        return Map.of("directorate", directorate, "category", "DAY-CENTRE", "units", units, "unitCost", unitCost);
    }

    @Test
    void keepsTheBaselineAsAgreedAndAsAdjusted() {
        var path = by(finance, plan(Map.of()))
                .post("/v1/savings-plans")
                .then()
                .statusCode(201)
                .body("counting", contains("PRICE"))
                .body("baselineAmount", equalTo("6349221.00"))
                .extract()
                .header("Location");
        var wages =
                Map.of("category", "DAY-CENTRE", "amount", "180000.00", "reason", "wages", "reference", "FIN-2026-014");
        by(finance, wages).post(path + "/adjustments").then().statusCode(200);
        var closed = Map.of(
                "category", "DAY-CENTRE", "closed", true, "reason", "the building was sold", "reference", "26/7");
        by(finance, closed)
                .post(path + "/adjustments")
                .then()
                .statusCode(200)
                .body("adjustments.reason", contains("wages", "the building was sold"))
                .body("baselineAmount", equalTo("6349221.00"))
                .body("adjustedAmount", equalTo("6529221.00"))
                .body("adjustedBaseline[0].closed", equalTo(true));
        by(finance, Map.of("category", "DAY-CENTRE", "units", -100001, "reason", "x", "reference", "y"))
                .post(path + "/adjustments")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/adjustment-unsound"));
        by(finance, Map.of("category", "DAY-CENTRE", "reason", "x", "reference", "y"))
                .post(path + "/adjustments")
                .then()
                .statusCode(400)
                .body("violations.message", hasItem("says what changes: units, amount or closed"));
        by(Login.as("auditor").at(council)).get(path).then().statusCode(200).body("adjustments", hasSize(2));
        by(Login.as("auditor").at(Login.OTHER_COUNCIL)).get(path).then().statusCode(404);
        by(FinanceStory.FINANCE.at(Login.OTHER_COUNCIL), wages)
                .post(path + "/adjustments")
                .then()
                .statusCode(404);
    }

    @Test
    void isListedByYearAndTiedToABudgetOfTheCouncil() {
        var budget = new FinanceStory(council).budgetOf(Map.of()).budget;
        by(finance, plan(Map.of("budgetId", budget, "financialYear", "2041-42")))
                .post("/v1/savings-plans")
                .then()
                .statusCode(201)
                .body("budgetId", equalTo(budget));
        by(finance, plan(Map.of("budgetId", budget, "directorate", "CHILDREN")))
                .post("/v1/savings-plans")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/budget-of-another-directorate"));
        by(finance, plan(Map.of("budgetId", UUID.randomUUID())))
                .post("/v1/savings-plans")
                .then()
                .statusCode(404);
        by(Login.as("commissioner").at(council))
                .get("/v1/savings-plans?financialYear=2041-42")
                .then()
                .body("items.financialYear", hasItem("2041-42"))
                .body("items.findAll { it.financialYear != '2041-42' }", hasSize(0));
        by(Login.as("commissioner").at(council))
                .get("/v1/savings-plans?financialYear=2041")
                .then()
                .statusCode(400);
        var twice = List.of(
                Map.of("category", "DAY-CENTRE", "units", 1, "amount", "1.00"),
                Map.of("category", "DAY-CENTRE", "units", 2, "amount", "1.00"));
        by(finance, plan(Map.of("baseline", twice)))
                .post("/v1/savings-plans")
                .then()
                .statusCode(400)
                .body("violations.message", hasItem("must name each category and band once"));
    }

    @Test
    void aDirectorateHasOnePlanForAYear() {
        var first = by(finance, plan(Map.of()))
                .post("/v1/savings-plans")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        by(finance, plan(Map.of("title", "Another")))
                .post("/v1/savings-plans")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/savings-plan-exists"))
                .body("savingsPlanId", equalTo(first))
                .body("detail", containsString("Day opportunities, adults"));
        by(finance, plan(Map.of("directorate", "CHILDREN")))
                .post("/v1/savings-plans")
                .then()
                .statusCode(201);
        by(finance, plan(Map.of("financialYear", "2027-28")))
                .post("/v1/savings-plans")
                .then()
                .statusCode(201);
        by(
                        FinanceStory.FINANCE.at(
                                "E0%07d".formatted(ThreadLocalRandom.current().nextInt(10_000_000))),
                        plan(Map.of()))
                .post("/v1/savings-plans")
                .then()
                .statusCode(201);
    }

    @Test
    void onePlanThatWasAgreedWronglyMakesRoomForAnother() {
        var budget = new FinanceStory(council).budgetOf(Map.of()).budget;
        var path = by(finance, plan(Map.of("budgetId", budget)))
                .post("/v1/savings-plans")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        by(FinanceStory.FINANCE.at(Login.OTHER_COUNCIL), Map.of("reason", "x"))
                .post(path + "/withdrawal")
                .then()
                .statusCode(404);
        by(finance, Map.of("reason", " ")).post(path + "/withdrawal").then().statusCode(400);
        by(finance, Map.of("reason", "The baseline was of 2024-25"))
                .post(path + "/withdrawal")
                .then()
                .statusCode(200)
                .body("withdrawal.reason", equalTo("The baseline was of 2024-25"))
                .body("withdrawal.by", equalTo(finance.name()));

        by(finance, Map.of("reason", "again"))
                .post(path + "/withdrawal")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/savings-plan-withdrawn"))
                .body("detail", containsString("The baseline was of 2024-25"));
        by(finance, Map.of("category", "DAY-CENTRE", "closed", true, "reason", "x", "reference", "y"))
                .post(path + "/adjustments")
                .then()
                .statusCode(409);
        var second = by(finance, plan(Map.of("budgetId", budget, "title", "Of the right year")))
                .post("/v1/savings-plans")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        by(finance, plan(Map.of()))
                .post("/v1/savings-plans")
                .then()
                .statusCode(409)
                .body("savingsPlanId", equalTo(second));
        by(finance).get("/v1/budgets/" + budget + "/savings").then().body("items.title", contains("Of the right year"));
        by(finance).get(path).then().statusCode(200).body("title", equalTo("Day opportunities, adults"));
    }

    @Test
    void ofManyPlansAtOnceOneIsAgreedAndTheOthersAreToldOfIt() {
        List<Response> answers = AtOnce.call(Collections.nCopies(
                4, () -> by(finance, plan(Map.of())).post("/v1/savings-plans")));

        var agreed = answers.stream().filter(one -> one.statusCode() == 201).toList();
        assertThat(agreed).hasSize(1);
        assertThat(answers.stream().filter(one -> one.statusCode() == 409))
                .extracting(one -> one.<String>path("savingsPlanId"))
                .hasSize(3)
                .containsOnly(agreed.getFirst().<String>path("id"));
    }

    /** Two sessions at 55 pounds, of a baseline of 44 at 60. */
    @Test
    void effectsAreOfWhatWasApprovedByThenAndOfTheDirectorateAlone() {
        var other = FinanceStory.FINANCE.at(
                "E0%07d".formatted(ThreadLocalRandom.current().nextInt(10_000_000)));
        var story = new FinanceStory(council)
                .budgetOf(Map.of("2026-27", "10000.00", "2027-28", "10000.00"))
                .personalBudget("110.00");
        var placement = story.running();
        FinanceStory.clock("2026-12-08T12:00:00Z");
        try {
            var path = agreed(finance);
            var before = saved(finance, path, "2026-12-08");
            var theDayBefore = saved(finance, path, "2026-12-05");
            var id = Returned.id(Returned.week(story.provider, placement, "2026-11-30", "2026-12-03"));
            Returned.approve(finance, id).then().statusCode(200);
            var after = saved(finance, path, "2026-12-08");
            assertThat(more("price", before, after)).isEqualByComparingTo("-10.00");
            assertThat(more("total", before, after)).isEqualByComparingTo("110.00");
            assertThat(saved(finance, path, "2026-12-05").get("total")).isEqualByComparingTo(theDayBefore.get("total"));
            assertThat(saved(other, agreed(other), "2026-12-08").get("total")).isEqualByComparingTo("-2640.00");
        } finally {
            FinanceStory.realTime();
        }
    }

    /** A session at £55.00, one of which 40 per cent is paid, and £250.00 once; of a baseline of 44 at £60.00. */
    @Test
    void whatIsPaidInPartIsNoPriceAndWhatIsPaidOnceIsInNoEffect() {
        try {
            FinanceStory.clock("2026-11-26T09:00:00Z");
            by(
                            FinanceStory.ADMIN.at(council),
                            Map.of(
                                    "from",
                                    "2026-11-30",
                                    "reason",
                                    "a part",
                                    "settings",
                                    Map.of("absence-without-notice-percent", "40")))
                    .post("/v1/finance-policies")
                    .then()
                    .statusCode(201);
            var story = new FinanceStory(council)
                    .budgetOf(Map.of("2026-27", "10000.00", "2027-28", "10000.00"))
                    .personalBudget("110.00");
            var placement = UUID.randomUUID();
            var award = story.asking(placement, "2026-11-30", "2027-04-30");
            award.put("replacesFrom", null);
            award.put("oneOffCost", "250.00");
            story.changed(award, "PLACEMENT_PLANNED");
            FinanceStory.clock("2026-12-08T12:00:00Z");
            var week = List.of(
                    Map.of("date", "2026-11-30", "outcome", "ATTENDED"),
                    Map.of("date", "2026-12-03", "outcome", "ABSENT", "code", "OTHER"));
            var id = Returned.id(Returned.week(story.provider, placement, week));
            Returned.approve(finance, id).then().statusCode(200).body("total", equalTo("77.00"));
            var path = by(
                            finance,
                            plan(Map.of(
                                    "budgetId",
                                    story.budget,
                                    "target",
                                    "100.00",
                                    "baseline",
                                    List.of(Map.of("category", "DAY-CENTRE", "units", 44, "amount", "2640.00")))))
                    .post("/v1/savings-plans")
                    .then()
                    .statusCode(201)
                    .extract()
                    .header("Location");

            by(finance)
                    .get(path + "/effects")
                    .then()
                    .statusCode(200)
                    .body("oneOffs", equalTo("250.00"))
                    .body("savings.effects.lines[0].actualUnits", equalTo(1.4f))
                    .body("savings.effects.lines[0].actualAmount", equalTo("77.00"))
                    .body("savings.effects.price", equalTo("-7.00"))
                    .body("savings.effects.newLines", equalTo("0.00"));
            by(finance)
                    .get("/v1/budgets/" + story.budget)
                    .then()
                    .body("savingsTargets.target", contains("100.00"))
                    .body("savingsTargets.financialYear", contains("2026-27"));
            by(finance)
                    .get("/v1/budgets/" + story.budget + "/savings")
                    .then()
                    .statusCode(200)
                    .body("items.target", contains("100.00"))
                    .body("items.saved", contains("7.00"))
                    .body("items.remaining", contains("93.00"));
            by(FinanceStory.FINANCE)
                    .get("/v1/budgets/" + story.budget + "/savings")
                    .then()
                    .statusCode(404);

            // the day of the absence is taken away
            var mondays = story.asking(placement, "2026-12-03", "2027-04-30");
            mondays.put("days", List.of("MONDAY"));
            story.changed(mondays, "PLACEMENT_VARIED");
            var lines = by(finance).get(path + "/effects").jsonPath();
            assertThat(lines.getString("savings.effects.lines[0].actualAmount")).isEqualTo("55.00");
            assertThat(lines.getDouble("savings.effects.lines[0].actualUnits")).isEqualTo(1);
        } finally {
            FinanceStory.realTime();
        }
    }

    private static BigDecimal more(String effect, Map<String, BigDecimal> before, Map<String, BigDecimal> after) {
        return after.getOrDefault(effect, BigDecimal.ZERO).subtract(before.getOrDefault(effect, BigDecimal.ZERO));
    }

    private static String agreed(Login by) {
        var baseline = List.of(
                Map.of("category", "DAY-CENTRE", "band", "A", "units", 40, "amount", "2400.00"),
                Map.of("category", "DAY-CENTRE", "band", "B", "units", 4, "amount", "240.00"));
        return by(by, plan(Map.of("baseline", baseline)))
                .post("/v1/savings-plans")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private static Map<String, BigDecimal> saved(Login by, String path, String asAt) {
        var effects = by(by).get(path + "/effects?knownAt=2099-01-01T00:00:00Z&asAt=" + asAt)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return Map.of(
                "price", new BigDecimal(effects.getString("savings.effects.price")),
                "total", new BigDecimal(effects.getString("savings.effects.total")));
    }

    @Test
    void theCheckCountsPriceOnlyAndNothingOfTheOtherDirectorate() {
        by(
                        Login.as("portal"),
                        Map.of(
                                "directorate",
                                "ADULTS",
                                "target",
                                "1000000.00",
                                "baseline",
                                List.of(line("ADULTS", 100000, "60.00"), line("CHILDREN", 5, "500.00")),
                                "actual",
                                List.of(
                                        line("ADULTS", 52500, "60.00"),
                                        line("ADULTS", 52500, "54.00"),
                                        line("CHILDREN", 7, "1.00"))))
                .post("/v1/savings-checks")
                .then()
                .statusCode(200)
                .body("savings.effects.price", equalTo("-315000.00"))
                .body("savings.effects.volume", equalTo("300000.00"))
                .body("savings.effects.mix", equalTo("0.00"))
                .body("savings.effects.total", equalTo("-15000.00"))
                .body("savings.saved", equalTo("315000.00"))
                .body("savings.remaining", equalTo("685000.00"))
                .body("savings.effects.lines[0].actualUnits", equalTo(105000))
                .body("leftOut", equalTo("7.00"));
    }
}
