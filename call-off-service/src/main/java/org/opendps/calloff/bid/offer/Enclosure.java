package org.opendps.calloff.bid.offer;

import java.util.UUID;
import org.opendps.calloff.bid.seal.FileKey;

/**
 * A document that belongs to an offer.
 *
 * @param mediaType by its first bytes
 * @param size in bytes
 * @param sha256 of the file as its bidder has it
 * @param sealedSha256 of its encrypted bytes as they are stored: how the opening sees that they are the same
 */
public record Enclosure(
        UUID id, String name, String mediaType, long size, String sha256, String sealedSha256, FileKey key) {

    /** Without what opens it. */
    public record View(UUID id, String name, String mediaType, long size, String sha256) {}

    public View view() {
        return new View(id, name, mediaType, size, sha256);
    }
}
