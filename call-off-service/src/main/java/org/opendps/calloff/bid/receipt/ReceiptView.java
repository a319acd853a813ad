package org.opendps.calloff.bid.receipt;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.time.London;

/** A receipt with all that is needed to check it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReceiptView(
        String receiptNumber,
        UUID callOffId,
        UUID bidId,
        Instant submittedAt,
        OffsetDateTime submittedAtLondon,

        @Schema(description = "SHA-256 of the sealed content, which `sealed-content` hands out")
        String digest,

        @Schema(
                description = "Ed25519, in base64, over five lines joined by a line feed: receiptNumber, callOffId,"
                        + " bidId, submittedAt, digest")
        @Nullable
        String signature,

        @Nullable String keyId,

        @Schema(description = "receipts of the same bid before it was submitted again, the earliest first")
        List<Replaced> replaced) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Replaced(
            String receiptNumber,
            Instant submittedAt,
            String digest,
            @Nullable String signature,
            @Nullable String keyId,
            Instant replacedAt) {}

    public static ReceiptView of(UUID callOffId, UUID bidId, Receipt receipt, List<Replaced> replaced) {
        return new ReceiptView(
                receipt.receiptNumber(),
                callOffId,
                bidId,
                receipt.submittedAt(),
                London.shown(receipt.submittedAt()),
                receipt.digest(),
                receipt.signature(),
                receipt.keyId(),
                replaced);
    }
}
