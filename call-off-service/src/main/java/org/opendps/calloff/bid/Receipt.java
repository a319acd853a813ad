package org.opendps.calloff.bid;

import jakarta.persistence.Embeddable;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;

/**
 * What a bidder holds in hand.
 *
 * @param digest SHA-256 of the sealed content: whoever opens the call-off can show that it is the same
 */
@Embeddable
public record Receipt(String receiptNumber, Instant submittedAt, String digest) {

    private static final int TAIL = 24;

    static Receipt of(UUID bidId, byte[] sealed, Instant arrived) {
        // the end of a version 7 UUID is random; the beginning is a time, alike for bids of one minute
        var number = "BID-" + bidId.toString().substring(TAIL).toUpperCase(Locale.ROOT);
        return new Receipt(number, arrived, sha256(sealed));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
