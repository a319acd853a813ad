package org.opendps.local.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where PostgreSQL's own load generator is. */
final class PgBench {

    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");

    private PgBench() {}

    static Path find() {
        return onPath(Optional.ofNullable(System.getenv("PATH")).orElse(""))
                .or(() -> newest(DEBIAN))
                .orElseThrow(
                        () -> new BenchFailed("There is no pgbench, the peer to compare with: install it, on Debian"
                                + " with 'apt-get install postgresql-contrib'."));
    }

    static Optional<Path> onPath(String path) {
        return Stream.of(path.split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, "pgbench"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Debian keeps one folder for each major version, and puts only wrappers of some programs on the path. */
    static Optional<Path> newest(Path versions) {
        try (var folders = Files.list(versions)) {
            return folders.map(folder -> folder.resolve("bin/pgbench"))
                    .filter(Files::isExecutable)
                    .max(Comparator.comparingInt(PgBench::major));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static int major(Path program) {
        var version = program.getName(program.getNameCount() - 3).toString();
        return version.matches("\\d+") ? Integer.parseInt(version) : 0;
    }

    /** @param log one line a transaction: client, number, microseconds from when it was due, script, end, ... */
    static List<Sample> samples(List<String> log) {
        var ended = log.stream()
                .map(line -> line.split(" ", -1))
                .map(fields ->
                        new Sample(micros(fields[4], fields[5]) - Long.parseLong(fields[2]), Long.parseLong(fields[2])))
                .toList();
        long start = ended.stream().mapToLong(Sample::dueNanos).min().orElse(0);
        return ended.stream()
                .map(sample -> new Sample((sample.dueNanos() - start) * 1_000, sample.tookNanos() * 1_000))
                .toList();
    }

    private static long micros(String seconds, String micros) {
        return Long.parseLong(seconds) * 1_000_000 + Long.parseLong(micros);
    }
}
