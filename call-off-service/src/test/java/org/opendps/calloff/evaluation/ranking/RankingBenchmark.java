package org.opendps.calloff.evaluation.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.opendps.blocks.money.Money;
import org.opendps.calloff.competition.criteria.ScoringMethod;
import org.opendps.calloff.competition.criteria.TieBreak;
import org.opendps.calloff.competition.criteria.Weight;
import org.opendps.calloff.evaluation.ranking.Ranking.Entry;
import org.opendps.test.TestStack;

/**
 * What ranking costs from 10 bids to 100,000, beside the same sum and SQL's {@code rank()}, in turns; see
 * benchmarks/README.md. No test of the default set, and no figure fails it.
 */
@QuarkusTest
@WithTestResource(TestStack.class)
class RankingBenchmark {

    private static final List<Integer> SIZES = List.of(10, 100, 1_000, 10_000, 100_000);
    private static final int ROUNDS = 7;
    private static final double MILLION = 1_000_000.0;

    /** The same arithmetic, exclusions and tie-breaks, on rows that are there already; the answer is read whole. */
    private static final String SQL = """
            with valid as (select * from ranked_bid where least(q1, q2, sv) >= 2),
                totals as (select bid, price, q1 * 30 + q2 * 20 + sv * 10 weighted, q1,
                    (q1 * 30 + q2 * 20 + sv * 10) / 5.0 + (select min(price) from valid) * 40 / price total from valid)
            select bid, rank() over (order by total desc, weighted desc, q1 desc, price) from totals order by 2, 1
            """;

    @Inject
    AgroalDataSource database;

    @Test
    void rankingGrowsAboutWithTheNumberOfBids() throws SQLException {
        try (var connection = database.getConnection()) {
            say("BENCH median of " + ROUNDS + " rounds, in milliseconds");
            say(String.format(
                    Locale.ROOT,
                    "BENCH %-10s %12s %14s %12s %8s",
                    "bids",
                    "ranking",
                    "per 1,000",
                    "SQL rank()",
                    "ratio"));
            for (int size : SIZES) {
                measure(connection, size);
            }
        }
    }

    private static void measure(Connection connection, int size) throws SQLException {
        var entries = entries(size);
        fill(connection, entries);
        var method = method();
        // both warm, and both the same
        for (int i = 0; i < Math.max(3, 20_000 / size); i++) {
            Ranking.of(method, entries);
        }
        assertThat(ranks(Ranking.of(method, entries))).isEqualTo(sqlRanks(connection));
        var ours = new double[ROUNDS];
        var theirs = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            ours[round] = time(() -> Ranking.of(method, entries));
            theirs[round] = time(() -> sqlRanks(connection));
        }
        double mine = median(ours);
        double peer = median(theirs);
        say(String.format(
                Locale.ROOT,
                "BENCH %-10d %12.3f %14.3f %12.3f %8.2f",
                size,
                mine,
                mine * 1_000 / size,
                peer,
                mine / peer));
    }

    private static ScoringMethod method() {
        var questions = new LinkedHashMap<String, Weight>();
        questions.put("Q1", Weight.of("30"));
        questions.put("Q2", Weight.of("20"));
        questions.put("SV", Weight.of("10"));
        return new ScoringMethod(Weight.of("40"), questions, 2, 5, List.of(TieBreak.values()));
    }

    /** The same bids in every run. */
    private static List<Entry> entries(int size) {
        var random = new Random(size);
        var entries = new ArrayList<Entry>(size);
        for (int i = 0; i < size; i++) {
            var price = Money.of(String.format(Locale.ROOT, "%d.%02d", 40 + random.nextInt(40), random.nextInt(100)));
            entries.add(new Entry(
                    String.format(Locale.ROOT, "B%06d", i),
                    price,
                    Map.of("Q1", 1 + random.nextInt(5), "Q2", 1 + random.nextInt(5), "SV", 1 + random.nextInt(5))));
        }
        return entries;
    }

    private static void fill(Connection connection, List<Entry> entries) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("drop table if exists ranked_bid");
            statement.execute("create temp table ranked_bid (bid text, price numeric(14, 2), q1 int, q2 int, sv int)");
        }
        try (var insert = connection.prepareStatement("insert into ranked_bid values (?, ?, ?, ?, ?)")) {
            for (var entry : entries) {
                insert.setString(1, entry.bid());
                insert.setBigDecimal(2, entry.price().pounds());
                insert.setInt(3, entry.scores().getOrDefault("Q1", 0));
                insert.setInt(4, entry.scores().getOrDefault("Q2", 0));
                insert.setInt(5, entry.scores().getOrDefault("SV", 0));
                insert.addBatch();
            }
            insert.executeBatch();
        }
        try (var statement = connection.createStatement()) {
            statement.execute("analyze ranked_bid");
        }
    }

    private static Map<String, Integer> ranks(Ranking ranking) {
        var ranks = new LinkedHashMap<String, Integer>();
        ranking.places().forEach(place -> ranks.put(place.bid(), place.rank()));
        return ranks;
    }

    private static Map<String, Integer> sqlRanks(Connection connection) throws SQLException {
        var ranks = new LinkedHashMap<String, Integer>();
        try (var select = connection.prepareStatement(SQL);
                var rows = select.executeQuery()) {
            while (rows.next()) {
                ranks.put(rows.getString(1), rows.getInt(2));
            }
        }
        return ranks;
    }

    private interface Work {
        Object run() throws SQLException;
    }

    private static double time(Work work) throws SQLException {
        var began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / MILLION;
    }

    private static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
