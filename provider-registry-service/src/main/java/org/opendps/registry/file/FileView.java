package org.opendps.registry.file;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param version another one whenever it was scanned, quarantined or destroyed
 * @param size in bytes
 * @param sha256 fingerprint in hexadecimal digits: whoever has the file can check that it is this one
 * @param scannedAt when the virus scanner found nothing; null where none is set up
 */
public record FileView(
        UUID id,
        long version,
        FileStatus status,
        String mediaType,
        long size,
        String sha256,
        @Nullable Instant scannedAt) {}
