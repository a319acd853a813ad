package org.opendps.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opendps.local.story.Actor;
import org.opendps.local.story.Journey;

/** A ceiling over all years, a budget paper that does not add up, and a target for savings. */
@ExtendWith(RunningSystem.class)
class MoneyOfACouncilTest {

    private static final int YEARS = 8;

    /** £1.9m in the first of eight years under £16.8m. */
    @Test
    void aLifetimeCeilingSaysWhatIsLeftAndTurnsAwayWhatWouldPassIt(RunningSystem.Handle system) {
        var journey = Journey.begin(system.doors())
                .withProviders("100000.00")
                .withPersonalBudget()
                .published()
                .bid()
                .recommended();
        try {
            var finance = journey.cast().person("finance");
            var approver = journey.cast().person("finance-approver");
            var year = journey.plan().financialYear();
            var budget = finance.post(
                            "/v1/budgets",
                            Map.of(
                                    "title", "Day opportunities",
                                    "directorate", "ADULTS",
                                    "costCentre", "W-" + journey.plan().mark(),
                                    "subjectiveCode", "R4100",
                                    "category", "DAY-CENTRE"))
                    .expect(201)
                    .get("id")
                    .asText();
            finance.post(
                            "/v1/budgets/" + budget + "/allocations",
                            Map.of("financialYear", year, "amount", "1900000.00", "reason", "Agreed by full council"))
                    .expect(201);
            var stands = ceiling(approver, budget, year, "16800000.00");
            assertThat(stands.get("yearsWithoutAllocation").asInt()).isEqualTo(YEARS - 1);
            assertThat(stands.get("averageOfYearsWithout").asText()).startsWith("2128571.4");

            ceiling(approver, journey.treasury().budget(), year, "1.00");
            journey.competition().award().expect(201);
            var refused = journey.competition().awaitDecision();
            assertThat(refused.get("status").asText()).isEqualTo("REFUSED");
            assertThat(refused.at("/refusal/limit").asText()).isEqualTo("LIFETIME_CEILING");
            assertThat(refused.at("/refusal/shortBy").asText()).matches("\\d+\\.\\d\\d");
        } finally {
            journey.end();
        }
    }

    private static JsonNode ceiling(Actor approver, String budget, String year, String amount) {
        int first = Integer.parseInt(year.substring(0, 4));
        int last = first + YEARS - 1;
        var id = approver.post(
                        "/v1/lifetime-ceilings",
                        Map.of(
                                "title",
                                "Day opportunities, eight years",
                                "amount",
                                amount,
                                "firstYear",
                                year,
                                "lastYear",
                                "%d-%02d".formatted(last, (last + 1) % 100),
                                "budgetIds",
                                List.of(budget),
                                "reason",
                                "Cabinet"))
                .expect(201)
                .get("id")
                .asText();
        return approver.get("/v1/lifetime-ceilings/" + id).expect(200);
    }

    @Test
    void aTotalThatIsNotTheSumOfItsPartsIsPostedWhenSomebodySaysWhy(RunningSystem.Handle system) {
        var journey = Journey.setOut(system.doors());
        var finance = journey.cast().person("finance");
        var approver = journey.cast().person("finance-approver");
        var sent = finance.post(
                        "/v1/imports",
                        Map.of(
                                "reference",
                                "Budget paper " + journey.plan().mark(),
                                "statedTotal",
                                "9547321.00",
                                "rows",
                                List.of(
                                        row(journey, "ADULTS", "R1", "6349221.00"),
                                        row(journey, "CHILDREN", "R2", "3298100.00"))))
                .expect(201);
        var path = "/v1/imports/" + sent.get("id").asText();
        assertThat(sent.get("status").asText()).isEqualTo("UNRECONCILED");
        assertThat(sent.get("partsTotal").asText()).isEqualTo("9647321.00");
        assertThat(sent.get("difference").asText()).isEqualTo("100000.00");
        approver.post(path + "/posting").expect(409);
        finance.post(
                        path + "/resolution",
                        Map.of("outcome", "ACCEPT_PARTS", "reason", "The total of the paper is a misprint"))
                .expect(200);
        finance.post(path + "/posting").expectProblem(422, "own-import");
        var posted = approver.post(path + "/posting").expect(200);
        assertThat(posted.get("status").asText()).isEqualTo("POSTED");
        assertThat(posted.get("statedTotal").asText()).isEqualTo("9547321.00");
        assertThat(posted.get("partsTotal").asText()).isEqualTo("9647321.00");
        var allocated = new ArrayList<String>();
        for (var row : finance.get(path + "/rows").expect(200).get("items")) {
            allocated.add(finance.get("/v1/budgets/" + row.get("budgetId").asText() + "/position")
                    .expect(200)
                    .at("/years/0/allocated")
                    .asText());
        }
        assertThat(allocated).containsExactly("6349221.00", "3298100.00");
    }

    private static Map<String, String> row(Journey journey, String directorate, String code, String amount) {
        return Map.of(
                "directorate",
                directorate,
                "costCentre",
                "K-" + journey.plan().mark(),
                "subjectiveCode",
                code,
                "category",
                "DAY-CENTRE",
                "title",
                "Day opportunities",
                "financialYear",
                journey.plan().financialYear(),
                "amount",
                amount);
    }

    /** 100,000 sessions at £60; then 105,000, half of them at £54. */
    @Test
    void onlyThePriceCountsTowardsATarget(RunningSystem.Handle system) {
        var finance = Journey.setOut(system.doors()).cast().person("finance");
        var checked = finance.post(
                        "/v1/savings-checks",
                        Map.of(
                                "directorate",
                                "ADULTS",
                                "target",
                                "1000000.00",
                                "baseline",
                                List.of(line("ADULTS", 100000, "60.00")),
                                "actual",
                                List.of(
                                        line("ADULTS", 52500, "60.00"),
                                        line("ADULTS", 52500, "54.00"),
                                        line("CHILDREN", 1000, "80.00"))))
                .expect(200);
        var effects = checked.at("/savings/effects");
        assertThat(effects.get("price").asText()).isEqualTo("-315000.00");
        assertThat(effects.get("volume").asText()).isEqualTo("300000.00");
        assertThat(effects.get("mix").asText()).isEqualTo("0.00");
        assertThat(effects.get("total").asText()).isEqualTo("-15000.00");
        assertThat(checked.at("/savings/saved").asText()).isEqualTo("315000.00");
        assertThat(checked.at("/savings/remaining").asText()).isEqualTo("685000.00");
        assertThat(checked.get("leftOut").asText()).isEqualTo("80000.00");
    }

    private static Map<String, Object> line(String directorate, int units, String unitCost) {
        return Map.of("directorate", directorate, "category", "DAY-CENTRE", "units", units, "unitCost", unitCost);
    }
}
