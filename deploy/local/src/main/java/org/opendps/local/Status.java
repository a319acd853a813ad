package org.opendps.local;

import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.opendps.local.identity.Keycloak;
import org.opendps.local.plan.Checkout;
import org.opendps.local.plan.Ports;
import org.opendps.local.running.Application;
import org.opendps.local.running.Memory;

/** What of the stack answers right now, and what all of it weighs. */
final class Status {

    private final Checkout checkout;
    private final Ports ports;
    private final PrintStream out;

    Status(Checkout checkout, PrintStream out) {
        this.checkout = checkout;
        this.ports = Ports.read(checkout, System.getenv());
        this.out = out;
    }

    /** Zero when everything answers. */
    int run() {
        List<Line> lines = checks().entrySet().parallelStream()
                .map(check -> new Line(check.getKey(), check.getValue().getAsBoolean()))
                .toList();
        lines.forEach(line -> out.println(line.text(ports)));
        Memory.resident(checkout.dps(""))
                .ifPresent(bytes ->
                        out.printf(Locale.ROOT, "%-27s %.2f GiB resident%n", "memory", bytes / (double) (1L << 30)));
        return lines.stream().allMatch(Line::answers) ? 0 : 1;
    }

    private Map<String, BooleanSupplier> checks() {
        Map<String, BooleanSupplier> checks = new LinkedHashMap<>();
        Application.all(checkout, ports)
                .forEach(application -> checks.put(application.name(), application.probe()::answers));
        checks.put(Ports.KEYCLOAK, new Keycloak(checkout, ports).probe()::answers);
        checks.put(Ports.KAFKA, () -> listens(Ports.KAFKA));
        checks.put(Ports.POSTGRESQL, () -> listens(Ports.POSTGRESQL));
        return checks;
    }

    private boolean listens(String name) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), ports.of(name))) {
            return socket.isConnected();
        } catch (java.io.IOException e) {
            return false;
        }
    }

    private record Line(String name, boolean answers) {

        String text(Ports ports) {
            return "%-27s %-5d %s".formatted(name, ports.of(name), answers ? "up" : "down");
        }
    }
}
