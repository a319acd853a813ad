package org.opendps.calloff.evaluation.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.Refused;
import org.opendps.calloff.competition.criteria.ScoringMethod;
import org.opendps.calloff.competition.criteria.TieBreak;
import org.opendps.calloff.competition.criteria.Weight;
import org.opendps.calloff.evaluation.ranking.Ranking.Entry;
import org.opendps.calloff.evaluation.ranking.Ranking.Exclusion;
import org.opendps.calloff.evaluation.ranking.Ranking.Place;
import org.opendps.calloff.evaluation.ranking.RankingView.PlaceView;

class RankingTest {

    private static final Map<String, String> QUALITY = map("Q1", "30", "Q2", "20", "SV", "10");

    private static final Entry A = entry("A", "1050.00", Map.of("Q1", 4, "Q2", 3, "SV", 3));
    private static final Entry B = entry("B", "980.00", Map.of("Q1", 3, "Q2", 4, "SV", 2));
    private static final Entry C = entry("C", "1120.00", Map.of("Q1", 5, "Q2", 4, "SV", 4));
    private static final Entry D = entry("D", "700.00", Map.of("Q1", 5, "Q2", 1, "SV", 5));

    private static Map<String, String> map(String... pairs) {
        var map = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }

    private static Entry entry(String bid, String price, Map<String, Integer> scores) {
        return new Entry(bid, Money.of(price), scores);
    }

    private static ScoringMethod method(
            String price, Map<String, String> questions, @Nullable Integer minimum, int maximum, TieBreak... tieBreak) {
        var weights = new LinkedHashMap<String, Weight>();
        questions.forEach((question, weight) -> weights.put(question, Weight.of(weight)));
        return new ScoringMethod(Weight.of(price), weights, minimum, maximum, List.of(tieBreak)).sound();
    }

    private static List<String> order(Ranking ranking) {
        return ranking.places().stream().map(p -> p.rank() + " " + p.bid()).toList();
    }

    private static PlaceView shown(Ranking ranking, String bid) {
        return RankingView.of(ranking).ranking().stream()
                .filter(place -> place.bid().equals(bid))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        // domain.md section 9, vectors
        "C, 1, 89.00, 89.0000000000, 35.00, 30.00, 16.00, 8.00",
        "A, 2, 79.33, 79.3333333333, 37.33, 24.00, 12.00, 6.00",
        "B, 3, 78.00, 78.0000000000, 40.00, 18.00, 16.00, 4.00"
    })
    void ranksTheVectors(
            String bid, int rank, String total, String unrounded, String price, String q1, String q2, String sv) {
        var ranking = Ranking.of(method("40", QUALITY, 2, 5), List.of(A, B, C, D));
        var place = shown(ranking, bid);
        assertThat(place.rank()).isEqualTo(rank);
        assertThat(place.total()).isEqualTo(total);
        assertThat(place.unrounded()).isEqualTo(unrounded);
        assertThat(place.parts())
                .containsExactly(
                        Map.entry("price", price), Map.entry("Q1", q1), Map.entry("Q2", q2), Map.entry("SV", sv));
    }

    @Test
    void takesTheLowestPriceAfterExclusions() {
        var ranking = Ranking.of(method("40", QUALITY, 2, 5), List.of(A, B, C, D));
        assertThat(order(ranking)).containsExactly("1 C", "2 A", "3 B");
        assertThat(ranking.excluded()).containsExactly(new Exclusion("D", "Q2 scored 1, below the minimum of 2"));
    }

    @ParameterizedTest
    @CsvSource({"D, 84.00", "C, 79.00", "A, 68.67", "B, 66.57"}) // domain.md section 9, guard
    void withoutALeastScoreTheCheapestWouldWin(String bid, String total) {
        var ranking = Ranking.of(method("40", QUALITY, null, 5), List.of(A, B, C, D));
        assertThat(order(ranking)).containsExactly("1 D", "2 C", "3 A", "4 B");
        assertThat(shown(ranking, bid).total()).isEqualTo(total);
    }

    @Test
    void scoreAtTheLeastPassesAndEveryFailureIsNamed() {
        var method = method("40", QUALITY, 2, 5);
        var passes = entry("passes", "700.00", Map.of("Q1", 2, "Q2", 2, "SV", 2));
        var fails = entry("fails", "700.00", Map.of("Q1", 1, "Q2", 2, "SV", 0));
        var ranking = Ranking.of(method, List.of(passes, fails));
        assertThat(order(ranking)).containsExactly("1 passes");
        assertThat(ranking.excluded().getFirst().why())
                .isEqualTo("Q1 scored 1, below the minimum of 2; SV scored 0, below the minimum of 2");
    }

    @ParameterizedTest
    @CsvSource({"100.00, 40.0000000000", "105.00, 38.0952380952", "108.00, 37.0370370370"}) // rule R9.1, its source
    void priceScoresRelativeToTheLowest(String price, String points) {
        var method = method("40", map("Q", "60"), null, 5);
        var ranking = Ranking.of(
                method, List.of(entry("lowest", "100.00", Map.of("Q", 0)), entry("it", price, Map.of("Q", 0))));
        assertThat(shown(ranking, "it").unrounded()).isEqualTo(points);
    }

    @Test
    void ranksOnUnroundedTotalsThoughBothShowTheSame() {
        var method = method("40", map("Q", "60"), null, 100, TieBreak.QUALITY_TOTAL);
        var ranking = Ranking.of(
                method,
                List.of(
                        entry("Y", "51.56", Map.of("Q", 62)),
                        entry("X", "50.01", Map.of("Q", 60)),
                        entry("lowest", "50.00", Map.of("Q", 1))));
        assertThat(order(ranking)).containsExactly("1 X", "2 Y", "3 lowest");
        assertThat(shown(ranking, "X").total()).isEqualTo("75.99");
        assertThat(shown(ranking, "Y").total()).isEqualTo("75.99");
        assertThat(shown(ranking, "X").unrounded()).startsWith("75.992001");
        assertThat(shown(ranking, "Y").unrounded()).startsWith("75.98975");
    }

    @Test
    void equalTotalsGoByTheFirstTieBreakThatTells() {
        var questions = map("Q", "60");
        var cheap = entry("cheap", "100.00", Map.of("Q", 15)); // 40 + 30
        var good = entry("good", "125.00", Map.of("Q", 19)); // 32 + 38
        var bids = List.of(cheap, good);
        assertThat(order(Ranking.of(method("40", questions, null, 30, TieBreak.QUALITY_TOTAL), bids)))
                .containsExactly("1 good", "2 cheap");
        assertThat(order(Ranking.of(method("40", questions, null, 30, TieBreak.LOWER_PRICE), bids)))
                .containsExactly("1 cheap", "2 good");
        assertThat(order(Ranking.of(
                        method("40", questions, null, 30, TieBreak.LOWER_PRICE, TieBreak.QUALITY_TOTAL), bids)))
                .containsExactly("1 cheap", "2 good");
        assertThat(order(Ranking.of(method("40", questions, null, 30), bids))).containsExactly("1 cheap", "1 good");
    }

    @Test
    void highestWeightedQuestionTellsEqualQualityApart() {
        var questions = map("small", "20", "big", "40");
        var first = entry("a", "10.00", Map.of("big", 3, "small", 4));
        var second = entry("b", "10.00", Map.of("big", 4, "small", 2));
        var all = TieBreak.values();
        assertThat(order(Ranking.of(method("40", questions, null, 5, all), List.of(first, second))))
                .containsExactly("1 b", "2 a");
    }

    @Test
    void ofQuestionsWithTheSameHighestWeightTheFirstListedCounts() {
        var one = entry("one", "10.00", Map.of("Q1", 5, "Q2", 4));
        var two = entry("two", "10.00", Map.of("Q1", 4, "Q2", 5));
        var tieBreak = TieBreak.HIGHEST_WEIGHTED_QUESTION;
        assertThat(order(Ranking.of(method("40", map("Q1", "30", "Q2", "30"), null, 5, tieBreak), List.of(two, one))))
                .containsExactly("1 one", "2 two");
        assertThat(order(Ranking.of(method("40", map("Q2", "30", "Q1", "30"), null, 5, tieBreak), List.of(two, one))))
                .containsExactly("1 two", "2 one");
    }

    @Test
    void whatIsEqualAfterEveryTieBreakSharesItsRankWhateverCameFirst() {
        var method = method("40", map("Q", "60"), null, 5, TieBreak.values());
        var ranking = Ranking.of(
                method,
                List.of(
                        entry("z", "10.00", Map.of("Q", 4)),
                        entry("last", "10.00", Map.of("Q", 1)),
                        entry("m", "10.00", Map.of("Q", 4))));
        assertThat(order(ranking)).containsExactly("1 m", "1 z", "3 last");
    }

    @Test
    void thirdsThatAddUpToTheSameAreEqual() {
        var method = method("70", map("Q1", "10", "Q2", "10", "Q3", "10"), null, 3);
        var spread = entry("spread", "10.00", Map.of("Q1", 1, "Q2", 1, "Q3", 1));
        var single = entry("single", "10.00", Map.of("Q1", 3, "Q2", 0, "Q3", 0));
        assertThat(order(Ranking.of(method, List.of(spread, single)))).containsExactly("1 single", "1 spread");
    }

    @Test
    void orderNeverDependsOnTheOrderOfArrival() {
        var bids = new ArrayList<>(List.of(A, B, C, D));
        var method = method("40", QUALITY, 2, 5, TieBreak.values());
        var expected = Ranking.of(method, bids).places();
        for (int i = 0; i < bids.size(); i++) {
            bids.add(bids.removeFirst());
            assertThat(Ranking.of(method, bids).places()).isEqualTo(expected);
        }
    }

    @Test
    void allExcludedLeavesNobody() {
        var ranking = Ranking.of(method("40", QUALITY, 2, 5), List.of(D));
        assertThat(ranking.places()).isEmpty();
        assertThat(ranking.excluded()).hasSize(1);
    }

    @Test
    void partsAndTotalAgree() {
        var ranking = Ranking.of(method("40", QUALITY, 2, 5), List.of(A, B, C));
        for (Place place : ranking.places()) {
            var sum = place.parts().stream().map(Ranking.Part::points).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum.subtract(place.total()).abs()).isLessThan(new BigDecimal("1e-28"));
        }
    }

    @Test
    void refusesAPriceOfZeroEvenOfABidThatIsOut() {
        var method = method("40", QUALITY, 2, 5);
        var free = entry("free", "0.00", Map.of("Q1", 0, "Q2", 0, "SV", 0));
        var penny = entry("penny", "0.01", Map.of("Q1", 5, "Q2", 5, "SV", 5));
        assertThatThrownBy(() -> Ranking.of(method, List.of(A, free))).isInstanceOf(Refused.class);
        assertThat(order(Ranking.of(method, List.of(penny, A)))).containsExactly("1 penny", "2 A");
    }

    /**
     * Bids that only the last published tie-break could tell apart, so that every comparison of two reads their scores;
     * counted and not timed. Whoever compares each with each reads twenty times as much for each of twenty times as many.
     */
    @Test
    void workForABidHardlyGrowsWithTheirNumber() {
        long few = readsForABid(1_000);
        long many = readsForABid(20_000);
        assertThat(few).isGreaterThan(3);
        assertThat(many).isLessThanOrEqualTo(4 * few);
    }

    private static long readsForABid(int bids) {
        var reads = new AtomicLong();
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < bids; i++) {
            entries.add(new Entry("bid " + i, Money.of("1000.00"), new CountedScores(reads)));
        }
        Collections.shuffle(entries, new Random(bids));
        var ranking = Ranking.of(
                method("40.00", QUALITY, 2, 5, TieBreak.QUALITY_TOTAL, TieBreak.HIGHEST_WEIGHTED_QUESTION), entries);
        assertThat(ranking.places()).hasSize(bids).allMatch(place -> place.rank() == 1);
        return reads.get() / bids;
    }

    /** Three in every question, and how often somebody looks. */
    private static final class CountedScores extends AbstractMap<String, Integer> {

        private final AtomicLong reads;

        CountedScores(AtomicLong reads) {
            this.reads = reads;
        }

        @Override
        public Integer getOrDefault(@Nullable Object question, Integer otherwise) {
            reads.incrementAndGet();
            return 3;
        }

        @Override
        public Set<Map.Entry<String, Integer>> entrySet() {
            return Map.of("Q1", 3, "Q2", 3, "SV", 3).entrySet();
        }
    }
}
