package org.opendps.system;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opendps.local.identity.MachineLogin;
import org.opendps.local.plan.Checkout;
import org.opendps.local.plan.Ports;
import org.opendps.local.running.Application;
import org.opendps.local.running.Folders;
import org.opendps.local.story.Doors;

/**
 * One system for all tests: the launcher of {@code ./dps up} in a process of its own, on free ports and with data of
 * its own, so that a system that somebody uses on this machine is left alone. Ends with the last test, or before those that
 * want another.
 */
public final class RunningSystem implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Handle.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var store = context.getRoot().getStore(Namespace.GLOBAL);
        var tests = context.getRequiredTestClass();
        // once for all of its tests
        if (tests.isAnnotationPresent(Afresh.class) && store.get(tests) == null) {
            end(store.remove(Handle.class, Handle.class));
            store.put(tests, true);
        }
        return Objects.requireNonNull(store.getOrComputeIfAbsent(Handle.class, key -> Handle.start(), Handle.class));
    }

    private static void end(@Nullable Handle before) {
        if (before != null) {
            try {
                before.close();
            } catch (InterruptedException e) {
                throw new IllegalStateException("The system did not end", e);
            }
        }
    }

    /** Something that stands still. */
    public interface Frozen extends AutoCloseable {

        @Override
        void close() throws IOException, InterruptedException;
    }

    /** What a command said, and with which status it ended. */
    public record Said(int status, String text) {}

    /** The running system. */
    public static final class Handle implements AutoCloseable {

        private final Process launcher;
        private final Path home;
        private final Ports ports;

        private Handle(Process launcher, Path home, Ports ports) {
            this.launcher = launcher;
            this.home = home;
            this.ports = ports;
        }

        private static Handle start() {
            var checkout = Checkout.find();
            var home = checkout.root().resolve("system-tests/target/stack");
            var ports = Ports.read(checkout, Map.of()).onFreePorts();
            try {
                // the realm of an earlier run knows the ports of that run
                Folders.delete(home.resolve("postgresql"));
                Folders.delete(home.resolve("kafka"));
                Files.createDirectories(home.resolve("logs"));
                var shared = checkout.root().resolve(".dps/keycloak");
                if (!Files.exists(home.resolve("keycloak"))) {
                    Files.createSymbolicLink(home.resolve("keycloak"), shared);
                }
                var command = launcher(checkout, home);
                command.add("up");
                var builder = new ProcessBuilder(command);
                builder.environment().putAll(ports.asEnvironment());
                // strangers are many here, and all at one address
                builder.environment()
                        .putAll(Map.of(
                                "DPS_LIMITS_STRANGERS_PER_SECOND", "10000", "DPS_LIMITS_STRANGERS_BURST", "10000"));
                var launcher = builder.redirectError(
                                home.resolve("logs/kafka.log").toFile())
                        .start();
                awaitReady(launcher);
                return new Handle(launcher, home, ports);
            } catch (IOException e) {
                throw new IllegalStateException("The system did not start", e);
            }
        }

        private static List<String> launcher(Checkout checkout, Path home) {
            return new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseSerialGC",
                    "-Xmx320m",
                    "-Ddps.root=" + checkout.root(),
                    "-Ddps.home=" + home,
                    "-cp",
                    classPath(checkout),
                    "org.opendps.local.Main"));
        }

        private static String classPath(Checkout checkout) {
            var target = checkout.root().resolve("deploy/local/target");
            return target.resolve("local-stack.jar") + ":" + target.resolve("lib") + "/*";
        }

        private static void awaitReady(Process launcher) throws IOException {
            var output = new BufferedReader(new InputStreamReader(launcher.getInputStream(), StandardCharsets.UTF_8));
            var said = new StringBuilder();
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                said.append(line).append('\n');
                if (line.startsWith("Everything is ready")) {
                    Thread.startVirtualThread(() -> output.lines().forEach(ignored -> {}));
                    return;
                }
            }
            throw new IllegalStateException("The system did not start:\n" + said);
        }

        public Doors doors() {
            return Doors.of(ports);
        }

        public Ports ports() {
            return ports;
        }

        /** The words that start the launcher's program of this system; what it shall do comes after them. */
        public List<String> launcher() {
            return launcher(Checkout.find(), home);
        }

        /** What {@code ./dps} says when it is given these words. */
        public Said say(String... words) throws IOException, InterruptedException {
            var command = launcher();
            command.addAll(List.of(words));
            var builder = new ProcessBuilder(command);
            builder.environment().putAll(ports.asEnvironment());
            var process = builder.redirectErrorStream(true).start();
            var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Said(process.waitFor(), text);
        }

        /** By which the launcher administers the identity provider. */
        public MachineLogin administration() {
            return MachineLogin.keptIn(home.resolve("keycloak-administration"));
        }

        public Path logs() {
            return home.resolve("logs");
        }

        /** Ends a service as a power cut would. The launcher starts it again. */
        public void kill(String service) {
            find(service).destroyForcibly();
        }

        /** Stops a service in its tracks until this is closed: what is sent to it meanwhile waits. */
        public Frozen freeze(String service) throws IOException, InterruptedException {
            var process = find(service);
            signal(process, "STOP");
            // one that has been killed meanwhile needs no waking
            return () -> signal(process, "CONT");
        }

        private static void signal(ProcessHandle process, String signal) throws IOException, InterruptedException {
            new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()))
                    .redirectErrorStream(true)
                    .start()
                    .waitFor();
        }

        /** Until it is back from the dead. */
        public void awaitAnswer(String name) throws InterruptedException {
            var probe = Application.all(Checkout.find(), ports).stream()
                    .filter(application -> application.name().equals(name))
                    .findFirst()
                    .orElseThrow()
                    .probe();
            while (!probe.answers()) {
                if (!launcher.isAlive()) {
                    throw new IllegalStateException("The system has ended");
                }
                Thread.sleep(100);
            }
        }

        private ProcessHandle find(String service) {
            return ProcessHandle.allProcesses()
                    .filter(process -> process.info()
                            .arguments()
                            .map(List::of)
                            .filter(arguments -> arguments.contains("-Ddps.stack=" + home + "/")
                                    || arguments.contains("-Ddps.stack=" + home))
                            .filter(arguments ->
                                    arguments.stream().anyMatch(a -> a.contains("/" + service + "/target/")))
                            .isPresent())
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(service + " is not running"));
        }

        @Override
        public void close() throws InterruptedException {
            launcher.destroy();
            launcher.waitFor();
        }
    }
}
