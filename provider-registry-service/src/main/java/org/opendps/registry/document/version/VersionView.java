package org.opendps.registry.document.version;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/**
 * @param size in bytes
 * @param sha256 fingerprint of the content in hexadecimal digits
 * @param copyKeptUntil the last day on which a copy may be kept; afterwards it is destroyed
 * @param statedAs the role of who stated it: what an officer or a portal did is marked as theirs
 * @param withdrawnAt from when on it counts no more, because it was stated wrongly
 * @param content where it is sent to and read from
 */
public record VersionView(
        int number,
        VersionStatus status,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable Money cover,
        @Nullable String fileName,
        @Nullable String mediaType,
        @Nullable Long size,
        @Nullable String sha256,
        @Nullable Instant scannedAt,
        @Nullable LocalDate copyKeptUntil,
        String statedBy,
        String statedAs,
        Instant statedAt,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnBy,
        String content) {}
