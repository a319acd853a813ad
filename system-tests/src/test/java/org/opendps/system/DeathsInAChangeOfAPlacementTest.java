package org.opendps.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendps.local.story.Actor;
import org.opendps.local.story.Journey;

/** Each service dies once while finance is asked about a change of a placement: it holds, and is committed, once. */
@ExtendWith(RunningSystem.class)
class DeathsInAChangeOfAPlacementTest {

    @ParameterizedTest
    @ValueSource(strings = {"call-off-service", "finance-service"})
    void theExtensionHoldsAndItsMoneyIsCommittedOnce(String victim, RunningSystem.Handle system) throws Exception {
        var journey = Journey.begin(system.doors()).withProviders("100000.00").withPersonalBudget();
        try {
            var commissioner = journey.cast().person("commissioner");
            var placement = broughtIn(commissioner, journey);
            var decision = decided(commissioner, journey);
            String change;
            try (var still = system.freeze("finance-service")) {
                // the question is asked and the answer is not there when the victim dies
                change = commissioner
                        .postWhenHeard(
                                "/v1/placements/" + placement + "/extension",
                                Map.of(
                                        "until",
                                        journey.plan().today().plusDays(90).toString(),
                                        "reason",
                                        "Until the framework has its members",
                                        "decisionReference",
                                        decision),
                                "person-not-eligible")
                        .expect(201)
                        .get("id")
                        .asText();
                system.kill(victim);
            }
            system.awaitAnswer("gateway");

            commissioner.await(
                    "/v1/placements/" + placement + "/variations/" + change,
                    answer -> answer.body().path("status").asText().equals("HOLDS"));
            var commitment = journey.treasury().awaitFirm(placement);
            assertThat(commitment.get("awardId").asText()).isEqualTo(change);
            assertThat(journey.cast()
                            .person("finance")
                            .get("/v1/commitments?placementId=" + placement)
                            .body()
                            .get("items")
                            .size())
                    .isEqualTo(1);
            assertThat(journey.treasury().position().at("/years/0/reserved").asText())
                    .isEqualTo("0.00");
            var terms =
                    commissioner.get("/v1/placements/" + placement).expect(200).get("terms");
            assertThat(terms.findValuesAsText("kind")).containsExactly("IMPORTED", "EXTENDED");
        } finally {
            journey.end();
        }
    }

    private static String broughtIn(Actor commissioner, Journey journey) {
        var row = new LinkedHashMap<String, Object>();
        row.put("reference", "SPOT-" + journey.person().ref());
        row.put("personRef", journey.person().ref());
        row.put("providerId", journey.clubs().getFirst().id());
        row.put("category", "DAY-CENTRE");
        row.put("area", "NORTH");
        row.put("days", "MONDAY THURSDAY");
        row.put("unitCost", "50.00");
        row.put("from", journey.plan().today().minusDays(60).toString());
        row.put("until", journey.plan().today().plusDays(30).toString());
        row.put("basis", "SPOT");
        row.put("budgetId", journey.treasury().budget());
        return commissioner
                .post("/v1/placement-imports", Map.of("rows", List.of(row)))
                .expect(201)
                .at("/results/0/placementId")
                .asText();
    }

    private static String decided(Actor commissioner, Journey journey) {
        var today = journey.plan().today();
        var decision = new HashMap<String, Object>();
        decision.put("reference", "DEC/" + journey.plan().mark() + "/deaths");
        decision.put("title", "Day opportunities");
        decision.put("decidedOn", today.minusDays(10).toString());
        decision.put("publishedOn", today.minusDays(10).toString());
        decision.put("effectiveFrom", today.toString());
        decision.put("by", "Cabinet");
        commissioner.post("/v1/decisions", decision).expect(201);
        return decision.get("reference").toString();
    }
}
