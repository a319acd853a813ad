package org.opendps.local.bench.gateway;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opendps.local.bench.BenchFailed;

/** The load generator: a few connections, each of which asks again when it has its answer, or a little later. */
final class Wrk {

    static final int CONNECTIONS = 32;

    private static final Path PROGRAM = Path.of("/usr/bin/wrk");
    private static final Pattern PER_SECOND = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern SLOWEST_HUNDREDTH = Pattern.compile("99%\\s+([0-9.]+)(us|ms|s)");
    private static final Pattern FAULTS = Pattern.compile("Non-2xx or 3xx responses: (\\d+)|Socket errors: (.*)");
    private static final Map<String, Double> MILLIS = Map.of("us", 0.001, "ms", 1.0, "s", 1000.0);

    private Wrk() {}

    /**
     * What one run showed.
     *
     * @param perSecond answers
     * @param p99 milliseconds that 99 of 100 answers did not exceed
     */
    record Load(double perSecond, double p99) {}

    /**
     * @param token of the header Authorization; empty for none
     * @param pause milliseconds between an answer and the next request of the same connection; 0: as fast as it goes
     */
    static Load run(String url, String token, int seconds, int pause) throws IOException, InterruptedException {
        if (!Files.isExecutable(PROGRAM)) {
            throw new BenchFailed(
                    "There is no wrk, the load generator: install it, on Debian with 'apt-get install wrk'.");
        }
        Path script = Files.createTempFile("bench-wrk", ".lua");
        try {
            Files.writeString(script, pause == 0 ? "" : "function delay() return " + pause + " end\n");
            return read(said(command(url, token, seconds, script)));
        } finally {
            Files.delete(script);
        }
    }

    private static List<String> command(String url, String token, int seconds, Path script) {
        List<String> command = new ArrayList<>(List.of(
                PROGRAM.toString(),
                "--threads",
                "1",
                "--connections",
                String.valueOf(CONNECTIONS),
                "--duration",
                seconds + "s",
                "--latency",
                "--script",
                script.toString()));
        if (!token.isEmpty()) {
            command.add("--header");
            command.add("Authorization: Bearer " + token);
        }
        command.add(url);
        return command;
    }

    private static String said(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new BenchFailed("wrk failed: " + text);
        }
        return text;
    }

    static Load read(String text) {
        Matcher faults = FAULTS.matcher(text);
        if (faults.find()) {
            throw new BenchFailed("Not every request was answered as it should be: " + faults.group());
        }
        Matcher rate = PER_SECOND.matcher(text);
        Matcher slowest = SLOWEST_HUNDREDTH.matcher(text);
        if (!rate.find() || !slowest.find()) {
            throw new BenchFailed("wrk said what cannot be read: " + text);
        }
        return new Load(
                Double.parseDouble(rate.group(1)),
                Double.parseDouble(slowest.group(1)) * MILLIS.getOrDefault(slowest.group(2), 1.0));
    }
}
