package org.opendps.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.opendps.eligibility.Casework.PRACTITIONER;
import static org.opendps.eligibility.Casework.assess;
import static org.opendps.eligibility.Casework.determine;
import static org.opendps.eligibility.Casework.findings;
import static org.opendps.eligibility.Casework.registered;
import static org.opendps.test.Calls.by;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

/** What the checks answer over HTTP, and what of it stays with an assessment. */
@QuarkusTest
@WithTestResource(TestStack.class)
class ChecksTest {

    private static final Login ANYBODY = Login.newcomer("club");
    private static final String WORDS = "Marigold leaves the gas on";

    @Inject
    AgroalDataSource database;

    private static Map<String, Object> withWords() {
        var findings = findings(1);
        findings.put(
                "outcomes",
                List.of(
                        Map.of("outcome", "NUTRITION", "limbs", List.of("ENDANGERS_SAFETY"), "evidence", WORDS),
                        Map.of("outcome", "RELATIONSHIPS", "limbs", List.of("WITHOUT_ASSISTANCE"))));
        findings.put("basis", WORDS);
        return findings;
    }

    private static Response check(Map<String, Object> findings) {
        return by(ANYBODY, findings).post("/v1/eligibility-checks");
    }

    @Test
    void anEligibilityCheckSaysWhatFollowsAndWhatItStillAsksFor() {
        check(findings(2))
                .then()
                .statusCode(200)
                .body("decision", equalTo("ELIGIBLE"))
                .body("consequence.meeting", equalTo("NOT_YET_KNOWN"))
                .body("consequence.open", contains("ordinaryResidence", "finances"));
        var known = findings(2);
        known.put("circumstances", Map.of("ordinaryResidence", "OURS", "finances", "AT_OR_BELOW_LIMIT"));
        check(known)
                .then()
                .body("consequence.meeting", equalTo("DUTY"))
                .body("consequence.open", empty())
                .body("consequence.reasons.citation", hasItem("Care Act 2014 s.18(2)"))
                .body("consequence.writtenOutputs.output", hasItem("CARE_AND_SUPPORT_PLAN"))
                .body(
                        "consequence.writtenOutputs.find { it.output == 'PERSONAL_BUDGET' }.citation",
                        equalTo("Care Act 2014 s.26"));
        known.put("circumstances", Map.of("ordinaryResidence", "MOON"));
        check(known).then().statusCode(400);
    }

    @Test
    void anEligibilityCheckDoesNotRepeatWordsOfEvidence() {
        var answer = check(withWords());
        answer.then().statusCode(200).body("decision", equalTo("ELIGIBLE"));
        assertThat(answer.asString()).doesNotContain("Marigold");
    }

    @Test
    void aDeterminationKeepsTheEvidenceAndTheLawOfItsDayAndTheAuditNoneOfIt() throws SQLException {
        var findings = withWords();
        findings.put("circumstances", Map.of("ordinaryResidence", "ELSEWHERE"));
        var assessment = assess(registered(), findings).jsonPath().getString("id");
        determine(assessment)
                .then()
                .statusCode(201)
                .body("policyVersion", equalTo("SI-2015-313/2015-04-01"))
                .body("consequence.meeting", equalTo("POWER"));
        by(PRACTITIONER)
                .get("/v1/assessments/" + assessment)
                .then()
                .body("determination.reasons.evidence", hasItem(WORDS))
                .body("determination.consequence.reasons.citation", contains("Care Act 2014 s.19(2)"));
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select string_agg(e::text, ' ') from audit_entry e where e::text like '%' || ? || '%'")) {
            query.setString(1, assessment);
            try (var row = query.executeQuery()) {
                assertThat(row.next()).isTrue();
                assertThat(row.getString(1)).contains("withheld").doesNotContain("Marigold");
            }
        }
    }

    private static Map<String, Object> means() {
        var means = new HashMap<String, Object>();
        means.put("on", "2026-11-23");
        means.put("ageBand", "AGE_25_TO_PENSION");
        means.put("weeklyCost", "110.00");
        means.put("capital", "0.00");
        return means;
    }

    private static Response charge(Map<String, Object> means) {
        return by(ANYBODY, means).post("/v1/contribution-checks");
    }

    @Test
    void aContributionCheckTakesIncomeByKindAndNamesWhatNobodyVerified() {
        var means = means();
        means.put(
                "incomes",
                List.of(
                        Map.of("kind", "INCOME_BENEFIT", "weekly", "230.00"),
                        Map.of("kind", "PIP_MOBILITY", "weekly", "30.30")));
        means.put("premiumKinds", List.of("DISABILITY"));
        charge(means)
                .then()
                .statusCode(200)
                .body("contribution", equalTo("56.45"))
                .body("minimumIncomeGuarantee", equalTo("173.55"))
                .body("disregarded.label", hasSize(1))
                .body("unverifiedRates.rate", contains("DISABILITY_PREMIUM"))
                .body("unverifiedRates.source", not(hasItem("")))
                .body("capitalCounted", equalTo("0.00"));
    }

    @Test
    void aContributionCheckSaysWhichFieldIsWrong() {
        refuses(means(), "weeklyIncome");
        var light = means();
        light.put("weeklyIncome", "1.00");
        light.put("assessment", "LIGHT_TOUCH");
        refuses(light, "lightTouch");
        var twice = means();
        twice.put("weeklyIncome", "1.00");
        twice.put("premiumKinds", List.of("DISABILITY", "DISABILITY"));
        refuses(twice, "premiumKinds");
        var negative = means();
        negative.put("weeklyIncome", "1.00");
        negative.put("capitals", List.of(Map.of("kind", "SAVINGS", "amount", "-1.00")));
        charge(negative).then().statusCode(400).body("violations", notNullValue());
    }

    private static void refuses(Map<String, Object> means, String field) {
        var fields = charge(means).then().statusCode(400).extract().jsonPath().<String>getList("violations.field");
        assertThat(fields).anyMatch(named -> named.endsWith(field));
    }
}
