package org.opendps.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opendps.local.story.Actor;
import org.opendps.local.story.Answer;
import org.opendps.local.story.Journey;

/** Placements that did not begin with a competition here, or go on in another way, with finance's real answers. */
@ExtendWith(RunningSystem.class)
class PlacementLivesTest {

    private static final String SELF = "SELF";
    private static final int CONTRACTS = 21;

    private @Nullable Journey begun;

    @AfterEach
    void end() {
        if (begun != null) {
            begun.end();
        }
    }

    private Journey begin(RunningSystem.Handle system) {
        var journey = Journey.begin(system.doors()).withProviders("100000.00");
        begun = journey;
        return journey;
    }

    private static Actor commissioner(Journey journey) {
        return journey.cast().person("commissioner");
    }

    private static Answer retried(Actor actor, String path, Object body, String... whileNotHeard) {
        return actor.postWhenHeard(path, body, whileNotHeard);
    }

    /**
     * A person who is not eligible and pays alone takes a place and no money; found eligible later, the place is kept and no
     * day is missing.
     */
    @Test
    void selfFundedPlaceIsConvertedWithoutAGap(RunningSystem.Handle system) {
        var journey = begin(system);
        var practitioner = journey.cast().person("practitioner");
        var club = journey.clubs().getFirst();
        assertThat(journey.withoutEligibility().get("decision").asText()).isEqualTo("NOT_ELIGIBLE_OUTCOMES");
        var free = usage(journey);
        var placed = retried(
                        practitioner,
                        "/v1/placements",
                        Map.ofEntries(
                                Map.entry("payer", SELF),
                                Map.entry("personRef", journey.person().ref()),
                                Map.entry("providerId", club.id()),
                                Map.entry("category", "DAY-CENTRE"),
                                Map.entry("area", "NORTH"),
                                Map.entry("days", List.of("MONDAY", "THURSDAY")),
                                Map.entry("from", journey.plan().today().toString()),
                                Map.entry("until", journey.plan().ends().toString()),
                                Map.entry("unitCost", "55.00"),
                                Map.entry("vatCode", "EXEMPT"),
                                Map.entry("closedOnBankHolidays", true),
                                Map.entry("ageBand", "AGE_65_AND_OVER")),
                        "no-such-member")
                .expect(201);
        var id = placed.get("id").asText();
        var taken = usage(journey);
        assertThat(taken.get("used").asInt()).isEqualTo(free.get("used").asInt() + 1);
        assertThat(taken.get("usedBySelfFunders").asInt())
                .isEqualTo(free.get("usedBySelfFunders").asInt() + 1);
        assertThat(committed(journey, id)).isEmpty();
        assertThat(ofPayer(journey)).containsExactly(id);
        var commissioner = commissioner(journey);
        BroughtIn.of(journey).checked();
        var conversion = Map.of(
                "from", journey.plan().starts().toString(),
                "budgetId", journey.treasury().budget(),
                "reason", "Found eligible");
        var path = "/v1/placements/" + id + "/conversion";
        commissioner.post(path, conversion).expectProblem(422, "person-not-eligible");

        journey.withPersonalBudget();
        var change =
                retried(commissioner, path, conversion, "person-not-eligible").expect(201);
        assertThat(change.get("status").asText()).isEqualTo("RESERVING");
        assertThat(journey.treasury().awaitFirm(id).get("weeklyCost").asText()).isEqualTo("110.00");
        assertThat(committed(journey, id)).hasSize(1);
        var converted = commissioner
                .await(
                        "/v1/placements/" + id,
                        answer -> answer.body().toString().contains("CONVERTED"))
                .body();
        assertDaysHaveOneTermEach(converted);
        var kept = usage(journey);
        assertThat(kept.get("used")).isEqualTo(taken.get("used"));
        assertThat(kept.get("usedBySelfFunders")).isEqualTo(free.get("usedBySelfFunders"));
    }

    /** Places of the first club on the first day of the plan. */
    private static JsonNode usage(Journey journey) {
        return commissioner(journey)
                .get("/v1/capacity?providerId=" + journey.clubs().getFirst().id() + "&day="
                        + journey.plan().starts())
                .expect(200);
    }

    private static JsonNode committed(Journey journey, String placement) {
        return journey.cast()
                .person("finance")
                .get("/v1/commitments?placementId=" + placement)
                .expect(200)
                .get("items");
    }

    /** Placements that the person of the journey pays for. */
    private static List<String> ofPayer(Journey journey) {
        return commissioner(journey)
                .get("/v1/placements?payer=SELF&personRef=" + journey.person().ref())
                .expect(200)
                .get("items")
                .findValuesAsText("id");
    }

    private static void assertDaysHaveOneTermEach(JsonNode placement) {
        var counting = new ArrayList<JsonNode>();
        placement.get("terms").forEach(term -> {
            if (!term.hasNonNull("supersededBy")) {
                counting.add(term);
            }
        });
        counting.sort(java.util.Comparator.comparing(term -> term.get("from").asText()));
        var day = LocalDate.parse(placement.get("from").asText());
        for (var term : counting) {
            assertThat(LocalDate.parse(term.get("from").asText())).isEqualTo(day);
            day = LocalDate.parse(term.get("until").asText()).plusDays(1);
        }
        assertThat(day.minusDays(1))
                .isEqualTo(LocalDate.parse(placement.get("until").asText()));
    }

    /** No current service ends for recommissioning before assessment and support plan are dated. */
    @Test
    void serviceEndsForRecommissioningOnlyAfterAssessmentAndPlan(RunningSystem.Handle system) {
        var journey = begin(system);
        var old = BroughtIn.of(journey);
        var commissioner = commissioner(journey);
        var id = old.placements(List.of(old.row("SPOT", journey.plan().today().plusDays(200))))
                .getFirst();
        var end = Map.of(
                "reason",
                "RECOMMISSIONING",
                "lastDay",
                journey.plan().today().plusDays(40).toString());
        var path = "/v1/placements/" + id + "/end";
        assertThat(commissioner
                        .post(path, end)
                        .expectProblem(409, "transition-not-ready")
                        .get("detail")
                        .asText())
                .contains("assessment")
                .contains("support plan");
        var before = readiness(journey);
        journey.assessed();
        commissioner.await(
                "/v1/placements/" + id,
                answer -> answer.body().path("missingForTransition").toString().equals("[\"support plan\"]"));
        assertThat(commissioner
                        .post(path, end)
                        .expectProblem(409, "transition-not-ready")
                        .get("missing")
                        .toString())
                .isEqualTo("[\"support plan\"]");
        journey.withPersonalBudget();
        retried(commissioner, path, end, "transition-not-ready").expect(201);
        var after = readiness(journey);
        assertThat(after.get("people").asLong()).isEqualTo(before.get("people").asLong());
        assertThat(after.get("ready").asLong()).isEqualTo(before.get("ready").asLong() + 1);
        assertThat(after.get("withoutPlan").asLong())
                .isEqualTo(before.get("withoutPlan").asLong() - 1);
    }

    /** Herefordshire: 255 people were to be assessed before anything was recommissioned, and each has a status. */
    @Test
    void eachOf255PeopleHasAStatusBeforeTheirServicesChange(RunningSystem.Handle system) {
        var journey = begin(system);
        var assessed = journey.another().assessed();
        var ready = journey.another().withPersonalBudget();
        var people = new ArrayList<String>(List.of(
                journey.person().ref(), assessed.person().ref(), ready.person().ref()));
        while (people.size() < 255) {
            people.add(journey.another().person().ref());
        }
        var report = "/v1/cohorts/"
                + commissioner(journey)
                        .post(
                                "/v1/cohorts",
                                Map.of("name", "Before " + journey.plan().mark(), "personRefs", people))
                        .expect(201)
                        .get("id")
                        .asText();
        var seen = commissioner(journey).get(report).expect(200);
        assertThat(seen.get("people").asInt()).isEqualTo(255);
        assertThat(seen.get("withStatus").asInt()).isEqualTo(255);
        assertThat(seen.get("ready").asInt()).isEqualTo(1);
        assertThat(seen.at("/missing/ASSESSMENT").asInt()).isEqualTo(253);
        assertThat(seen.at("/missing/SUPPORT_PLAN").asInt()).isEqualTo(254);
    }

    private static JsonNode readiness(Journey journey) {
        return commissioner(journey).get("/v1/placement-statistics").expect(200).get("transition");
    }

    /** The interim contracts of 21 people go on for a year, by a decision that is in effect, with the money that it takes. */
    @Test
    void interimContractsAreExtendedByADecision(RunningSystem.Handle system) {
        var journey = begin(system).withPersonalBudget();
        var second = journey.another().withPersonalBudget();
        int year = Integer.parseInt(journey.plan().financialYear().substring(0, 4)) + 1;
        journey.treasury().allocate("%d-%02d".formatted(year, (year + 1) % 100), "100000.00");
        var old = BroughtIn.of(journey);
        var commissioner = commissioner(journey);
        var last = journey.plan().today().plusDays(20);
        var rows = new ArrayList<Map<String, Object>>(List.of(old.row("INTERIM", last)));
        // of the others nobody has been assessed yet: the service's budget decides
        var others = Stream.concat(
                Stream.of(second.person().ref()),
                Stream.generate(() -> UUID.randomUUID().toString()));
        others.limit(CONTRACTS - 1L).forEach(person -> {
            var row = new LinkedHashMap<>(rows.getFirst());
            row.put("reference", "INTERIM-" + person);
            row.put("personRef", person);
            rows.add(row);
        });
        var ids = old.placements(rows);
        assertThat(ids).hasSize(CONTRACTS);
        var later = last.plusYears(1);
        var asked = new LinkedHashMap<String, Object>(Map.of(
                "placementIds", ids, "until", later.toString(), "reason", "Until the framework has its members"));
        commissioner.post("/v1/placement-extensions", asked).expectProblem(422, "decision-reference-missing");
        asked.put("decisionReference", old.decided(journey.plan().today().plusDays(8)));
        commissioner.post("/v1/placement-extensions", asked).expectProblem(422, "decision-not-in-effect");
        asked.put("decisionReference", old.decided(journey.plan().today()));
        var underAge = new LinkedHashMap<>(asked);
        underAge.remove("placementIds");
        underAge.put("ageBand", "UNDER_18");
        commissioner
                .post("/v1/placements/" + ids.getFirst() + "/extension", underAge)
                .expectProblem(422, "person-under-eighteen");
        commissioner.post("/v1/placement-extensions", asked).expect(200);
        var amounts = BigDecimal.ZERO;
        for (var id : ids) {
            var extended = commissioner
                    .await(
                            "/v1/placements/" + id,
                            answer -> answer.body().path("until").asText().equals(later.toString()))
                    .body();
            assertDaysHaveOneTermEach(extended);
            var commitment = journey.treasury().awaitFirm(id);
            assertThat(commitment.get("from").asText())
                    .isEqualTo(last.plusDays(1).toString());
            assertThat(new BigDecimal(commitment.get("amount").asText())).isPositive();
            amounts = amounts.add(new BigDecimal(commitment.get("amount").asText()));
        }
        var committed = journey.treasury()
                .position()
                .get("years")
                .valueStream()
                .map(one -> new BigDecimal(one.get("committed").asText()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(committed).isEqualByComparingTo(amounts);
    }

    /** Spot becomes framework at the agreed rate on a day, block stays; again it changes nothing. */
    @Test
    void spotIsMigratedToTheFrameworkAndBlockIsLeftAlone(RunningSystem.Handle system) {
        var journey = begin(system).withPersonalBudget();
        var old = BroughtIn.of(journey);
        var commissioner = commissioner(journey);
        var until = journey.plan().starts().plusDays(200);
        var block = old.row("BLOCK", until);
        block.put("blockReference", "BLOCK-1");
        var rows = List.of(old.row("SPOT", until), block);
        var ids = old.placements(rows);
        var again = old.imported(rows);
        assertThat(again.get("unchanged").asInt()).isEqualTo(2);
        old.checked();
        var migration = old.migrated(ids.getFirst(), journey.plan().starts());
        var holds = commissioner.get(migration).expect(200);
        assertThat(holds.at("/rows/0/oldUnitCost").asText()).isEqualTo("50.00");
        assertThat(holds.at("/rows/0/newUnitCost").asText()).isEqualTo("55.00");
        var migrated = commissioner.get("/v1/placements/" + ids.getFirst()).expect(200);
        assertDaysHaveOneTermEach(migrated);
        journey.treasury().awaitFirm(ids.getFirst());
        commissioner.post(migration + "/application", Map.of()).expect(200);
        assertThat(commissioner
                        .get("/v1/placements/" + ids.getFirst())
                        .expect(200)
                        .get("terms")
                        .size())
                .isEqualTo(migrated.get("terms").size());
        assertThat(commissioner
                        .get("/v1/placements/" + ids.get(1))
                        .expect(200)
                        .get("basis")
                        .asText())
                .isEqualTo("BLOCK");
    }
}
