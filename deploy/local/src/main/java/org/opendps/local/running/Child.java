package org.opendps.local.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A process of the stack, with its log. */
public final class Child {

    private static final int LAST_LINES = 15;

    private final String name;
    private final Path log;
    private final Process process;

    private Child(String name, Path log, Process process) {
        this.name = name;
        this.log = log;
        this.process = process;
    }

    public static Child start(String name, List<String> command, Map<String, String> environment, Path log) {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            return new Child(name, log, builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(name + " could not be started", e);
        }
    }

    public String name() {
        return name;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Asks politely, and after {@code patience} no longer. */
    public void stop(Duration patience) {
        List<ProcessHandle> family = process.descendants().toList();
        process.destroy();
        if (!ended(patience)) {
            kill(family);
        }
    }

    /** At once. For a child that is not ready yet and so holds nothing that could be lost. */
    public void kill() {
        kill(process.descendants().toList());
    }

    private void kill(List<ProcessHandle> family) {
        process.destroyForcibly();
        family.forEach(ProcessHandle::destroyForcibly);
        ended(Duration.ofSeconds(10));
    }

    private boolean ended(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Waits for a child that ends by itself; its exit status. */
    public int awaitEnd() {
        return process.onExit().join().exitValue();
    }

    public StartFailed died() {
        return new StartFailed(name + " ended before it was ready. The end of " + log + ":", lastLines());
    }

    public StartFailed slow(Duration limit) {
        return new StartFailed(
                name + " was not ready within " + limit.toSeconds() + " s. The end of " + log + ":", lastLines());
    }

    private List<String> lastLines() {
        try {
            List<String> lines = Files.readAllLines(log);
            return lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size());
        } catch (IOException e) {
            return List.of("(" + e + ")");
        }
    }
}
