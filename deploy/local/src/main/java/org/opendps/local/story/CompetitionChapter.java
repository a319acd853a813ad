package org.opendps.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is bought: from the call-off to money that is committed. */
final class CompetitionChapter {

    private static final Map<String, Integer> GOOD = Map.of("Q1", 5, "Q2", 4, "SV", 4);
    private static final Map<String, Integer> FAIR = Map.of("Q1", 3, "Q2", 4, "SV", 2);

    private final Stage stage;

    CompetitionChapter(Stage stage) {
        this.stage = stage;
    }

    JsonNode tell(Club club, Club rival, Club third) {
        stage.telling()
                .step(
                        "The commissioner publishes the call-off",
                        () -> {
                            stage.competition()
                                    .draft(
                                            stage.admission().system(),
                                            stage.person().ref(),
                                            stage.treasury().budget());
                            return stage.competition().publish(club, rival);
                        },
                        callOff -> {
                            Sums.mustEqual(
                                    "The number invited",
                                    2,
                                    callOff.get("invitations").size());
                            Sums.mustEqual(
                                    "The number of instants of invitation",
                                    1L,
                                    callOff.get("invitations").findValuesAsText("invitedAt").stream()
                                            .distinct()
                                            .count());
                            stage.competition().tryBid(third, Stage.RIVAL_PRICE).expectProblem(403, "not-invited");
                            return "Both members are invited at the same instant; the refused provider is not, and may not bid.\n"
                                    + "Bids are due by "
                                    + callOff.get("bidsDueLondon").asText() + ".";
                        });
        stage.telling().id("callOff", stage.competition().id());
        var bids = stage.telling()
                .step(
                        "Both bid; nobody can read it",
                        () -> {
                            var ids = List.of(
                                    stage.competition().bid(club, Stage.CLUB_PRICE),
                                    stage.competition().bid(rival, Stage.RIVAL_PRICE));
                            Sums.mustEqual(
                                    "Whether the bid is sealed",
                                    true,
                                    stage.cast()
                                            .person("commissioner")
                                            .get("/v1/bids/" + ids.getFirst())
                                            .expect(200)
                                            .get("sealed")
                                            .asBoolean());
                            stage.competition().open("commissioner").expect(409);
                            return ids;
                        },
                        ids -> "Sealed until the deadline: the commissioner who tries to open them is refused.");
        stage.telling()
                .step(
                        "The deadline passes; two people open the bids",
                        () -> {
                            stage.clock().moveTo(stage.plan().afterTheDeadline());
                            stage.competition().open("commissioner").expect(200);
                            return stage.competition().open("auditor").expect(200);
                        },
                        opening -> {
                            Sums.mustEqual(
                                    "Whether the bids are open",
                                    true,
                                    opening.get("opened").asBoolean());
                            var asked = bids.stream()
                                    .map(stage.competition()::openedPrice)
                                    .toList();
                            Sums.mustEqual("The opened prices", List.of(Stage.CLUB_PRICE, Stage.RIVAL_PRICE), asked);
                            return "The clock of the demonstration is moved to one second after it. Opened by a commissioner and\n"
                                    + "an auditor together: " + club.name() + " asks £" + asked.get(0) + ", "
                                    + rival.name() + " £" + asked.get(1) + " a session.";
                        });
        var winner = evaluation(bids, club, rival);
        stage.telling()
                .step(
                        "One commissioner recommends, another asks for the money",
                        () -> {
                            stage.competition().recommend(winner);
                            stage.competition().awardWhenInOrder().expect(201);
                            return stage.competition().awaitDecision();
                        },
                        award -> {
                            Sums.mustEqual(
                                    "The award",
                                    "CONFIRMED",
                                    award.get("status").asText());
                            return "Finance reserves it against the personal budget and the service budget; the award to\n"
                                    + club.name() + " is confirmed.";
                        });
        stage.competition().award().expect(409);
        return commitment(stage.cast()
                .person("commissioner")
                .get("/v1/call-offs/" + stage.competition().id() + "/award")
                .expect(200));
    }

    private String evaluation(List<String> bids, Club club, Club rival) {
        var scores = new LinkedHashMap<String, Map<String, Integer>>();
        scores.put(bids.get(0), GOOD);
        scores.put(bids.get(1), FAIR);
        var evaluation = stage.telling()
                .step(
                        "Bids are scored, moderated and ranked",
                        () -> {
                            stage.competition().declareNoConflicts();
                            scores.forEach(stage.competition()::score);
                            return stage.competition().moderate(scores);
                        },
                        report -> {
                            var first = report.at("/ranking/0");
                            var second = report.at("/ranking/1");
                            return club.name() + " " + first.get("total").asText() + " points, " + rival.name() + " "
                                    + second.get("total").asText() + " (price 40, quality 50, social value 10).";
                        });
        var check = stage.competition()
                .rankingCheck(Map.of(bids.get(0), Stage.CLUB_PRICE, bids.get(1), Stage.RIVAL_PRICE), scores);
        Sums.mustEqual("The ranking", check.get("ranking"), evaluation.get("ranking"));
        Sums.mustEqual(
                "The first in rank",
                bids.get(0),
                evaluation.at("/ranking/0/bid").asText());
        return bids.get(0);
    }

    private JsonNode commitment(JsonNode award) {
        var placement = award.get("placementId").asText();
        stage.telling().id("award", award.get("id").asText());
        stage.telling().id("placement", placement);
        stage.telling()
                .step(
                        "A placement exists, its money is committed",
                        () -> stage.treasury().awaitFirm(placement),
                        commitment -> {
                            var expected = stage.treasury().proration(Stage.CLUB_PRICE);
                            Sums.mustEqual("The commitment", expected.get("cost"), commitment.get("amount"));
                            Sums.mustEqual(
                                    "The split by year",
                                    expected.get("byFinancialYear"),
                                    commitment.get("byFinancialYear"));
                            stage.telling()
                                    .amount(
                                            "committed",
                                            commitment.get("amount").asText());
                            return Sums.shown(commitment.get("amount")) + " from "
                                    + stage.plan().starts() + " to "
                                    + stage.plan().ends() + ": " + yearsOf(commitment) + ".";
                        });
        return award;
    }

    private static String yearsOf(JsonNode commitment) {
        var years = new StringBuilder();
        for (var part : commitment.get("byFinancialYear")) {
            years.append(years.isEmpty() ? "" : ", ")
                    .append(part.get("sessions").asInt())
                    .append(" sessions in ")
                    .append(part.get("year").asText())
                    .append(" for ")
                    .append(Sums.shown(part.get("cost")));
        }
        return years.toString();
    }
}
