package org.opendps.local.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.opendps.local.running.Folders;

/**
 * The server's programs as they are unpacked at the first start. Unpacking does not go on where a process was ended in the
 * middle of it, and fails at every start from then on: what is there in part is thrown away.
 */
final class Binaries {

    /** What the unpacking writes at its end. */
    private static final String WHOLE = ".exists";

    /** What it holds locked meanwhile. */
    private static final String LOCK = "epg-lock";

    private Binaries() {}

    static void discardParts(Path binaries) throws IOException {
        for (Path folder : folders(binaries)) {
            if (!Files.exists(folder.resolve(WHOLE))) {
                discard(folder);
            }
        }
    }

    private static List<Path> folders(Path binaries) throws IOException {
        if (!Files.isDirectory(binaries)) {
            return List.of();
        }
        try (var found = Files.list(binaries)) {
            return found.filter(Files::isDirectory).toList();
        }
    }

    private static void discard(Path folder) throws IOException {
        try (FileChannel channel =
                        FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            // without the lock another process is at it
            if (lock != null) {
                Folders.delete(folder);
            }
        }
    }
}
