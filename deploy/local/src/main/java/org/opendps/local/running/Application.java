package org.opendps.local.running;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.opendps.local.plan.Checkout;
import org.opendps.local.plan.Port;
import org.opendps.local.plan.Ports;

/** A packaged service, or the gateway: how it is started and when it is ready. */
public record Application(Checkout checkout, Port port) {

    private static final Duration READY_WITHIN = Duration.ofMinutes(3);
    private static final String MEMORY = "-Xmx192m";

    public static List<Application> all(Checkout checkout, Ports ports) {
        return ports.all().stream()
                .map(port -> new Application(checkout, port))
                .filter(Application::isOurs)
                .toList();
    }

    public String name() {
        return port.name();
    }

    public boolean isGateway() {
        return name().equals(Ports.GATEWAY);
    }

    public Child start(Map<String, String> environment, JvmFlags flags) {
        if (!Files.isRegularFile(jar())) {
            throw new StartFailed(name() + " is not built: " + jar() + " is missing.");
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(new Orphans(checkout.dps("")).mark());
        command.add(MEMORY);
        command.addAll(flags.with(cache(), jar()));
        command.add("-jar");
        command.add(jar().toString());
        return Child.start(name(), command, environment, checkout.dps("logs/" + name() + ".log"));
    }

    public AotCache cache() {
        return new AotCache(checkout.dps("aot/" + name() + ".aot"));
    }

    public Probe probe() {
        return Probe.on(port.number(), isGateway() ? "/health" : "/q/health/ready");
    }

    public void awaitReady(Child child) {
        probe().await(child, READY_WITHIN);
    }

    private boolean isOurs() {
        return isGateway() || name().endsWith("-service");
    }

    private Path jar() {
        return checkout.root().resolve(name()).resolve("target/quarkus-app/quarkus-run.jar");
    }
}
