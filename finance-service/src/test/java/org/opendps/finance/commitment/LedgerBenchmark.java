package org.opendps.finance.commitment;

import static org.opendps.test.Calls.by;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.errorprone.annotations.FormatMethod;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opendps.finance.FinanceStory;
import org.opendps.finance.spend.DocumentedConsumer;
import org.opendps.test.Infrastructure;
import org.opendps.test.TestStack;

/**
 * What a reservation costs beside pgbench's own transaction, a position of a thousand entries beside one of a million, and
 * how fast a consumer rebuilds a year; see benchmarks/README.md. No test of the default set, and no figure fails it.
 */
@QuarkusTest
@WithTestResource(TestStack.class)
class LedgerBenchmark {

    private static final int ROUNDS = 5;
    private static final int CLIENTS = 4;
    private static final int RESERVATIONS = 1_000;
    private static final int PGBENCH_SECONDS = 5;
    private static final int READS = 200;
    private static final int EVENTS = 64_168;
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    /** The scratch database is filled past its triggers: the balances are what they would have derived. */
    private static final List<String> FILL = List.of(
            "alter table journal disable trigger user",
            "alter table posting disable trigger user",
            """
            insert into journal (id, kind, source, occurred_on)
            select md5('%1$s' || n)::uuid, 'RESERVATION', 'bench:%1$s:' || n, date '2026-11-26' from generate_series(1, %2$s / 2) n
            """,
            """
            insert into posting (journal_id, budget_id, financial_year, account, amount)
            select md5('%1$s' || n)::uuid, '%1$s', '2026-27', a.account, a.amount
            from generate_series(1, %2$s / 2) n, (values ('AVAILABLE', -0.01), ('RESERVED', 0.01)) a(account, amount)
            """,
            """
            update budget_year set available = available - %2$s * 0.005, reserved = reserved + %2$s * 0.005
            where budget_id = '%1$s' and financial_year = '2026-27'
            """,
            "alter table journal enable trigger user",
            "alter table posting enable trigger user",
            "vacuum analyze posting",
            "vacuum analyze journal");

    @Inject
    AgroalDataSource database;

    @Inject
    Reserving reserving;

    @Inject
    ObjectMapper json;

    @Test
    void measured() throws Exception {
        reservations();
        positions();
        rebuild();
    }

    private void reservations() throws Exception {
        var story = new FinanceStory().budgetOf(Map.of("2026-27", "99999999.00"));
        story.tellProvider();
        pgbench("-i", "-q", "-s", "10");
        reserve(story);
        var ratios = new double[ROUNDS];
        var ours = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            ours[round] = reserve(story);
            double peer = pgbench("-n", "-c", "" + CLIENTS, "-T", "" + PGBENCH_SECONDS);
            ratios[round] = ours[round] / peer;
        }
        say(
                "Reservations out of one budget: %.0f a second; %.2f of pgbench's TPC-B-like transactions",
                median(ours), median(ratios));
    }

    /** @return how many a second */
    private double reserve(FinanceStory story) throws Exception {
        var calls = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < RESERVATIONS; i++) {
            var terms = terms(story);
            calls.add(() -> {
                reserving.answer(terms);
                return true;
            });
        }
        long begin = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            for (var done : threads.invokeAll(calls)) {
                done.get();
            }
        }
        return RESERVATIONS / ((System.nanoTime() - begin) / 1e9);
    }

    private Terms terms(FinanceStory story) {
        var asked = story.asking(UUID.randomUUID(), "2026-11-30", "2026-12-31");
        asked.put("personRef", null);
        asked.put("places", 1);
        asked.put("replacesFrom", null);
        return json.convertValue(asked, Terms.class);
    }

    /** @return transactions a second; 0 of a preparation */
    private static double pgbench(String... words) throws IOException, InterruptedException {
        var url = Infrastructure.shared().jdbcUrl("finance");
        var port = url.replaceAll(".*:(\\d+)/.*", "$1");
        var command = new ArrayList<String>(List.of(program(), "-h", "localhost", "-p", port, "-U", "finance"));
        command.addAll(List.of(words));
        command.add("finance");
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", "finance");
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new IllegalStateException("pgbench failed: " + said);
        }
        var rate = RATE.matcher(said);
        return rate.find() ? Double.parseDouble(rate.group(1)) : 0;
    }

    /** On the path, or where Debian has it. */
    private static String program() throws IOException {
        for (var folder : String.valueOf(System.getenv("PATH")).split(":", -1)) {
            var here = Path.of(folder, "pgbench");
            if (Files.isExecutable(here)) {
                return here.toString();
            }
        }
        try (Stream<Path> versions = Files.list(Path.of("/usr/lib/postgresql"))) {
            return versions.map(version -> version.resolve("bin/pgbench"))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow()
                    .toString();
        }
    }

    private void positions() throws SQLException {
        var small = filled("E06900001", 1_000);
        var large = filled("E06900002", 1_000_000);
        read(small);
        read(large);
        var ratios = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            double one = read(small);
            ratios[round] = read(large) / one;
            say("Position of 1,000 entries %.2f ms, of 1,000,000 %.2f times that", one, ratios[round]);
        }
        say("Position: %.2f (at most 1.2 is asked)", median(ratios));
        byCategory(small);
        byCategory(large);
        for (int round = 0; round < ROUNDS; round++) {
            ratios[round] = byCategory(large) / byCategory(small);
        }
        say("All positions of a council by category: %.2f (at most 1.2 is asked)", median(ratios));
    }

    private FinanceStory filled(String council, int entries) throws SQLException {
        var story = new FinanceStory(council).budgetOf(Map.of("2026-27", "99999999.00"));
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var sql : FILL) {
                statement.execute(sql.replace("%1$s", story.budget).replace("%2$s", "" + entries));
            }
        }
        return story;
    }

    /** @return milliseconds each */
    private static double read(FinanceStory story) {
        long begin = System.nanoTime();
        for (int i = 0; i < READS; i++) {
            story.position("2026-27");
        }
        return (System.nanoTime() - begin) / 1e6 / READS;
    }

    /** @return milliseconds each */
    private static double byCategory(FinanceStory story) {
        long begin = System.nanoTime();
        for (int i = 0; i < READS; i++) {
            by(story.finance()).get("/v1/positions?by=CATEGORY").then().statusCode(200);
        }
        return (System.nanoTime() - begin) / 1e6 / READS;
    }

    /** A year of a council with 64,168 sessions, one event for each. */
    private void rebuild() throws Exception {
        var example = json.readTree(
                        LedgerBenchmark.class.getResourceAsStream("/contracts/finance.spend.v1.schema.json"))
                .at("/examples/0");
        var events = new ArrayList<ObjectNode>();
        for (int i = 0; i < EVENTS; i++) {
            events.add(((ObjectNode) example.deepCopy())
                    .put("spendRef", UUID.randomUUID().toString()));
        }
        var seconds = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            var consumer = new DocumentedConsumer();
            long begin = System.nanoTime();
            events.forEach(consumer::take);
            seconds[round] = (System.nanoTime() - begin) / 1e9;
        }
        say("Rebuild in the documented consumer: %.0f events a second", EVENTS / median(seconds));
    }

    private static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    @FormatMethod
    private static void say(String format, Object... values) {
        System.out.println("BENCH " + String.format(Locale.ROOT, format, values));
    }
}
