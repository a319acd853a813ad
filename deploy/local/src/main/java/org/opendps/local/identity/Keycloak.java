package org.opendps.local.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.opendps.local.plan.Checkout;
import org.opendps.local.plan.Database;
import org.opendps.local.plan.Ports;
import org.opendps.local.running.AotCache;
import org.opendps.local.running.Child;
import org.opendps.local.running.Children;
import org.opendps.local.running.JvmFlags;
import org.opendps.local.running.Orphans;
import org.opendps.local.running.Probe;
import org.opendps.local.running.StartFailed;

/** The unpacked distribution: built once for our database, then started many times. */
public final class Keycloak {

    private static final List<String> BUILD = List.of("build", "--db=postgres", "--cache=local");
    private static final Duration READY_WITHIN = Duration.ofMinutes(4);

    private final Checkout checkout;
    private final Ports ports;
    private final Path home;

    public Keycloak(Checkout checkout, Ports ports) {
        this.checkout = checkout;
        this.ports = ports;
        this.home = checkout.dps("keycloak/keycloak-" + version());
    }

    public static String version() {
        try (InputStream file = Keycloak.class.getResourceAsStream("/versions.properties")) {
            Properties versions = new Properties();
            versions.load(file);
            return versions.getProperty("keycloak");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether {@link #build} has been done for the options of this version. */
    public boolean isBuilt() {
        try {
            return Files.exists(built()) && Files.readString(built()).equals(BUILD.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Half a minute of work that a start would otherwise repeat each time. */
    public void build(Children family) {
        Child build = family.start(() ->
                Child.start("Keycloak's build", command(BUILD), javaHome(), checkout.dps("logs/keycloak-build.log")));
        if (build.awaitEnd() != 0) {
            throw build.died();
        }
        try {
            Files.writeString(built(), BUILD.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Child start(Database database, JvmFlags flags, Map<String, String> settings) {
        placeRealm();
        Map<String, String> environment = environment(database);
        environment.putAll(settings);
        // on an empty database only; later they are not read
        environment.put("KC_BOOTSTRAP_ADMIN_CLIENT_ID", administration().client());
        environment.put("KC_BOOTSTRAP_ADMIN_CLIENT_SECRET", administration().secret());
        environment.put("JAVA_OPTS_APPEND", options(flags));
        List<String> start = List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--http-enabled=true",
                "--http-host=localhost",
                "--http-port=" + ports.of(Ports.KEYCLOAK),
                "--hostname=" + address(),
                "--log-level=warn");
        return Child.start("keycloak", command(start), environment, checkout.dps("logs/keycloak.log"));
    }

    /** The login by which the launcher administers this Keycloak; it is of this machine, and made with the first start. */
    public MachineLogin administration() {
        return MachineLogin.keptIn(checkout.dps("keycloak-administration"));
    }

    /** Makes {@link #administration} known to data that was made without it. Keycloak must not be running. */
    public void admitAdministration(Children family, Database database) {
        String secret = "DPS_LAUNCHER_SECRET";
        Map<String, String> environment = environment(database);
        environment.put(secret, administration().secret());
        List<String> words = List.of(
                "bootstrap-admin",
                "service",
                "--optimized",
                "--client-id=" + administration().client(),
                "--client-secret:env=" + secret);
        Child admission = family.start(() -> Child.start(
                "Keycloak's admission of the launcher",
                command(words),
                environment,
                checkout.dps("logs/keycloak-admission.log")));
        if (admission.awaitEnd() != 0) {
            throw admission.died();
        }
        family.ready(admission);
    }

    public String address() {
        return "http://localhost:" + ports.of(Ports.KEYCLOAK);
    }

    /** The realm, not the port: the port opens seconds before the realm answers. */
    public Probe probe() {
        return Probe.on(ports.of(Ports.KEYCLOAK), "/realms/dps/.well-known/openid-configuration");
    }

    public void awaitReady(Child child) {
        probe().await(child, READY_WITHIN);
    }

    /** Its script splits the options like a shell, so a path may hold spaces when it is quoted. */
    private String options(JvmFlags flags) {
        List<String> options = new ArrayList<>();
        // The distribution asks for another collector by itself, and two at once are refused.
        options.add("-XX:-UseG1GC");
        options.addAll(flags.with(new AotCache(checkout.dps("aot/keycloak.aot")), home.resolve("lib/quarkus-run.jar")));
        return options.stream().map(option -> "'" + option + "'").collect(Collectors.joining(" "));
    }

    private List<String> command(List<String> words) {
        Path script = home.resolve("bin/kc.sh");
        if (!Files.isRegularFile(script)) {
            throw new StartFailed("Keycloak is not unpacked: " + script + " is missing.");
        }
        List<String> command = new ArrayList<>(List.of(script.toString(), new Orphans(checkout.dps("")).mark()));
        command.addAll(words);
        return command;
    }

    private Map<String, String> environment(Database database) {
        Map<String, String> environment = new HashMap<>(javaHome());
        environment.put(
                "KC_DB_URL", "jdbc:postgresql://localhost:" + ports.of(Ports.POSTGRESQL) + "/" + database.name());
        environment.put("KC_DB_USERNAME", database.name());
        environment.put("KC_DB_PASSWORD", database.password());
        environment.put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx320m");
        return environment;
    }

    private void placeRealm() {
        Path target = home.resolve("data/import/dps-realm.json");
        try {
            Files.createDirectories(target.getParent());
            Files.copy(checkout.deploy("keycloak/dps-realm.json"), target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path built() {
        return home.resolve("built-with");
    }

    private static Map<String, String> javaHome() {
        return Map.of("JAVA_HOME", System.getProperty("java.home"));
    }
}
