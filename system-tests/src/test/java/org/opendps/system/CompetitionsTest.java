package org.opendps.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Competitions that go another way than the story's, through the gateway and with finance's real answers. */
@ExtendWith(RunningSystem.class)
class CompetitionsTest {

    private static final List<String> MONDAY = List.of("MONDAY");
    private static final List<String> THURSDAY = List.of("THURSDAY");
    private static final List<List<String>> ONE_LOT = List.of(List.of("MONDAY", "THURSDAY"));

    private @Nullable Contest contest;

    @AfterEach
    void end() {
        if (contest != null) {
            contest.journey().end();
        }
    }

    private Contest begin(RunningSystem.Handle system) {
        var begun = Contest.of(system);
        contest = begun;
        return begun;
    }

    @Test
    void twoLotsHaveDifferentWinners(RunningSystem.Handle system) {
        var contest = begin(system).published(List.of(MONDAY, THURSDAY), Map.of());
        var first = contest.bid(contest.club(0), 1, "50.00");
        var firstOfRival = contest.bid(contest.club(1), 1, "50.00");
        var second = contest.bid(contest.club(0), 2, "50.00");
        var secondOfRival = contest.bid(contest.club(1), 2, "50.00");
        contest.opened().scored(Map.of(first, 5, firstOfRival, 3, second, 3, secondOfRival, 5));

        contest.recommend(secondOfRival).expect(201);
        contest.recommend(second).expectProblem(409, "state-conflict");
        contest.recommend(first).expect(201);
        contest.lookUp(contest.path(), contest.club(0));
        contest.lookUp(contest.path(), contest.club(1));
        assertThat(contest.awarded(contest.path(), 1).get("providerId").asText())
                .isEqualTo(contest.club(0).id());
        assertThat(contest.read().get("status").asText()).isEqualTo("RECOMMENDED");
        assertThat(contest.awarded(contest.path(), 2).get("status").asText()).isEqualTo("CONFIRMED");

        assertThat(contest.read().get("status").asText()).isEqualTo("AWARDED");
        var placements = contest.commissioner()
                .get("/v1/placements?callOffId=" + contest.read().get("id").asText());
        assertThat(placements.expect(200).get("items").findValuesAsText("providerId"))
                .containsExactlyInAnyOrder(contest.club(0).id(), contest.club(1).id());
        // who lost a lot reads why, and nothing of the other lot's winner before its time
        var told = contest.club(1)
                .actor()
                .get("/v1/bids/" + firstOfRival + "/assessment-summary")
                .expect(200);
        assertThat(told.at("/winner/providerId").asText())
                .isEqualTo(contest.club(0).id());
        assertThat(told.get("advantages").get(0).asText()).startsWith("Q1: scored 5, yours 3");
    }

    @Test
    void bidIsWithdrawnAndAnotherTakesItsPlaceAndASuspendedMembersIsSetAside(RunningSystem.Handle system) {
        var contest = begin(system).published(ONE_LOT, Map.of());
        var withdrawn = contest.bid(contest.club(0), 1, "60.00");
        contest.club(0)
                .actor()
                .post("/v1/bids/" + withdrawn + "/withdrawal", Map.of("reason", "A better price"))
                .expect(200);
        var again = contest.bid(contest.club(0), 1, "50.00");
        var ofSuspended = contest.bid(contest.club(1), 1, "45.00");
        var members = contest.commissioner()
                .get("/v1/purchasing-systems/" + contest.journey().admission().system() + "/members")
                .expect(200);
        for (var member : members.get("items")) {
            if (member.get("providerId").asText().equals(contest.club(1).id())) {
                contest.commissioner()
                        .post(
                                "/v1/members/" + member.get("id").asText() + "/suspension",
                                Map.of(
                                        "reasonCode", "QUALITY_CONCERN",
                                        "reason", "Two complaints",
                                        "until",
                                                contest.journey()
                                                        .plan()
                                                        .today()
                                                        .plusDays(60)
                                                        .toString()))
                        .expect(200);
            }
        }
        awaitSuspensionHeard(contest);
        contest.opened();

        var bids = new LinkedHashMap<String, String>();
        for (var bid :
                contest.commissioner().get(contest.path() + "/bids").expect(200).get("items")) {
            bids.put(bid.get("id").asText(), bid.get("status").asText());
        }
        assertThat(bids)
                .containsEntry(withdrawn, "WITHDRAWN")
                .containsEntry(again, "OPENED")
                .containsEntry(ofSuspended, "SET_ASIDE");
        contest.scored(Map.of(again, 4));
        contest.recommend(again).expect(201);
        contest.lookUp(contest.path(), contest.club(0));
        assertThat(contest.awarded(contest.path(), 1).get("status").asText()).isEqualTo("CONFIRMED");
    }

    private static void awaitSuspensionHeard(Contest contest) {
        var journey = contest.journey();
        var draft = journey.competition()
                .tryDraft(
                        journey.admission().system(),
                        journey.person().ref(),
                        journey.treasury().budget())
                .expect(201);
        contest.commissioner()
                .await(
                        "/v1/call-offs/" + draft.get("id").asText(),
                        answer -> !answer.body()
                                .path("wouldInvite")
                                .findValuesAsText("providerId")
                                .contains(contest.club(1).id()));
    }

    @Test
    void allBidsAreExcludedAndThereIsNoAward(RunningSystem.Handle system) {
        var contest = begin(system).published(ONE_LOT, Map.of());
        var one = contest.bid(contest.club(0), 1, "50.00");
        var other = contest.bid(contest.club(1), 1, "50.00");
        contest.opened().scored(Map.of(one, 1, other, 0));
        assertThat(contest.read().get("status").asText()).isEqualTo("NO_AWARD");
        assertThat(contest.club(0)
                        .actor()
                        .get("/v1/bids/" + one)
                        .expect(200)
                        .get("excludedWhy")
                        .asText())
                .contains("below the minimum");
    }

    @Test
    void equalBidsAreDrawnBeforeAWitness(RunningSystem.Handle system) {
        var contest = begin(system).published(ONE_LOT, Map.of());
        var one = contest.bid(contest.club(0), 1, "50.00");
        var other = contest.bid(contest.club(1), 1, "50.00");
        contest.opened().scored(Map.of(one, 4, other, 4));
        contest.recommend(one).expectProblem(422, "draw-of-lots-needed");
        contest.journey()
                .cast()
                .person("moderator")
                .post(
                        contest.path() + "/draw",
                        Map.of("lot", 1, "witness", "The town clerk", "order", List.of(other, one)))
                .expect(201);
        contest.recommend(one).expectProblem(422, "not-first-in-rank");
        contest.recommend(other).expect(201);
    }

    @Test
    void personChoosesTheSecondInRank(RunningSystem.Handle system) {
        var contest = begin(system).published(ONE_LOT, Map.of("personChooses", true, "choiceLine", "70"));
        var first = contest.bid(contest.club(0), 1, "50.00");
        var second = contest.bid(contest.club(1), 1, "50.00");
        contest.opened().scored(Map.of(first, 5, second, 4));
        contest.recommend(first).expectProblem(422, "choice-to-come");
        contest.journey()
                .cast()
                .person("practitioner")
                .post(
                        contest.path() + "/choice",
                        Map.of(
                                "bidId",
                                second,
                                "chosenBy",
                                "PERSON",
                                "chosenOn",
                                contest.journey().plan().today().toString(),
                                "present",
                                "person, practitioner",
                                "reason",
                                "Friends go there"))
                .expect(201);
        contest.recommend(second).expect(201);
        contest.lookUp(contest.path(), contest.club(1));
        assertThat(contest.awarded(contest.path(), 1).get("providerId").asText())
                .isEqualTo(contest.club(1).id());
    }

    @Test
    void urgentInterimIsAwardedDirectly(RunningSystem.Handle system) {
        var contest = begin(system);
        var support = Contest.lotOn(contest.journey(), List.of("MONDAY", "THURSDAY"));
        support.put("until", contest.journey().plan().starts().plusDays(41).toString());
        var prepared = contest.commissioner()
                .postWhenHeard(
                        "/v1/direct-awards",
                        Map.of(
                                "route",
                                "URGENT_INTERIM",
                                "purchasingSystemId",
                                contest.journey().admission().system(),
                                "personRef",
                                contest.journey().person().ref(),
                                "budgetId",
                                contest.journey().treasury().budget(),
                                "providerId",
                                contest.club(0).id(),
                                "support",
                                support,
                                "unitCost",
                                "55.00",
                                "vatCode",
                                "EXEMPT",
                                "reason",
                                "A carer fell ill"),
                        "not-found",
                        "person-not-eligible")
                .expect(201);
        var callOff = "/v1/call-offs/" + prepared.get("id").asText();
        contest.lookUp(callOff, contest.club(0));
        contest.commissioner()
                .await(
                        callOff + "/award-gate",
                        answer -> answer.body().path("open").asBoolean());
        var award = contest.awarded(callOff, 1);
        assertThat(award.get("status").asText()).isEqualTo("CONFIRMED");
        assertThat(contest.journey()
                        .treasury()
                        .awaitFirm(award.get("placementId").asText())
                        .get("weeklyCost")
                        .asText())
                .isEqualTo("110.00");
    }
}
