package org.opendps.calloff.bid.receipt;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.resource.Ids;
import org.opendps.calloff.bid.seal.Digests;

/**
 * What a bidder holds in hand.
 *
 * @param digest SHA-256 of the sealed content: whoever opens the call-off can show that it is the same
 * @param signature Ed25519 in base64
 * @param keyId of the key that signed
 */
@Embeddable
public record Receipt(
        String receiptNumber,
        Instant submittedAt,
        String digest,

        @Column(name = "receipt_signature") @Nullable String signature,

        @Column(name = "receipt_key") @Nullable String keyId) {

    private static final int TAIL = 24;

    public static Receipt of(UUID callOffId, UUID bidId, byte[] sealed, Instant arrived, ReceiptKey key) {
        // the end of a version 7 UUID is random; the beginning is a time, alike for bids of one minute
        var number = "BID-" + Ids.next().toString().substring(TAIL).toUpperCase(Locale.ROOT);
        var digest = Digests.sha256(sealed);
        var text = text(number, callOffId, bidId, arrived, digest);
        return new Receipt(number, arrived, digest, key.sign(text), key.id());
    }

    /** What is signed: five lines, so that it can be written down and checked with any tool. */
    public static String text(String number, UUID callOffId, UUID bidId, Instant submittedAt, String digest) {
        return String.join("\n", number, callOffId.toString(), bidId.toString(), submittedAt.toString(), digest);
    }

    /** Whether this is what was sealed then: whoever writes into the database can make a digest, and no signature. */
    public boolean covers(UUID callOffId, UUID bidId, byte[] sealed, ReceiptKey key) {
        return digest.equals(Digests.sha256(sealed))
                && signature != null
                && key.hasSigned(text(receiptNumber, callOffId, bidId, submittedAt, digest), signature);
    }
}
