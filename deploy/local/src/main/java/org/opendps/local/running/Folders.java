package org.opendps.local.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

public final class Folders {

    private static final int ATTEMPTS = 50;
    private static final Duration PAUSE = Duration.ofMillis(50);

    private Folders() {}

    /** Deletes the folder with all that is in it, also while a dying process still adds and removes files there. */
    public static void delete(Path folder) {
        for (int attempt = 1; Files.exists(folder); attempt++) {
            try {
                deleteOnce(folder);
            } catch (IOException | UncheckedIOException e) {
                if (attempt == ATTEMPTS) {
                    throw new IllegalStateException(folder + " could not be deleted.", e);
                }
            }
            // what was writing when it vanished may make it anew
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private static void deleteOnce(Path folder) throws IOException {
        try (var walk = Files.walk(folder)) {
            List<Path> deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        }
    }
}
