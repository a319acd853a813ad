package org.opendps.local.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a JVM remembers of its first start, so that the next are faster. It is written when a recording process ends in
 * order. A cache that does not fit any more is not an error: the process starts as slowly as without.
 */
public record AotCache(Path file) {

    private static final String QUIET = "-Xlog:disable";

    /**
     * Flags for a process that runs {@code jar}: the cache when there is one that fits, a recording when there is none.
     * One that is older than the jar is let be: who builds often would pay for a recording at every build.
     */
    List<String> flags(Path jar, boolean recording) {
        if (isMissing()) {
            return recording ? List.of("-XX:AOTCacheOutput=" + place(), QUIET) : List.of();
        }
        return isOlderThan(jar) ? List.of() : List.of("-XX:AOTCache=" + file, QUIET);
    }

    /** Also when its writing was broken off: the JVM removes its notes when it has finished. */
    public boolean isMissing() {
        return !Files.exists(file) || Files.exists(file.resolveSibling(file.getFileName() + ".config"));
    }

    private boolean isOlderThan(Path jar) {
        try {
            return Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(jar)) < 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path place() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
