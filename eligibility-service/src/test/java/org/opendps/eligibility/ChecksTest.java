package org.opendps.eligibility;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

/** The stateless checks as a partner's portal calls them. */
@QuarkusTest
@WithTestResource(TestStack.class)
class ChecksTest {

    private static final Login PORTAL = Login.as("portal");

    private static Map<String, Object> findings() {
        var findings = new HashMap<String, Object>();
        findings.put("kind", "ADULT");
        findings.put("impairment", true);
        findings.put(
                "outcomes",
                List.of(
                        Map.of("outcome", "RELATIONSHIPS", "limbs", List.of("PAIN_DISTRESS_ANXIETY")),
                        Map.of("outcome", "COMMUNITY_FACILITIES", "limbs", List.of("WITHOUT_ASSISTANCE"))));
        findings.put("wellbeing", Map.of("significantImpact", true, "areas", List.of("PARTICIPATION")));
        findings.put("urgent", false);
        findings.put("assessmentRefused", false);
        return findings;
    }

    private static ValidatableResponse eligibility(Map<String, Object> findings) {
        return by(PORTAL, findings).post("/v1/eligibility-checks").then();
    }

    private static Map<String, Object> week() {
        var week = new HashMap<String, Object>();
        week.put("on", "2026-11-23");
        week.put("ageBand", "AGE_25_TO_PENSION");
        week.put("weeklyCost", "110.00");
        week.put("weeklyIncome", "250.00");
        week.put("capital", "18000.00");
        week.put("housingCosts", "20.00");
        week.put("disabilityRelatedExpenditure", "12.50");
        week.put("minimumIncomeGuarantee", null);
        week.put("premiums", "0.00");
        return week;
    }

    private static ValidatableResponse contribution(Map<String, Object> week) {
        return by(PORTAL, week).post("/v1/contribution-checks").then();
    }

    @Test
    void eligibilityExplainsItself() {
        eligibility(findings())
                .statusCode(200)
                .body("decision", equalTo("ELIGIBLE"))
                .body("unableCount", equalTo(2))
                .body(
                        "reasons.citation",
                        hasItems(
                                "SI 2015/313 reg 2(1)(a)",
                                "SI 2015/313 reg 2(1)(b)",
                                "SI 2015/313 reg 2(1)(c)",
                                "SI 2015/313 reg 2(2)(g)",
                                "SI 2015/313 reg 2(2)(i)"));
    }

    @Test
    void findingsThatCannotBeAreRefusedWithTheirCitation() {
        var findings = findings();
        findings.put("wellbeing", Map.of("significantImpact", true, "areas", List.of()));
        eligibility(findings)
                .statusCode(422)
                .body("type", equalTo("/problems/impact-without-area"))
                .body("citation", equalTo("Care Act 2014 s.1(2)"));
    }

    @ParameterizedTest
    @CsvSource({"kind, CHILD", "kind, ", "impairment, ", "impairment, perhaps", "outcomes, none", "unknown, 1"})
    void malformedFindingsAreRefused(String field, String value) {
        var findings = findings();
        findings.put(field, value);
        eligibility(findings).statusCode(400);
    }

    @Test
    void contributionExplainsItself() {
        contribution(week())
                .statusCode(200)
                .body("basis", equalTo("MEANS_TESTED"))
                .body("tariffIncome", equalTo("15.00"))
                .body("minimumIncomeGuarantee", equalTo("120.40"))
                .body("contribution", equalTo("110.00"))
                .body("councilPays", equalTo("0.00"))
                .body("ratesVersion", equalTo("2026-27"))
                .body("lines.citation", hasItems("SI 2014/2672 reg 25", "SI 2014/2672 reg 7"));
    }

    @Test
    void coupleIsRefusedWithTheRegulation() {
        var week = week();
        week.put("household", "COUPLE");
        contribution(week)
                .statusCode(422)
                .body("type", equalTo("/problems/rate-not-available"))
                .body("citation", equalTo("SI 2014/2672 reg 7"));
    }

    @ParameterizedTest
    @CsvSource({
        "on, 2026-02-30",
        "on, ",
        "ageBand, OLD",
        "weeklyCost, 110",
        "weeklyIncome, -1.00",
        "weeklyIncome, 250.0",
        "weeklyIncome, ",
        "capital, 1e9",
        "children, -1",
        "children, 31",
    })
    void malformedWeekIsRefused(String field, String value) {
        var week = week();
        week.put(field, value);
        contribution(week).statusCode(400);
    }

    @Test
    void incomeMayHaveMoreThanTwoDecimals() {
        var week = week();
        week.put("weeklyIncome", "250.007");
        contribution(week).statusCode(200);
    }
}
