package org.opendps.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opendps.local.story.Answer;
import org.opendps.local.story.Club;
import org.opendps.local.story.Journey;

/** Insurance runs out between a bid and its opening: the bid stands and is flagged, what runs goes on, the award waits. */
@ExtendWith(RunningSystem.class)
class ExpiredInsuranceTest {

    private static final String INSURANCE = "PUBLIC_LIABILITY_INSURANCE";

    private @Nullable Journey begun;

    @AfterEach
    void end() {
        if (begun != null) {
            begun.end();
        }
    }

    @Test
    void bidStandsPlacementRunsAndTheAwardWaitsForTheRenewal(RunningSystem.Handle system) {
        var journey = Journey.begin(system.doors()).withProviders("100000.00").withPersonalBudget();
        begun = journey;
        var commissioner = journey.cast().person("commissioner");
        var today = journey.plan().today();
        var purchasing = "/v1/purchasing-systems/" + journey.admission().system();
        commissioner
                .post(
                        purchasing + "/document-requirements",
                        Map.of("requirements", List.of(Map.of("kind", INSURANCE, "minimumCover", "5000000.00"))))
                .expect(201);
        var club = journey.admission().newClub("Insured Until Soon");
        var ends = today.plusDays(8);
        var document = club.actor()
                .post("/v1/documents", covered(ends.minusDays(364), ends, true))
                .expect(201);
        sent(club, document);
        var admitted = journey.admission().admit(journey.admission().apply(club, "55.00"));
        var member = "/v1/members/" + admitted.get("memberId").asText();
        var running = imported(journey, club);

        var contest = Contest.of(journey);
        var draft = contest.draft(List.of(Contest.lotOn(journey, List.of("MONDAY", "THURSDAY"))), Map.of());
        contest.published(draft, 1);
        var bid = contest.bid(club, 1, "50.00");
        contest.opened();

        commissioner.await(
                member, answer -> answer.body().path("invitations").asText().equals("PAUSED"));
        var opened = commissioner.get("/v1/bids/" + bid).expect(200);
        assertThat(opened.get("status").asText()).isEqualTo("OPENED");
        // call-off hears of the pause a moment after the registry shows it
        commissioner.await("/v1/bids/" + bid, answer -> flags(answer).contains("INVITATIONS_PAUSED"));
        commissioner.await(
                "/v1/placement-alerts?limit=200",
                answer -> answer.body()
                        .path("items")
                        .findValuesAsText("placementId")
                        .contains(running));
        assertThat(commissioner
                        .get("/v1/placements/" + running)
                        .expect(200)
                        .get("status")
                        .asText())
                .isEqualTo("RUNNING");

        contest.scored(Map.of(bid, 4));
        contest.recommend(bid).expect(201);
        contest.lookUp(contest.path(), club);
        var gate = commissioner.await(
                contest.path() + "/award-gate", answer -> failing(answer.body()).equals(List.of("DOCUMENTS_IN_FORCE")));
        assertThat(gate.body().get("open").asBoolean()).isFalse();
        journey.cast().person("commissioner2").post(contest.path() + "/award").expectProblem(422, "award-gate-closed");

        var renewed = club.actor()
                .post(
                        "/v1/documents/" + document.get("id").asText() + "/versions",
                        covered(ends.plusDays(1), ends.plusYears(1), false))
                .expect(201);
        sent(club, renewed);
        commissioner.await(
                member, answer -> answer.body().path("invitations").asText().equals("OPEN"));
        commissioner.await("/v1/bids/" + bid, answer -> flags(answer).equals("[]"));
        assertThat(contest.awarded(contest.path(), 1).get("status").asText()).isEqualTo("CONFIRMED");
    }

    private static String flags(Answer bid) {
        return bid.body().path("flags").toString();
    }

    private static List<String> failing(JsonNode gate) {
        var failing = new java.util.ArrayList<String>();
        gate.path("lines").forEach(line -> {
            if (!line.get("passed").asBoolean()) {
                failing.add(line.get("what").asText());
            }
        });
        return failing;
    }

    private static Map<String, Object> covered(LocalDate from, LocalDate until, boolean first) {
        var document = new LinkedHashMap<String, Object>();
        if (first) {
            document.put("kind", INSURANCE);
            document.put("confidential", false);
        }
        document.put("validFrom", from.toString());
        document.put("validUntil", until.toString());
        document.put("cover", "5000000.00");
        return document;
    }

    private static void sent(Club club, JsonNode document) {
        var page = "%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n";
        club.actor()
                .put(
                        document.at("/versions/0/content").asText() + "?fileName=certificate.pdf",
                        page.getBytes(StandardCharsets.US_ASCII))
                .expect(200);
    }

    private static String imported(Journey journey, Club club) {
        var today = journey.plan().today();
        var row = new LinkedHashMap<String, Object>();
        row.put("reference", "RUNNING-" + journey.person().ref());
        row.put("personRef", journey.person().ref());
        row.put("providerId", club.id());
        row.put("category", "DAY-CENTRE");
        row.put("area", "NORTH");
        row.put("days", "TUESDAY");
        row.put("unitCost", "50.00");
        row.put("from", today.minusDays(60).toString());
        row.put("until", today.plusDays(200).toString());
        row.put("basis", "SPOT");
        row.put("budgetId", journey.treasury().budget());
        return journey.cast()
                .person("commissioner")
                .post("/v1/placement-imports", Map.of("rows", List.of(row)))
                .expect(201)
                .at("/results/0/placementId")
                .asText();
    }
}
