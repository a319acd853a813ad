package org.opendps.registry.intake;

import static org.opendps.registry.Registry.COMMISSIONER;
import static org.opendps.registry.Registry.openSystem;
import static org.opendps.registry.Registry.system;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.opendps.registry.RegistryStack;

/**
 * How fast a file of 10,000 providers is taken in, every fourth with a draft, and what heap that takes; see
 * benchmarks/README.md. No test of the default set, and no figure fails it.
 */
@QuarkusTest
@WithTestResource(RegistryStack.class)
class ImportBenchmark {

    private static final int ROWS = 10_000;
    private static final int WARM_UP = 1_000;
    private static final long MEBIBYTE = 1024 * 1024;
    private static final String HEADER =
            "reference,legalName,kind,companyNumber,postcode,contactName,contactPhone,purchasingSystem,categories,areas,"
                    + "offer,sessionPrice\n";

    @Test
    void rowsPerSecond() throws InterruptedException {
        var system = openSystem(system());
        take(file(system, "warm-up", WARM_UP));
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        var file = file(system, "measured", ROWS);
        long begin = System.nanoTime();
        var done = take(file);
        double seconds = (System.nanoTime() - begin) / 1e9;
        long peak = pools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MEBIBYTE;
        say(String.format(
                Locale.ROOT,
                "%d rows, %d created, in %.1f s: %.0f rows a second",
                ROWS,
                done.getInt("created"),
                seconds,
                ROWS / seconds));
        say(String.format(
                Locale.ROOT,
                "Peak heap %d MiB of %d MiB, the test's own included",
                peak,
                Runtime.getRuntime().maxMemory() / MEBIBYTE));
        begin = System.nanoTime();
        var again = take(file);
        seconds = (System.nanoTime() - begin) / 1e9;
        say(String.format(
                Locale.ROOT,
                "The same file again: %d unchanged, %.0f rows a second",
                again.getInt("unchanged"),
                ROWS / seconds));
    }

    private static java.util.stream.Stream<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }

    private static String file(String system, String name, int rows) {
        // names that are not alike: a club is not taken for another
        var random = new Random(name.hashCode());
        return IntStream.range(0, rows)
                .mapToObj(i -> String.format(
                        Locale.ROOT,
                        "%s-%d,%s %s %s,OTHER,%s,SN%d 1AB,Pat Miller,01225 700100,%s",
                        name,
                        i,
                        word(random),
                        word(random),
                        word(random),
                        name.equals("measured") ? String.format("%08d", 10_000_000 + i) : "",
                        1 + i % 300,
                        i % 4 == 0 ? system + ",DAY,NORTH; SOUTH,Lunch and company,45.00" : ",,,,"))
                .collect(Collectors.joining("\n", HEADER, "\n"))
                .replaceAll("SN(\\d)(\\d{2}) 1AB", "SN$2 $1AB");
    }

    private static String word(Random random) {
        return random.ints(8, 'a', 'z' + 1)
                .mapToObj(letter -> String.valueOf((char) letter))
                .collect(Collectors.joining());
    }

    private static JsonPath take(String file) throws InterruptedException {
        var sent = by(COMMISSIONER)
                .contentType("text/csv")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/v1/provider-imports");
        sent.then().statusCode(201);
        var path = "/v1/provider-imports/" + sent.jsonPath().getString("id");
        while (true) {
            var progress = by(COMMISSIONER).get(path).jsonPath();
            if (progress.getString("status").equals("DONE")) {
                return progress;
            }
            Thread.sleep(100);
        }
    }

    private static void say(String line) {
        System.out.println("BENCH " + line);
    }
}
