package org.opendps.registry.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A file that has arrived whole, on its way into the database; it is gone when this is closed. */
public record Received(
        Path path,
        String mediaType,
        long size,
        String sha256,
        @Nullable Instant scannedAt) implements AutoCloseable {

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
