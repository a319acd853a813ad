package org.opendps.local.bench.gateway;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.opendps.local.bench.BenchFailed;
import org.opendps.local.bench.Pause;
import org.opendps.local.plan.Checkout;
import org.opendps.local.plan.Ports;
import org.opendps.local.running.Probe;

/** A gateway of its own, before services that are none: on a free port, with the running stack's identity provider. */
final class MeasuredGateway implements AutoCloseable {

    /** As {@code ./dps up} gives it. */
    private static final String MEMORY = "-Xmx192m";

    private static final String PLENTY = "1000000";

    private final Process process;
    private final int port;

    private MeasuredGateway(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** @param slow port of what stands for eligibility-service; {@code fast} of what stands for the registry */
    static MeasuredGateway start(Checkout checkout, Ports ports, int fast, int slow) throws IOException {
        int port = freePort();
        Path jar = checkout.root().resolve("gateway/target/quarkus-app/quarkus-run.jar");
        ProcessBuilder builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                MEMORY,
                "-XX:+UseSerialGC",
                "-jar",
                jar.toString()));
        Map<String, String> settings = new TreeMap<>();
        settings.put("DPS_GATEWAY_PORT", String.valueOf(port));
        settings.put("DPS_REGISTRY_PORT", String.valueOf(fast));
        settings.put("DPS_ELIGIBILITY_PORT", String.valueOf(slow));
        settings.put("DPS_KEYCLOAK_URL", "http://localhost:" + ports.of(Ports.KEYCLOAK));
        settings.put("QUARKUS_HTTP_HOST", "localhost");
        // what is measured is the door, not what was agreed with one client at one address
        settings.put("DPS_LIMITS_CLIENTS_DPS_CLI_PER_SECOND", PLENTY);
        settings.put("DPS_LIMITS_CLIENTS_DPS_CLI_BURST", PLENTY);
        settings.put("DPS_CONNECTIONS_PER_ADDRESS", PLENTY);
        settings.put("DPS_LIMITS_STRANGERS_PER_SECOND", PLENTY);
        settings.put("DPS_LIMITS_STRANGERS_BURST", PLENTY);
        builder.environment().putAll(settings);
        builder.redirectErrorStream(true)
                .redirectOutput(checkout.dps("logs/bench-gateway.log").toFile());
        MeasuredGateway gateway = new MeasuredGateway(builder.start(), port);
        gateway.awaitReady();
        return gateway;
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** What the process holds of the machine's memory, in MiB. */
    long memoryMib() throws IOException {
        try (var lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void awaitReady() {
        Probe probe = Probe.on(port, "/q/health/ready");
        long until = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (!probe.answers()) {
            if (!process.isAlive() || System.nanoTime() > until) {
                process.destroyForcibly();
                throw new BenchFailed("The gateway did not start; see .dps/logs/bench-gateway.log.");
            }
            Pause.aMoment();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
