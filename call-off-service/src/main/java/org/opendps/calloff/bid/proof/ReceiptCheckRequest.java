package org.opendps.calloff.bid.proof;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.opendps.calloff.bid.receipt.Receipt;

/** A receipt as it was handed out; its other fields may stay in it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ReceiptCheckRequest(
        @NotBlank @Size(max = 40) String receiptNumber,
        @NotNull UUID callOffId,
        @NotNull UUID bidId,
        @NotNull OffsetDateTime submittedAt,
        @NotBlank @Size(max = 64) String digest,
        @NotBlank @Size(max = 200) String signature) {

    static final String EXAMPLE = """
            {"receiptNumber": "BID-5A7E21C04D1F", "callOffId": "01930000-0000-7000-8000-000000000003",
             "bidId": "01930000-0000-7000-8000-000000000004", "submittedAt": "2026-12-07T11:58:02.123456Z",
             "digest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
             "signature": "bm90IGEgc2lnbmF0dXJl"}""";

    String text() {
        return Receipt.text(receiptNumber, callOffId, bidId, submittedAt.toInstant(), digest);
    }
}
