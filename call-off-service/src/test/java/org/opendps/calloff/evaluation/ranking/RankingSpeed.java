package org.opendps.calloff.evaluation.ranking;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.opendps.blocks.money.Money;
import org.opendps.calloff.competition.ScoringMethod;
import org.opendps.calloff.competition.TieBreak;
import org.opendps.calloff.competition.Weight;
import org.opendps.calloff.evaluation.ranking.Ranking.Entry;

/** How long a ranking takes as it grows. For people to run: a machine's speed decides no test. */
final class RankingSpeed {

    private static final int[] SIZES = {10, 100, 1_000, 10_000, 100_000};
    private static final int ROUNDS = 5;

    private RankingSpeed() {}

    public static void main(String[] args) {
        var questions = new LinkedHashMap<String, Weight>();
        questions.put("Q1", Weight.of("30"));
        questions.put("Q2", Weight.of("20"));
        questions.put("SV", Weight.of("10"));
        var method = new ScoringMethod(Weight.of("40"), questions, 2, 5, List.of(TieBreak.values()));
        for (int size : SIZES) {
            var bids = bids(size);
            var best = Long.MAX_VALUE;
            for (int round = 0; round < ROUNDS; round++) {
                var began = System.nanoTime();
                Ranking.of(method, bids);
                best = Math.min(best, System.nanoTime() - began);
            }
            var took = Duration.ofNanos(best);
            System.out.printf("%,8d bids: %,8d µs, %.2f µs a bid%n", size, took.toNanos() / 1_000, best / 1e3 / size);
        }
    }

    private static List<Entry> bids(int size) {
        var chance = new Random(1);
        return IntStream.range(0, size)
                .mapToObj(i -> new Entry(
                        "bid " + i,
                        Money.of("%d.%02d".formatted(40 + chance.nextInt(30), chance.nextInt(100))),
                        Map.of("Q1", 1 + chance.nextInt(5), "Q2", 2 + chance.nextInt(4), "SV", chance.nextInt(6))))
                .toList();
    }
}
