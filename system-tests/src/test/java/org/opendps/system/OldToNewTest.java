package org.opendps.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opendps.local.story.Actor;
import org.opendps.local.story.Journey;
import org.opendps.local.story.Waiting;

/** A council that leaves old contracts: imported by the hundred, without a gap to the new ones, and when a system lapses. */
@ExtendWith(RunningSystem.class)
class OldToNewTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int SPOT = 277;
    private static final int BLOCK = 523;
    private static final int PROVIDERS = 40;
    private static final int OVER_65 = 35;

    private @Nullable Journey begun;

    @AfterEach
    void end() {
        if (begun != null) {
            begun.end();
        }
    }

    private Journey begin(RunningSystem.Handle system, Map<String, Object> purchasingSystem) {
        var journey = Journey.begin(system.doors()).withProviders("100000.00", purchasingSystem);
        begun = journey;
        return journey;
    }

    private static Actor commissioner(Journey journey) {
        return journey.cast().person("commissioner");
    }

    private static LocalDate today(Journey journey) {
        return journey.plan().today();
    }

    /** 277 spot and 523 block places of forty providers: 35 of 277, 12.6 %, are over 65; again, nothing is changed. */
    @Test
    void hundredsOfPlacementsAreBroughtInOnceAndOneIsMigratedWithoutAGap(RunningSystem.Handle system) {
        var journey = begin(system, Map.of()).withPersonalBudget();
        var old = BroughtIn.of(journey);
        var commissioner = commissioner(journey);
        var from = today(journey).minusDays(60);
        var until = journey.plan().starts().plusDays(200);
        // with whom nobody was placed before, so that they can be counted
        var club = journey.admission().newClub("Of The Old Contracts");
        journey.admission().admit(journey.admission().apply(club, "55.00"));
        var providers = Stream.concat(
                        Stream.of(club.id()),
                        IntStream.range(1, PROVIDERS)
                                .mapToObj(_ -> UUID.randomUUID().toString()))
                .toList();
        var own = old.row("SPOT", journey.person().ref(), club.id(), from, until);
        var rows = new java.util.ArrayList<Map<String, Object>>(List.of(own));
        IntStream.range(1, SPOT + BLOCK)
                .mapToObj(number -> {
                    var basis = number < SPOT ? "SPOT" : "BLOCK";
                    var row = old.row(basis, UUID.randomUUID(), providers.get(number % PROVIDERS), from, until);
                    row.put(
                            "blockReference",
                            basis.equals("BLOCK") ? "BLOCK-" + journey.plan().mark() : null);
                    return row;
                })
                .forEach(rows::add);
        IntStream.range(0, SPOT + BLOCK)
                .forEach(number ->
                        rows.get(number).put("ageBand", number < OVER_65 ? "AGE_65_AND_OVER" : "AGE_18_TO_64"));
        var before = statistics(journey);
        var imported = old.imported(rows);
        assertThat(imported.get("created").asInt()).isEqualTo(SPOT + BLOCK);
        assertThat(old.imported(rows).get("unchanged").asInt()).isEqualTo(SPOT + BLOCK);
        var after = statistics(journey);
        assertThat(of(after, "SPOT") - of(before, "SPOT")).isEqualTo(SPOT);
        assertThat(of(after, "BLOCK") - of(before, "BLOCK")).isEqualTo(BLOCK);
        for (var basis : List.of("SPOT", "BLOCK")) {
            assertThat(basis(after, basis).path("providers").asLong()
                            - basis(before, basis).path("providers").asLong())
                    .isEqualTo(PROVIDERS);
        }
        long older = overSixtyFive(after).path("placements").asLong()
                - overSixtyFive(before).path("placements").asLong();
        assertThat(older).isEqualTo(OVER_65);
        assertThat(percent(older, SPOT)).isEqualTo("12.6");
        // placements of other journeys are among them
        assertThat(overSixtyFive(after).get("percent").asText())
                .isEqualTo(percent(overSixtyFive(after).get("placements").asLong(), of(after, "SPOT")));

        var first = imported.at("/results/0/placementId").asText();
        old.checked(club);
        old.migrated(first, journey.plan().starts());
        var last = journey.plan().starts().minusDays(1);
        var terms = commissioner.get("/v1/placements/" + first).expect(200).get("terms");
        assertThat(terms.findValuesAsText("until")).contains(last.toString(), until.toString());
        assertThat(of(statistics(journey), "BLOCK")).isEqualTo(of(after, "BLOCK"));
    }

    private static JsonNode statistics(Journey journey) {
        return commissioner(journey).get("/v1/placement-statistics").expect(200);
    }

    private static long of(JsonNode statistics, String basis) {
        return basis(statistics, basis).path("placements").asLong();
    }

    /** Nothing where there is none yet. */
    private static JsonNode basis(JsonNode statistics, String basis) {
        return named(statistics.get("byBasis"), "basis", basis);
    }

    private static JsonNode overSixtyFive(JsonNode statistics) {
        return named(basis(statistics, "SPOT").path("byAge"), "ageBand", "AGE_65_AND_OVER");
    }

    private static JsonNode named(JsonNode rows, String field, String name) {
        return rows.valueStream()
                .filter(row -> row.get(field).asText().equals(name))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private static String percent(long part, long whole) {
        return BigDecimal.valueOf(part * 100)
                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** The old contract ends, the new one begins the day after, and nothing is agreed before the decision counts. */
    @Test
    void noDayIsWithoutAContractAndNoContractBeforeTheDecision(RunningSystem.Handle system) {
        var journey = begin(system, Map.of()).withPersonalBudget();
        var old = BroughtIn.of(journey);
        var commissioner = commissioner(journey);
        var oldEnds = today(journey).plusDays(66);
        var club = journey.clubs().getFirst();
        old.imported(List.of(old.row("SPOT", oldEnds)));
        var effective = today(journey).plusDays(8);
        var support = Contest.lotOn(journey, List.of("MONDAY", "THURSDAY"));
        support.put("from", oldEnds.plusDays(1).toString());
        support.put("until", oldEnds.plusDays(90).toString());
        var wish = new LinkedHashMap<String, Object>();
        wish.put("route", "USER_CHOICE");
        wish.put("purchasingSystemId", journey.admission().system());
        wish.put("personRef", journey.person().ref());
        wish.put("budgetId", journey.treasury().budget());
        wish.put("providerId", club.id());
        wish.put("support", support);
        wish.put("unitCost", "55.00");
        wish.put("vatCode", "EXEMPT");
        wish.put("decisionReference", old.decided(effective));
        wish.put(
                "choice",
                Map.of(
                        "expressedBy", "PERSON",
                        "on", today(journey).toString(),
                        "statement", "Wants to stay where the friends are",
                        "onlyCapableSupplier", false,
                        "notInBestInterestsToCompete", "A change of place would undo two years",
                        "reviewer", "team manager"));
        wish.put("reason", "The old contract ends");
        var prepared = commissioner
                .postWhenHeard("/v1/direct-awards", wish, "not-found", "person-not-eligible", "no-such-provider")
                .expect(201);
        var path = "/v1/call-offs/" + prepared.get("id").asText();
        var contest = Contest.of(journey);
        contest.lookUp(path, club);
        commissioner.await(
                path + "/award-gate",
                answer -> answer.body().path("lines").findValuesAsText("passed").stream()
                                .filter("false"::equals)
                                .count()
                        == 1);
        var refused =
                journey.cast().person("commissioner2").post(path + "/award").expectProblem(422, "award-gate-closed");
        assertThat(refused.at("/failed/0/what").asText()).isEqualTo("DECISION_IN_EFFECT");
        journey.clock().moveTo(effective.atTime(9, 0).atZone(LONDON).toOffsetDateTime());
        var award = contest.awarded(path, 1);
        assertThat(award.get("status").asText()).isEqualTo("CONFIRMED");
        var placements = commissioner
                .get("/v1/placements?personRef=" + journey.person().ref())
                .expect(200)
                .get("items");
        assertThat(placements.findValuesAsText("until")).contains(oldEnds.toString());
        assertThat(placements.findValuesAsText("from"))
                .contains(oldEnds.plusDays(1).toString());
    }

    /**
     * It is told 90 and 30 days before. What runs goes on and can be extended by four weeks, and so does a competition that
     * was published in time; nothing new is called off when the system has lapsed, whenever it was drafted.
     */
    @Test
    void afterASystemLapsedRunningPlacementsGoOnAndNothingIsCalledOff(RunningSystem.Handle system) {
        var setUp = Journey.setOut(system.doors()).plan().today();
        var lapses = setUp.plusDays(100);
        var journey = begin(system, Map.of("validUntil", lapses.toString())).withPersonalBudget();
        var old = BroughtIn.of(journey);
        var commissioner = commissioner(journey);
        var placement =
                old.placements(List.of(old.row("INTERIM", lapses.plusDays(10)))).getFirst();
        var dueAt = lapses.plusDays(20).atTime(12, 0);
        var inTime = Contest.of(journey).published(calledOff(journey, lapses, dueAt), 2);
        var late = Contest.of(journey).drafted(calledOff(journey, lapses, dueAt));

        assertThat(warnings(system, journey)).isEmpty();
        at(journey, lapses.minusDays(90).atTime(9, 0));
        assertThat(Waiting.until(() -> warnings(system, journey), told -> told.size() == 1))
                .hasSize(1);
        at(journey, lapses.minusDays(30).atTime(9, 0));
        assertThat(Waiting.until(() -> warnings(system, journey), told -> told.size() == 2))
                .hasSize(2)
                .allSatisfy(told -> assertThat(told.get("validUntil").asText()).isEqualTo(lapses.toString()));

        at(journey, lapses.plusDays(2).atTime(9, 0));
        for (var refused : List.of(
                commissioner.post("/v1/call-offs", calledOff(journey, lapses, dueAt)),
                commissioner.post(
                        late.path() + "/publication",
                        Map.of("conflictsAssessment", "The team was asked; none has an interest")))) {
            refused.expectProblem(422, "purchasing-system-not-open");
        }
        assertThat(commissioner
                        .get("/v1/placements/" + placement)
                        .expect(200)
                        .get("status")
                        .asText())
                .isEqualTo("RUNNING");
        var later = lapses.plusDays(10).plusWeeks(4);
        commissioner
                .post(
                        "/v1/placements/" + placement + "/extension",
                        Map.of(
                                "until", later.toString(),
                                "reason", "Until the new system opens",
                                "decisionReference", old.decided(today(journey))))
                .expect(201);
        commissioner.await(
                "/v1/placements/" + placement,
                answer -> answer.body().path("until").asText().equals(later.toString()));
        commissioner.await(
                "/v1/purchasing-systems/" + journey.admission().system(),
                answer -> answer.body().path("status").asText().equals("EXPIRED"));

        var bid = inTime.bid(inTime.club(0), 1, "50.00");
        at(journey, dueAt.plusSeconds(1));
        inTime.opened().scored(Map.of(bid, 4));
        inTime.recommend(bid).expect(201);
    }

    private static Map<String, Object> calledOff(Journey journey, LocalDate lapses, LocalDateTime bidsDue) {
        var lot = Contest.lotOn(journey, List.of("MONDAY"));
        lot.put("from", lapses.plusDays(40).toString());
        lot.put("until", lapses.plusDays(80).toString());
        var draft = Contest.of(journey).draft(List.of(lot), Map.of());
        draft.put("bidsDue", bidsDue.atZone(LONDON).toOffsetDateTime().toString());
        return draft;
    }

    private static void at(Journey journey, LocalDateTime time) {
        journey.clock().moveTo(time.atZone(LONDON).toOffsetDateTime());
    }

    private static List<JsonNode> warnings(RunningSystem.Handle system, Journey journey) {
        return ToldFacts.on(system, "registry.purchasing-system.v1")
                .of("purchasingSystemId", journey.admission().system())
                .kind("PURCHASING_SYSTEM_ENDING")
                .facts();
    }
}
