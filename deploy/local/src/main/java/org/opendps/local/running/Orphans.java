package org.opendps.local.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * Processes of this checkout's stack whose launcher was killed. Each child carries the stack's folder on its command
 * line, so none is missed for want of a file that the killed launcher did not come to write, and no stranger is hit.
 */
public record Orphans(Path stack) {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** The argument that marks a process as one of this stack. */
    public String mark() {
        return "-Ddps.stack=" + stack;
    }

    /** Stops what is left; answers how many processes that were. */
    public int stop() {
        List<ProcessHandle> left = processes().toList();
        left.forEach(ProcessHandle::destroy);
        left.forEach(Orphans::awaitEnd);
        return left.size();
    }

    /** All that belongs to the stack, a living launcher included, this process not. */
    Stream<ProcessHandle> processes() {
        return Stream.concat(marked(), postmaster().stream());
    }

    private Stream<ProcessHandle> marked() {
        ProcessHandle self = ProcessHandle.current();
        return ProcessHandle.allProcesses()
                .filter(process -> !process.equals(self))
                .filter(process -> process.info()
                        .arguments()
                        .map(arguments -> List.of(arguments).contains(mark()))
                        .orElse(false));
    }

    /** PostgreSQL writes its own process id into its data; by now the number may be somebody else's. */
    private Optional<ProcessHandle> postmaster() {
        Path file = stack.resolve("postgresql/postmaster.pid");
        Path unpacked = stack.resolve("postgresql-binaries");
        if (!Files.exists(file) || !Files.exists(unpacked)) {
            return Optional.empty();
        }
        try {
            long pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
            Path programs = unpacked.toRealPath();
            return ProcessHandle.of(pid)
                    .filter(process -> process.info()
                            .command()
                            .map(command -> Path.of(command).startsWith(programs))
                            .orElse(false));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void awaitEnd(ProcessHandle process) {
        CompletableFuture<ProcessHandle> end = process.onExit();
        try {
            end.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
            end.join();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
