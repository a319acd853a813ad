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

    private static final String SECRET = "DPS_.*_(PASSWORD|SECRET|KEY)";
    private static final int LAST_LINES = 15;
    private static final int LINES_BEFORE_A_DEATH = 40;

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
        // Secrets come from the caller only: what is one piece's is not for another.
        builder.environment().keySet().removeIf(variable -> variable.matches(SECRET));
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

    /** In words. The reason of a death often lies some way up, among lines that are nobody's concern then. */
    private List<String> lastLines() {
        try {
            List<LogLine> lines = last(
                    LINES_BEFORE_A_DEATH,
                    Files.readAllLines(log).stream().map(LogLine::of).toList());
            boolean isReasonTold = lines.stream().anyMatch(line -> line.is("ERROR"));
            List<LogLine> telling = isReasonTold
                    ? lines.stream().filter(line -> !line.is("INFO")).toList()
                    : last(LAST_LINES, lines);
            return telling.stream().flatMap(line -> line.brief().stream()).toList();
        } catch (IOException e) {
            return List.of("(" + e + ")");
        }
    }

    private static <T> List<T> last(int number, List<T> all) {
        return all.subList(Math.max(0, all.size() - number), all.size());
    }
}
