package org.opendps.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** Who is entitled, and to how much. The name stays where the practitioner writes it. */
public final class Person {

    /** What tests look for in places where it must not be; the number is another for each person. */
    public static final List<String> CANARIES = List.of("Quillon", "Canaryworth", "1948-02-29", "SN99 7QX");

    /** Of the ten outcomes for adults (SI 2015/313 reg 2(2)). */
    static final int OUT_OF_REACH = 2;

    /** Pension age, single (SI 2014/2672 reg 7 as amended). */
    private static final String GUARANTEE_OF_2026_27 = "241.45";

    private static final int CHECK_WEIGHT = 11;

    private final Actor practitioner;
    private final Plan plan;
    private final String nhsNumber = nhsNumber();
    private String ref = "";
    private String assessment = "";

    Person(Cast cast, Plan plan) {
        this.practitioner = cast.person("practitioner");
        this.plan = plan;
    }

    JsonNode register() {
        var person = practitioner
                .post(
                        "/v1/people",
                        Map.of(
                                "givenName", CANARIES.get(0),
                                "familyName", CANARIES.get(1),
                                "birthDate", CANARIES.get(2),
                                "nhsNumber", nhsNumber,
                                "postcode", CANARIES.get(3)))
                .expect(201);
        ref = person.get("personRef").asText();
        return person;
    }

    public String ref() {
        return ref;
    }

    /** The last that was recorded. */
    public String assessment() {
        return assessment;
    }

    public String nationalNumber() {
        return nhsNumber;
    }

    /** Two of ten outcomes are out of reach, and it tells on the person's well-being. */
    JsonNode assess() {
        return assess(List.of(
                outcome("RELATIONSHIPS", "PAIN_DISTRESS_ANXIETY"),
                outcome("COMMUNITY_FACILITIES", "WITHOUT_ASSISTANCE")));
    }

    /** One outcome is not enough. */
    JsonNode assessWithOneOutcome() {
        return assess(List.of(outcome("RELATIONSHIPS", "PAIN_DISTRESS_ANXIETY")));
    }

    private JsonNode assess(List<Map<String, Object>> outcomes) {
        var recorded = practitioner
                .post(
                        "/v1/people/" + ref + "/assessments",
                        Map.of(
                                "kind",
                                "ADULT",
                                "impairment",
                                true,
                                "outcomes",
                                outcomes,
                                "wellbeing",
                                Map.of("significantImpact", true, "areas", List.of("PARTICIPATION")),
                                "urgent",
                                false,
                                "assessmentRefused",
                                false))
                .expect(201);
        assessment = recorded.get("id").asText();
        return recorded;
    }

    private static Map<String, Object> outcome(String outcome, String limb) {
        return Map.of("outcome", outcome, "limbs", List.of(limb));
    }

    JsonNode determine() {
        return practitioner
                .post("/v1/assessments/" + assessment + "/determination")
                .expect(201);
    }

    /**
     * What the person pays of a weekly cost, by the rules on charging. The service's own rates decide; told in a year
     * that it has no rates for, the story brings the last guarantee that was known.
     */
    JsonNode contributionTo(String weeklyCost) {
        var means = new LinkedHashMap<String, Object>(Map.of(
                "on", plan.today().toString(),
                "ageBand", "PENSION_AGE",
                "weeklyCost", weeklyCost,
                "weeklyIncome", "265.00",
                "capital", "18000.00",
                "housingCosts", "20.00",
                "disabilityRelatedExpenditure", "12.50",
                "premiums", "0.00"));
        var answer = practitioner.post("/v1/contribution-checks", means);
        if (answer.isProblem("rate-not-available")) {
            means.put("minimumIncomeGuarantee", GUARANTEE_OF_2026_27);
            answer = practitioner.post("/v1/contribution-checks", means);
        }
        return answer.expect(200);
    }

    public Answer planSupport(String weeklyCost, String adultPays) {
        return practitioner.post(
                "/v1/people/" + ref + "/support-plans",
                Map.of(
                        "lines",
                        List.of(Map.of(
                                "category",
                                Admission.CATEGORY,
                                "area",
                                Admission.AREA,
                                "outcomes",
                                List.of("RELATIONSHIPS", "COMMUNITY_FACILITIES"),
                                "sessionsPerWeek",
                                2,
                                "days",
                                List.of("MONDAY", "THURSDAY"),
                                "weeklyCost",
                                weeklyCost)),
                        "adultPays",
                        adultPays,
                        "fundingRoute",
                        "COUNCIL_MANAGED",
                        "from",
                        plan.today().toString()));
    }

    public JsonNode agree(JsonNode supportPlan) {
        practitioner
                .post("/v1/support-plans/" + supportPlan.get("id").asText() + "/agreement")
                .expect(200);
        return practitioner.get("/v1/people/" + ref + "/personal-budget").expect(200);
    }

    /** Ten digits, the last of them a check digit modulo 11. */
    private static String nhsNumber() {
        while (true) {
            var digits = String.valueOf(ThreadLocalRandom.current().nextLong(400_000_000L, 799_999_999L));
            int sum = 0;
            for (int i = 0; i < digits.length(); i++) {
                sum += (digits.charAt(i) - '0') * (CHECK_WEIGHT - 1 - i);
            }
            int check = (CHECK_WEIGHT - sum % CHECK_WEIGHT) % CHECK_WEIGHT;
            if (check < 10) {
                return digits + check;
            }
        }
    }
}
