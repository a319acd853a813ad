package org.opendps.blocks.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** SHA-256 over values one after the other, each with its length, so that no two lists of values look alike. */
final class Fingerprint {

    private static final int NOTHING = -1;

    private final MessageDigest digest;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Fingerprint add(@Nullable String text) {
        if (text == null) {
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(NOTHING).flip());
            return this;
        }
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    Fingerprint add(byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
        return this;
    }

    Fingerprint add(long number) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number).flip());
        return this;
    }

    /** To the microsecond, as the database keeps it. */
    Fingerprint add(Instant instant) {
        return add(ChronoUnit.MICROS.between(Instant.EPOCH, instant));
    }

    Fingerprint add(Hash hash) {
        return add(hash.bytes());
    }

    Hash sum() {
        return Hash.of(digest.digest());
    }
}
