package org.opendps.local.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a JVM remembers of its last start, so that the next is faster. It is written when a process that ran without one
 * ends in order. A cache that does not fit any more is not an error: the process starts as slowly as without.
 */
public record AotCache(Path file) {

    /** Flags for a process that runs {@code jar}. */
    public List<String> flags(Path jar) {
        forgetWhenOlderThan(jar);
        if (Files.exists(file)) {
            return List.of("-XX:AOTCache=" + file, "-Xlog:disable");
        }
        return List.of("-XX:AOTCacheOutput=" + file, "-Xlog:disable");
    }

    /** Whether ending the process in order will take the seconds that writing takes. */
    public boolean isStillToBeWritten() {
        return !Files.exists(file);
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
