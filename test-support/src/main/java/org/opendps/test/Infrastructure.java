package org.opendps.test;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The database and the broker of the embedded stack, in a process of their own: the broker's libraries are newer than
 * the services'. It ends by itself when this JVM ends, however it ends, because its input closes.
 */
public final class Infrastructure {

    private static @Nullable Infrastructure shared;

    private final Process process;
    private final int postgresPort;
    private final int kafkaPort;

    private Infrastructure(Process process, Map<String, String> ready) {
        this.process = process;
        this.postgresPort = Integer.parseInt(ready.getOrDefault("postgres.port", ""));
        this.kafkaPort = Integer.parseInt(ready.getOrDefault("kafka.port", ""));
    }

    public static synchronized Infrastructure shared() {
        if (shared == null || !shared.process.isAlive()) {
            shared = start();
        }
        return shared;
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:" + postgresPort + "/" + database;
    }

    public String broker() {
        return "localhost:" + kafkaPort;
    }

    Map<String, String> settings() {
        return Map.of("DPS_POSTGRES_PORT", "" + postgresPort, "DPS_KAFKA_PORT", "" + kafkaPort);
    }

    private static Infrastructure start() {
        var target = root().resolve("deploy/local/target");
        var jar = target.resolve("local-stack.jar");
        if (!Files.exists(jar)) {
            throw new IllegalStateException("Package deploy/local first: there is no " + jar);
        }
        try {
            var process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-Xmx256m",
                            "-cp",
                            jar + ":" + target.resolve("lib") + "/*",
                            "org.opendps.local.Main",
                            "infra")
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            return new Infrastructure(process, awaitReady(process));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> awaitReady(Process process) throws IOException {
        var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("READY ")) {
                var ready = new HashMap<String, String>();
                Arrays.stream(line.substring("READY ".length()).split(" "))
                        .map(pair -> pair.split("=", 2))
                        .forEach(pair -> ready.put(pair[0], pair[1]));
                return ready;
            }
        }
        throw new IllegalStateException("The database and the broker did not start; see the lines above");
    }

    /** The module under test, as its folder is called. */
    public static String module() {
        return Checkout.module();
    }

    /** The top of the checkout. */
    public static Path root() {
        var given = System.getProperty("dps.root");
        if (given != null) {
            return Path.of(given);
        }
        for (Path p = Path.of("").toAbsolutePath(); p != null; p = p.getParent()) {
            if (Files.exists(p.resolve("deploy/ports.csv"))) {
                return p;
            }
        }
        throw new IllegalStateException("Not inside the checkout");
    }
}
