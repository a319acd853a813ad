package org.opendps.blocks.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A signed head of the chain: up to this position it was so at that time. The signature is in base64. */
record Seal(long position, Hash hash, Instant signedAt, String keyId, String signature) {

    /** What is signed. Text, so that whoever holds the public key can check it without this program. */
    static byte[] text(String service, long position, Hash hash, Instant signedAt) {
        var lines = String.join(
                "\n",
                "opendps audit 1",
                service,
                Long.toString(position),
                hash.hex(),
                Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, signedAt)));
        return lines.getBytes(StandardCharsets.UTF_8);
    }
}
