package org.opendps.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opendps.local.story.Actor;
import org.opendps.local.story.Journey;

/** From a need to a budget that others buy from, through the gateway. */
@ExtendWith(RunningSystem.class)
class FromNeedToBudgetTest {

    private Journey journey;
    private Actor practitioner;

    @BeforeEach
    void setOut(RunningSystem.Handle running) {
        journey = Journey.begin(running.doors());
        practitioner = journey.cast().person("practitioner");
    }

    @AfterEach
    void end() {
        journey.end();
    }

    private String person() {
        return "/v1/people/" + journey.person().ref();
    }

    private static Map<String, Object> unable(String outcome, String... limbs) {
        return Map.of("outcome", outcome, "limbs", List.of(limbs));
    }

    @SafeVarargs
    private static Map<String, Object> findings(String kind, Map<String, Object>... outcomes) {
        var findings = new LinkedHashMap<String, Object>();
        findings.put("kind", kind);
        findings.put(kind.equals("ADULT") ? "impairment" : "necessaryCare", true);
        findings.put("outcomes", List.of(outcomes));
        findings.put("wellbeing", Map.of("significantImpact", true, "areas", List.of("PARTICIPATION")));
        return findings;
    }

    private JsonNode determined(Map<String, Object> findings) {
        var assessment = practitioner.post(person() + "/assessments", findings).expect(201);
        return practitioner
                .post("/v1/assessments/" + assessment.get("id").asText() + "/determination")
                .expect(201);
    }

    private static List<String> citations(JsonNode determination) {
        return determination.get("reasons").findValuesAsText("citation");
    }

    private Map<String, Object> line(String category, String route, String weekly) {
        return Map.of(
                "category",
                category,
                "area",
                "NORTH",
                "outcomes",
                List.of("RELATIONSHIPS"),
                "sessionsPerWeek",
                2,
                "days",
                List.of("MONDAY", "THURSDAY"),
                "weeklyCost",
                weekly,
                "fundingRoute",
                route);
    }

    @SafeVarargs
    private Map<String, Object> plan(String adultPays, Map<String, Object>... lines) {
        return Map.of(
                "lines",
                List.of(lines),
                "adultPays",
                adultPays,
                "fundingRoute",
                "COUNCIL_MANAGED",
                "from",
                journey.plan().today().toString());
    }

    private JsonNode agreed(Map<String, Object> plan) {
        return journey.person()
                .agree(practitioner.post(person() + "/support-plans", plan).expect(201));
    }

    @Test
    void followsFromTwoOfTenOutcomesAndSaysWhy() {
        var two = determined(findings(
                "ADULT",
                unable("RELATIONSHIPS", "PAIN_DISTRESS_ANXIETY", "SIGNIFICANTLY_LONGER"),
                unable("COMMUNITY_FACILITIES", "WITHOUT_ASSISTANCE")));
        assertThat(two.get("decision").asText()).isEqualTo("ELIGIBLE");
        assertThat(two.get("unableCount").asInt()).isEqualTo(2);
        assertThat(two.get("policyVersion").asText()).isNotBlank();
        assertThat(citations(two))
                .contains("SI 2015/313 reg 2(1)(a)", "SI 2015/313 reg 2(1)(b)", "SI 2015/313 reg 2(1)(c)")
                .anyMatch(citation -> citation.contains("2(2)(g)"))
                .anyMatch(citation -> citation.contains("2(2)(i)"));
        var one = determined(findings("ADULT", unable("RELATIONSHIPS", "PAIN_DISTRESS_ANXIETY")));
        assertThat(one.get("decision").asText()).isEqualTo("NOT_ELIGIBLE_OUTCOMES");
    }

    @Test
    void letsUrgentNeedsBeMetBeforeAnythingIsAssessed() {
        journey.withProviders("100000.00");
        var urgent = determined(new LinkedHashMap<>(Map.of(
                "kind",
                "ADULT",
                "impairment",
                false,
                "outcomes",
                List.of(),
                "wellbeing",
                Map.of("significantImpact", false, "areas", List.of()),
                "urgent",
                true)));
        assertThat(urgent.get("decision").asText()).isEqualTo("MAY_MEET_URGENT_NEEDS");
        var budget = agreed(plan("10.00", line("DAY-CENTRE", "COUNCIL_MANAGED", "110.00")));
        assertThat(budget.at("/determination/basis").asText()).isEqualTo("URGENT");
        var tasks = practitioner.get("/v1/assessment-tasks").expect(200);
        assertThat(tasks.get("items").findValuesAsText("personRef"))
                .contains(journey.person().ref());
        // what is urgent can be bought
        journey.published();
        journey.person()
                .agree(practitioner
                        .post(
                                person() + "/support-plans",
                                plan("10.00", line("DAY-CENTRE", "COUNCIL_MANAGED", "110.00")))
                        .expect(201));
        determined(findings(
                "ADULT",
                unable("RELATIONSHIPS", "PAIN_DISTRESS_ANXIETY"),
                unable("COMMUNITY_FACILITIES", "WITHOUT_ASSISTANCE")));
        var later = practitioner.get(person() + "/personal-budget").expect(200);
        assertThat(later.at("/determination/basis").asText()).isEqualTo("ELIGIBLE");
    }

    @Test
    void countsEachOutcomeOfACarerOnceHoweverManyLimbs() {
        var carer = determined(findings("CARER", unable("RECREATION", "PAIN_DISTRESS_ANXIETY", "ENDANGERS_SAFETY")));
        assertThat(carer.get("decision").asText()).isEqualTo("ELIGIBLE");
        assertThat(carer.get("unableCount").asInt()).isEqualTo(1);
        assertThat(citations(carer)).anyMatch(citation -> citation.contains("3(2)(b)(viii)"));
        practitioner
                .post(person() + "/assessments", findings("CARER", unable("RECREATION", "SIGNIFICANTLY_LONGER")))
                .expect(422);
    }

    @Test
    void addsUpOverThreeFundingRoutes() {
        determined(findings(
                "ADULT",
                unable("RELATIONSHIPS", "PAIN_DISTRESS_ANXIETY"),
                unable("COMMUNITY_FACILITIES", "WITHOUT_ASSISTANCE")));
        var budget = agreed(plan(
                "120.01",
                line("DAY-CENTRE", "COUNCIL_MANAGED", "110.00"),
                line("EVENING", "DIRECT_PAYMENT", "22.50"),
                line("SKILLS", "INDIVIDUAL_SERVICE_FUND", "30.33"),
                line("LUNCH", "SELF", "9.00")));
        assertThat(budget.get("weeklyAmount").asText()).isEqualTo("162.83");
        assertThat(sum(budget.get("routes"), "weeklyAmount")).isEqualByComparingTo("162.83");
        assertThat(sum(budget.get("routes"), "adultPays")).isEqualByComparingTo("120.01");
        assertThat(sum(budget.get("routes"), "councilPays")).isEqualByComparingTo("42.82");
        assertThat(budget.get("routes")).hasSize(3);
    }

    private static BigDecimal sum(JsonNode routes, String field) {
        return routes.findValuesAsText(field).stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void reachesACallOffThatRunsWhenThePlanIsRevised() {
        journey.withProviders("100000.00").withPersonalBudget().published();
        assertThat(ceiling()).isEqualTo("110.00");
        var more = plan("10.00", line("DAY-CENTRE", "COUNCIL_MANAGED", "165.50"));
        journey.person()
                .agree(practitioner.post(person() + "/support-plans", more).expect(201));
        // a draft takes the budget as call-off-service knows it at that moment
        var ceiling = ceilingOfADraft();
        for (int tries = 0; tries < 100 && !ceiling.equals("165.50"); tries++) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            ceiling = ceilingOfADraft();
        }
        assertThat(ceiling).isEqualTo("165.50");
    }

    private String ceiling() {
        return journey.cast()
                .person("commissioner")
                .get("/v1/call-offs/" + journey.competition().id())
                .expect(200)
                .path("weeklyCeiling")
                .asText();
    }

    private String ceilingOfADraft() {
        return journey.competition()
                .tryDraft(
                        journey.admission().system(),
                        journey.person().ref(),
                        journey.treasury().budget())
                .expect(201)
                .path("weeklyCeiling")
                .asText();
    }

    @Test
    void isReachedByTheProviderOfThePlacementAndByNoOther() {
        journey.withProviders("100000.00")
                .withPersonalBudget()
                .published()
                .bid()
                .recommended();
        journey.competition().award().expect(201);
        var placement = journey.competition().awaitDecision().get("placementId").asText();
        var holder = journey.cast().person("provider1");
        var rival = journey.cast().person("provider2");
        var stranger = journey.cast().person("other-practitioner").with("Purpose", "CARE");
        var path = "/v1/introductions/" + placement;
        var introduction = holder.await(path, answer -> answer.status() == 200).body();
        assertThat(introduction.get("familyName").asText()).isEqualTo("Canaryworth");
        assertThat(introduction.toString()).doesNotContain("1948-02-29", "ELIGIBLE", "110.00");
        rival.get(path).expect(404);
        for (var closed : List.of("", "/personal-budget", "/support-plans", "/accesses", "/contribution", "/export")) {
            holder.with("Purpose", "CARE").get(person() + closed).expect(403);
            stranger.get(person() + closed).expect(404);
        }
        var accesses =
                practitioner.get(person() + "/accesses?limit=200").expect(200).get("items");
        var read = new ArrayList<String>();
        accesses.forEach(access ->
                read.add(access.get("by").asText() + " " + access.get("outcome").asText()));
        assertThat(read)
                .contains("provider1 GIVEN", "provider2 REFUSED", "provider1 REFUSED", "other-practitioner REFUSED");
    }

    @Test
    void isMissingNothingBeforeACurrentServiceChanges() {
        var commissioner = journey.cast().person("commissioner");
        var readiness =
                person() + "/transition-readiness?on=" + journey.plan().today().plusDays(2);
        var before = commissioner.get(readiness).expect(200);
        assertThat(before.get("ready").asBoolean()).isFalse();
        assertThat(before.get("missing").findValuesAsText("item")).contains("ASSESSMENT", "SUPPORT_PLAN");
        var cohort = commissioner
                .post(
                        "/v1/cohorts",
                        Map.of(
                                "name",
                                "North recommissioning",
                                "personRefs",
                                List.of(journey.person().ref()),
                                "changeOn",
                                journey.plan().today().plusDays(2).toString()))
                .expect(201);
        journey.withPersonalBudget();
        assertThat(commissioner.get(readiness).expect(200).get("ready").asBoolean())
                .isTrue();
        var counts =
                commissioner.get("/v1/cohorts/" + cohort.get("id").asText()).expect(200);
        assertThat(counts.get("ready").asInt()).isEqualTo(1);
    }

    @Test
    void isForgottenWhenItsTimeIsOver() {
        determined(findings("ADULT", unable("RELATIONSHIPS", "PAIN_DISTRESS_ANXIETY")));
        practitioner.post(person() + "/closure", Map.of("reason", "WITHDREW")).expect(200);
        var colleague = journey.cast().person("practitioner2");
        colleague.post(person() + "/erasure").expect(422);
        journey.clock().moveTo(journey.plan().today().plusYears(9).atTime(9, 0).atOffset(ZoneOffset.UTC));
        practitioner.post(person() + "/erasure").expectProblem(422, "second-practitioner");
        colleague.post(person() + "/erasure").expect(200);
        practitioner.with("Purpose", "CARE").get(person()).expect(410);
        practitioner.get(person() + "/assessments").expect(410);
    }
}
