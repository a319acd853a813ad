package org.opendps.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opendps.local.story.Journey;

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

    /** Equal in quality, in the question that weighs most and in price: each published tie-break leaves them equal. */
    @Test
    void equalBidsAreDrawnBeforeAWitness(RunningSystem.Handle system) {
        var contest = begin(system)
                .published(
                        ONE_LOT,
                        Map.of(
                                "questions",
                                List.of(Contest.question("Q1", "40"), Contest.question("Q2", "20")),
                                "tieBreak",
                                List.of("QUALITY_TOTAL", "HIGHEST_WEIGHTED_QUESTION", "LOWER_PRICE")));
        var one = contest.bid(contest.club(0), 1, "50.00");
        var other = contest.bid(contest.club(1), 1, "50.00");
        contest.opened().scored(Map.of(one, 4, other, 4));
        var ranking = contest.commissioner()
                .get(contest.path() + "/evaluation")
                .expect(200)
                .get("ranking");
        assertThat(ranking.findValuesAsText("rank")).containsExactly("1", "1");
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
        contest.lookUp(contest.path(), contest.club(1));
        var award = contest.awarded(contest.path(), 1);
        assertThat(award.get("status").asText()).isEqualTo("CONFIRMED");
        assertThat(award.get("providerId").asText()).isEqualTo(contest.club(1).id());
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
                                contest.journey().clock().today().toString(),
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

    /** Six weeks without a competition, and from the day after the one who won it: no day is without support. */
    @Test
    void urgentInterimBecomesAFullPlacement(RunningSystem.Handle system) {
        var contest = begin(system);
        var journey = contest.journey();
        var from = journey.plan().today().plusDays(7);
        var until = from.plusDays(41);
        var support = Contest.lotOn(journey, List.of("MONDAY", "THURSDAY"));
        support.put("from", from.toString());
        support.put("until", until.toString());
        var wish = new LinkedHashMap<String, Object>();
        wish.put("route", "URGENT_INTERIM");
        wish.put("purchasingSystemId", journey.admission().system());
        wish.put("personRef", journey.person().ref());
        wish.put("budgetId", journey.treasury().budget());
        wish.put("providerId", contest.club(0).id());
        wish.put("support", support);
        wish.put("unitCost", "55.00");
        wish.put("vatCode", "EXEMPT");
        wish.put(
                "urgency",
                Map.of("arose", journey.plan().today().toString(), "why", "Whoever cared at home is in hospital"));
        wish.put("reason", "Support has to begin next week");
        var prepared = contest.commissioner()
                .postWhenHeard("/v1/direct-awards", wish, "not-found", "person-not-eligible")
                .expect(201);
        var callOff = "/v1/call-offs/" + prepared.get("id").asText();
        contest.lookUp(callOff, contest.club(0));
        var interim = contest.awarded(callOff, 1);
        assertThat(interim.get("status").asText()).isEqualTo("CONFIRMED");
        assertThat(journey.treasury()
                        .awaitFirm(interim.get("placementId").asText())
                        .get("weeklyCost")
                        .asText())
                .isEqualTo("110.00");

        var lot = Contest.lotOn(journey, List.of("MONDAY", "THURSDAY"));
        lot.put("from", until.plusDays(1).toString());
        lot.put("until", until.plusDays(90).toString());
        contest.published(contest.draft(List.of(lot), Map.of()), 2);
        var won = contest.bid(contest.club(1), 1, "50.00");
        contest.opened().scored(Map.of(won, 5));
        contest.recommend(won).expect(201);
        contest.lookUp(contest.path(), contest.club(1));
        var full = contest.awarded(contest.path(), 1);
        assertThat(full.get("status").asText()).isEqualTo("CONFIRMED");
        var placements = contest.commissioner()
                .get("/v1/placements?personRef=" + journey.person().ref())
                .expect(200)
                .get("items");
        assertThat(placements.findValuesAsText("basis")).containsExactlyInAnyOrder("INTERIM", "FRAMEWORK");
        assertThat(placements.findValuesAsText("from"))
                .containsExactlyInAnyOrder(from.toString(), until.plusDays(1).toString());
        // a second interim is no way on
        contest.commissioner().post("/v1/direct-awards", wish).expectProblem(422, "interim-follows-interim");
    }

    /** Where one member supplies an area, its one bid is compared with nobody, and it is awarded to. */
    @Test
    void oneBidderInARuralArea(RunningSystem.Handle system) {
        var contest = begin(system);
        var journey = contest.journey();
        var rural = contest.club(2);
        journey.admission().admit(journey.admission().apply(rural, "57.00", "WEST"));
        var lot = Contest.lotOn(journey, List.of("MONDAY"));
        lot.put("area", "WEST");
        contest.published(contest.draft(List.of(lot), Map.of()), 1);
        assertThat(contest.read().get("invitations").findValuesAsText("providerId"))
                .containsExactly(rural.id());
        var only = contest.bid(rural, 1, "57.00");
        contest.opened().scored(Map.of(only, 3));
        var evaluation =
                contest.commissioner().get(contest.path() + "/evaluation").expect(200);
        assertThat(evaluation.get("priceChecks")).isEmpty();
        // the lowest price is its own: all 40 points, and 3 of 5 of the 60
        assertThat(evaluation.at("/ranking/0/total").asText()).isEqualTo("76.00");
        contest.recommend(only).expect(201);
        contest.lookUp(contest.path(), rural);
        assertThat(contest.awarded(contest.path(), 1).get("status").asText()).isEqualTo("CONFIRMED");
    }

    /** Procurement Act 2023 s.34(4): the tender of somebody who has applied is held until that is decided. */
    @Test
    void memberIsAdmittedDuringTheCompetitionAndWinsIt(RunningSystem.Handle system) {
        var journey = Journey.begin(system.doors());
        journey.withProviders("900000.00", Map.of("regime", "PA23_DYNAMIC_MARKET"));
        var contest = Contest.of(journey);
        this.contest = contest;
        var newcomer = journey.clubs().get(2);
        var application = journey.admission().apply(newcomer, "55.00");
        var lot = Contest.lotOn(journey, List.of("MONDAY", "THURSDAY"));
        lot.put("placesPerDay", 15);
        // 24 sessions of 15 places: £720,000.00 at the most
        lot.put("priceMaximum", "2000.00");
        var draft = contest.draft(List.of(lot), Map.of());
        draft.remove("personRef");
        draft.put("kind", "GROUP");
        draft.put("vatExpected", false);
        draft.put("bidsDue", journey.plan().bidsDue().plusDays(5).toString());
        contest.published(draft, 2);
        var ofMember = contest.bid(contest.club(0), 1, "60.00");
        var ofNewcomer = contest.bidWhenHeard(newcomer, 1, "55.00");
        journey.clock().moveTo(journey.plan().bidsDue().plusDays(5).plusSeconds(1));
        contest.opened();
        assertThat(contest.status(ofNewcomer)).isEqualTo("SUBMITTED");
        journey.admission().admit(application);
        contest.openedHeld(ofNewcomer);
        contest.scored(Map.of(ofMember, 4, ofNewcomer, 4));
        contest.recommend(ofNewcomer).expect(201);
        contest.lookUp(contest.path(), newcomer);
        // a public contract: its tender was told in public, and its award notice comes before it
        told(contest, "UK4");
        var award = contest.awarded(contest.path(), 1);
        assertThat(award.get("waitsFor").asText()).isEqualTo("NOTICE");
        told(contest, "UK4", "UK6");
        assertThat(contest.commissioner()
                        .get(contest.path() + "/award")
                        .expect(200)
                        .get("status")
                        .asText())
                .isEqualTo("CONFIRMED");
    }

    /** Records the last of the notices as published on its day. */
    private static void told(Contest contest, String... kinds) {
        var notices = contest.commissioner()
                .get("/v1/call-off-notices?callOffId="
                        + contest.read().get("id").asText())
                .expect(200)
                .get("items");
        assertThat(notices.findValuesAsText("kind")).containsExactly(kinds);
        var last = notices.get(notices.size() - 1);
        contest.commissioner()
                .post(
                        "/v1/call-off-notices/" + last.get("id").asText() + "/publication",
                        Map.of("publishedOn", last.get("happenedOn").asText(), "reference", "2026/S 000-1"))
                .expect(200);
    }
}
