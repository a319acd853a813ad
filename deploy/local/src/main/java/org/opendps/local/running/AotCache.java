package org.opendps.local.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a JVM remembers of its last start, so that the next is faster. It is written when a recording process ends in
 * order. A cache that does not fit any more is not an error: the process starts as slowly as without.
 */
public record AotCache(Path file) {

    private static final String QUIET = "-Xlog:disable";

    /** Flags for a process that runs {@code jar}: the cache when there is one that fits. */
    public List<String> used(Path jar) {
        forgetWhenOlderThan(jar);
        return Files.exists(file) ? List.of("-XX:AOTCache=" + file, QUIET) : List.of();
    }

    /** The same; and when there is none, this run makes it. Recording nearly doubles the work of a start. */
    public List<String> usedOrRecorded(Path jar) {
        List<String> used = used(jar);
        return used.isEmpty() ? List.of("-XX:AOTCacheOutput=" + file, QUIET) : used;
    }

    private void forgetWhenOlderThan(Path jar) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            if (Files.exists(file) && Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(jar)) < 0) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
