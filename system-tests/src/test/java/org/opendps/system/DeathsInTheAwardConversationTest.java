package org.opendps.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendps.local.story.Journey;

/** Each service dies once in the middle of the award conversation, and the chain still completes, once. */
@ExtendWith(RunningSystem.class)
class DeathsInTheAwardConversationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "call-off-service",
                "finance-service",
                "eligibility-service",
                "provider-registry-service",
                "gateway"
            })
    void theAwardIsConfirmedAndTheMoneyCommittedOnce(String victim, RunningSystem.Handle system) throws Exception {
        var journey = Journey.begin(system.doors())
                .withProviders("100000.00")
                .withPersonalBudget()
                .published()
                .bid()
                .recommended();
        try {
            try (var still = system.freeze("finance-service")) {
                // the question is asked and the answer is not there when the victim dies
                journey.competition().award().expect(201);
                system.kill(victim);
            }
            system.awaitAnswer("gateway");

            var award = journey.competition().awaitDecision();
            assertThat(award.get("status").asText()).isEqualTo("CONFIRMED");
            var placement = award.get("placementId").asText();
            var commitment = journey.treasury().awaitFirm(placement);

            var finance = journey.cast().person("finance");
            assertThat(finance.get("/v1/commitments?placementId=" + placement)
                            .body()
                            .get("items")
                            .size())
                    .isEqualTo(1);
            var position = journey.treasury().position();
            assertThat(position.at("/years/0/reserved").asText()).isEqualTo("0.00");
            assertThat(position.at("/years/0/committed").asText())
                    .isEqualTo(commitment.at("/byFinancialYear/0/cost").asText());
            journey.competition().award().expect(409);
        } finally {
            journey.end();
        }
    }
}
