package org.opendps.registry.file;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Takes an upload in: to disk first, so that a slow line holds no connection to the database, and nothing enters it that
 * is too large, of a kind that nobody asked for, or infected.
 */
@ApplicationScoped
public class Reception {

    private final MediaTypes mediaTypes;
    private final Scanner scanner;
    private final InstantSource clock;
    private final long longest;

    Reception(
            MediaTypes mediaTypes,
            Scanner scanner,
            InstantSource clock,
            @ConfigProperty(name = "dps.files.max-size") MemorySize longest) {
        this.mediaTypes = mediaTypes;
        this.scanner = scanner;
        this.clock = clock;
        this.longest = longest.asLongValue();
    }

    /** @throws org.opendps.blocks.problem.Refused 413, 415, 422 when infected, 503 when it cannot be scanned now */
    public Received receive(InputStream body) {
        return receive(body, mediaTypes::of);
    }

    /**
     * Of a kind that whoever takes it in makes sure of by reading it.
     *
     * @throws org.opendps.blocks.problem.Refused 413, 422 when infected, 503 when it cannot be scanned now
     */
    public Received receiveAs(String mediaType, InputStream body) {
        return receive(body, path -> mediaType);
    }

    private Received receive(InputStream body, Kind kind) {
        try {
            var path = Files.createTempFile("upload-", null);
            try {
                var sha256 = spool(body, path);
                return new Received(path, kind.of(path), Files.size(path), sha256, scanned(path));
            } catch (RuntimeException | IOException e) {
                Files.deleteIfExists(path);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String spool(InputStream body, Path path) throws IOException {
        var digest = sha256();
        try (var file = Files.newOutputStream(path)) {
            var buffer = new byte[Chunks.SIZE];
            long size = 0;
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                size += read;
                if (size > longest) {
                    throw new FileTooLarge(longest).refused();
                }
                digest.update(buffer, 0, read);
                file.write(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private @Nullable Instant scanned(Path path) throws IOException {
        if (!scanner.isSetUp()) {
            return null;
        }
        try (var content = Files.newInputStream(path)) {
            scanner.mustFindNothingIn(content);
        }
        return clock.instant();
    }

    private interface Kind {

        String of(Path file) throws IOException;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
