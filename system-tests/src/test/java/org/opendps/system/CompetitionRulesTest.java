package org.opendps.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.local.story.Answer;

/** The rules of a competition as bidders and officers meet them: weights and prices, deadlines, what is awarded when. */
@ExtendWith(RunningSystem.class)
class CompetitionRulesTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final List<List<String>> ONE_LOT = List.of(List.of("MONDAY", "THURSDAY"));

    private @Nullable Contest begun;

    @AfterEach
    void end() {
        if (begun != null) {
            begun.journey().end();
        }
    }

    private Contest begin(RunningSystem.Handle system) {
        var contest = Contest.of(system);
        begun = contest;
        return contest;
    }

    private static Map<String, Object> weighing(Contest contest, String price, String q1, String q2) {
        var lot = Contest.lotOn(contest.journey(), List.of("MONDAY"));
        lot.put("priceMinimum", "40.00");
        lot.put("priceMaximum", "60.00");
        return contest.draft(
                List.of(lot),
                Map.of(
                        "priceWeight",
                        price,
                        "questions",
                        List.of(Contest.question("Q1", q1), Contest.question("Q2", q2))));
    }

    private static Answer tryBid(Contest contest, String price) {
        var offer = Map.of("price", price, "vatCode", "EXEMPT", "answers", Map.of("Q1", "Together", "Q2", "On foot"));
        return contest.club(0).actor().post(contest.path() + "/bids", offer);
    }

    @Test
    void weightsAddUpToAHundredAndPricesStayInTheirRange(RunningSystem.Handle system) {
        var contest = begin(system).drafted(weighing(begun(), "60", "30", "10"));
        contest.commissioner()
                .post("/v1/call-offs", weighing(contest, "20", "75", "10"))
                .expectProblem(422, "weights-must-add-up");
        contest.commissioner()
                .await(
                        contest.path(),
                        answer -> answer.body()
                                        .path("wouldInvite")
                                        .findValuesAsText("providerId")
                                        .size()
                                == 2);
        contest.commissioner()
                .post(
                        contest.path() + "/publication",
                        Map.of("conflictsAssessment", "The team was asked; none has an interest"))
                .expect(200);
        for (var outside : List.of("39.99", "60.01")) {
            var bid = tryBid(contest, outside);
            // a draft may hold it, what is submitted may not
            if (bid.status() == 201) {
                var id = bid.body().get("id").asText();
                assertThat(contest.club(0)
                                .actor()
                                .post("/v1/bids/" + id + "/submission")
                                .status())
                        .isEqualTo(422);
                contest.club(0)
                        .actor()
                        .post("/v1/bids/" + id + "/withdrawal", Map.of())
                        .expect(200);
            } else {
                assertThat(bid.status()).isEqualTo(422);
            }
        }
        var inside = tryBid(contest, "40.00").expect(201).get("id").asText();
        contest.club(0).actor().post("/v1/bids/" + inside + "/submission").expect(200);
        var dearer = contest.bid(contest.club(1), 1, "50.00");
        contest.opened().scored(Map.of(inside, 4, dearer, 4));
        var ranking = contest.commissioner()
                .get(contest.path() + "/evaluation")
                .expect(200)
                .get("ranking");
        // 60 for the price times 40.00 to 50.00; 4 of 5 of 30 and of 10
        assertThat(ranking.findValuesAsText("bid")).containsExactly(inside, dearer);
        assertThat(ranking.findValuesAsText("total")).containsExactly("92.00", "80.00");
        assertThat(ranking.get(0).at("/parts/price").asText()).isEqualTo("60.00");
        assertThat(ranking.get(1).at("/parts/price").asText()).isEqualTo("48.00");
        assertThat(ranking.get(1).at("/parts/Q1").asText()).isEqualTo("24.00");
        assertThat(ranking.get(1).at("/parts/Q2").asText()).isEqualTo("8.00");
    }

    private Contest begun() {
        return java.util.Objects.requireNonNull(begun);
    }

    /**
     * 88 each: eight of ten of the 60 for quality and all 40 for the price, or nine of ten and 42.50 to 50.00 of the 40 for
     * the price. What counts then is what was published, whoever came first.
     */
    @ParameterizedTest
    @CsvSource({"QUALITY_TOTAL, 1", "LOWER_PRICE, 0"})
    void tieIsDecidedByThePublishedRule(String rule, int winner, RunningSystem.Handle system) {
        var contest = begin(system).published(ONE_LOT, Map.of("tieBreak", List.of(rule), "maximumScore", 10));
        var bids = List.of(contest.bid(contest.club(0), 1, "42.50"), contest.bid(contest.club(1), 1, "50.00"));
        contest.opened().scored(Map.of(bids.get(0), 8, bids.get(1), 9));
        var ranking = contest.commissioner()
                .get(contest.path() + "/evaluation")
                .expect(200)
                .get("ranking");
        assertThat(ranking.findValuesAsText("total")).containsExactly("88.00", "88.00");
        assertThat(ranking.findValuesAsText("rank")).containsExactly("1", "2");
        assertThat(ranking.findValuesAsText("bid")).containsExactly(bids.get(winner), bids.get(1 - winner));
        contest.recommend(bids.get(1 - winner)).expectProblem(422, "not-first-in-rank");
        contest.recommend(bids.get(winner)).expect(201);
    }

    /** Equal in everything: no rule decides, and coming first does not either. */
    @Test
    void whoCameFirstDecidesNothing(RunningSystem.Handle system) {
        var contest = begin(system).published(ONE_LOT, Map.of("tieBreak", List.of("LOWER_PRICE")));
        var first = contest.bid(contest.club(0), 1, "50.00");
        var second = contest.bid(contest.club(1), 1, "50.00");
        contest.opened().scored(Map.of(first, 4, second, 4));
        var ranking = contest.commissioner()
                .get(contest.path() + "/evaluation")
                .expect(200)
                .get("ranking");
        assertThat(ranking.findValuesAsText("rank")).containsExactly("1", "1");
        contest.recommend(first).expectProblem(422, "draw-of-lots-needed");
    }

    @Test
    void nothingIsAwardedBeforeTheCloseAndOnlyOnceAfterIt(RunningSystem.Handle system) {
        var contest = begin(system).published(ONE_LOT, Map.of());
        var other = Contest.of(contest.journey()).published(ONE_LOT, Map.of());
        var bid = contest.bid(contest.club(0), 1, "50.00");
        var elsewhere = other.bid(other.club(1), 1, "50.00");
        var offer = Map.of("price", "49.00", "vatCode", "EXEMPT", "answers", Map.of("Q1", "Together"));
        var draft = contest.club(1)
                .actor()
                .post(contest.path() + "/bids", offer)
                .expect(201)
                .get("id")
                .asText();
        var approver = contest.journey().cast().person("commissioner2");
        approver.post(contest.path() + "/award").expectProblem(409, "state-conflict");
        contest.recommend(bid).expectProblem(409, "state-conflict");

        contest.opened().scored(Map.of(bid, 4));
        contest.recommend(draft).expectProblem(409, "state-conflict");
        contest.recommend(elsewhere).expectProblem(404, "not-found");
        contest.recommend(bid).expect(201);
        contest.lookUp(contest.path(), contest.club(0));
        contest.commissioner()
                .await(
                        contest.path() + "/award-gate",
                        answer -> answer.body().path("open").asBoolean());
        var key = UUID.randomUUID().toString();
        var award = approver.post(contest.path() + "/award", Map.of(), key).expect(201);
        var again = approver.post(contest.path() + "/award", Map.of(), key).expect(201);
        assertThat(again.get("id")).isEqualTo(award.get("id"));
        approver.post(contest.path() + "/award").expectProblem(409, "state-conflict");
        var steps = contest.commissioner()
                .get(contest.path() + "/timeline?limit=200")
                .expect(200)
                .get("items");
        assertThat(steps.findValuesAsText("what").stream()
                        .filter("ATTEMPT_REFUSED"::equals)
                        .count())
                .isEqualTo(5);
        assertThat(contest.commissioner()
                        .get("/v1/placements?callOffId="
                                + contest.read().get("id").asText())
                        .expect(200)
                        .get("items")
                        .size())
                .isLessThanOrEqualTo(1);
    }

    /** The last second of an ordinary day, of the day on which summer time begins, and of the one on which it ends. */
    @ParameterizedTest
    @CsvSource({"2027-02-10, Z", "2027-03-28, +01:00", "2027-10-31, Z"})
    void deadlineIsTheLastSecondOfTheDayInLondon(LocalDate day, String offset, RunningSystem.Handle system) {
        var contest = begin(system);
        var closes = day.atTime(LocalTime.of(23, 59, 59)).atZone(LONDON).toOffsetDateTime();
        var lot = Contest.lotOn(contest.journey(), List.of("MONDAY", "THURSDAY"));
        lot.put("from", day.plusDays(30).toString());
        lot.put("until", day.plusDays(100).toString());
        var draft = new LinkedHashMap<>(contest.draft(List.of(lot), Map.of()));
        draft.put("bidsDue", closes.toString());
        contest.published(draft, 2);
        assertThat(contest.read().get("bidsDueLondon").asText()).endsWith("23:59:59" + offset);
        var asks = Map.of("text", "Is there a ramp?");
        contest.club(2).actor().post(contest.path() + "/questions", asks).expectProblem(403, "not-invited");
        contest.club(0).actor().post(contest.path() + "/questions", asks).expect(201);

        contest.journey().clock().moveTo(closes);
        contest.club(0).actor().post(contest.path() + "/questions", asks).expectProblem(409, "questions-closed");
        contest.journey().clock().moveTo(closes.minusSeconds(30));
        contest.bid(contest.club(0), 1, "50.00");
        contest.journey().clock().moveTo(closes.plusSeconds(1));
        assertThat(contest.club(1)
                        .actor()
                        .post(
                                contest.path() + "/bids",
                                Map.of("price", "50.00", "vatCode", "EXEMPT", "answers", Map.of("Q1", "Together")))
                        .expectProblem(409, "deadline-passed")
                        .get("detail")
                        .asText())
                .contains("23:59:59");
    }
}
