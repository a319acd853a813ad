package org.opendps.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;

/** What it costs: the first week, and who reads of it. */
final class SpendChapter {

    private final Stage stage;

    SpendChapter(Stage stage) {
        this.stage = stage;
    }

    void tell(Club club, JsonNode award) {
        var placement = award.get("placementId").asText();
        var sessions = stage.treasury().sessionsOfFirstWeek();
        var spent = stage.telling()
                .step(
                        "The first week is attended, returned and approved",
                        () -> {
                            stage.clock().moveTo(stage.plan().afterTheFirstWeek());
                            stage.treasury().approve(stage.treasury().returnWeek(club, placement, sessions));
                            return stage.treasury().awaitSpend(placement);
                        },
                        event -> {
                            Sums.mustEqual(
                                    "The sessions spent",
                                    sessions.size(),
                                    event.get("units").asInt());
                            Sums.mustEqual(
                                    "What the week cost",
                                    new BigDecimal(Stage.CLUB_PRICE).multiply(BigDecimal.valueOf(sessions.size())),
                                    Sums.pounds(event.get("gross")));
                            stage.telling().amount("spent", event.get("gross").asText());
                            return event.get("units").asInt() + " sessions, " + Sums.shown(event.get("gross"))
                                    + ": internal finance reads it at /v1/spend; a partner portal is refused.";
                        });
        stage.treasury().spendAsPortal().expectProblem(403, "not-allowed");
        stage.telling()
                .step(
                        "A stranger reads the same event from Kafka",
                        () -> new ConsoleConsumer(stage.cast().doors().broker())
                                .find(
                                        "finance.spend.v1",
                                        value -> value.path("position").equals(spent.get("position")))
                                .orElseThrow(() -> new StoryFailed("The spend is not on finance.spend.v1")),
                        event -> {
                            Sums.mustEqual("The event on the topic", spent, event);
                            return "Topic finance.spend.v1, position "
                                    + event.get("position").asLong() + ", by Kafka's own console consumer.";
                        });
    }
}
