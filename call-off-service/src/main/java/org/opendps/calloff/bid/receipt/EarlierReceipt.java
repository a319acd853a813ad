package org.opendps.calloff.bid.receipt;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A receipt whose bid was submitted again since. It stays genuine: it says what was handed in then. */
@Entity
@Table(name = "earlier_receipt")
@SuppressWarnings("UnusedVariable") // some fields are read by queries only
public class EarlierReceipt {

    @Id
    private String receiptNumber;

    private UUID bidId;
    private Instant submittedAt;
    private String digest;
    private @Nullable String signature;
    private @Nullable String keyId;
    private Instant replacedAt;

    protected EarlierReceipt() {}

    public EarlierReceipt(UUID bidId, Receipt receipt, Instant replacedAt) {
        this.receiptNumber = receipt.receiptNumber();
        this.bidId = bidId;
        this.submittedAt = receipt.submittedAt();
        this.digest = receipt.digest();
        this.signature = receipt.signature();
        this.keyId = receipt.keyId();
        this.replacedAt = replacedAt;
    }

    ReceiptView.Replaced view() {
        return new ReceiptView.Replaced(receiptNumber, submittedAt, digest, signature, keyId, replacedAt);
    }
}
