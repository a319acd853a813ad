package org.opendps.finance.contribution.receipt;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.resource.Ids;
import org.opendps.finance.officer.Officer;

/** What a person has paid to the council, as its cash system knows it. */
@Entity
@SuppressWarnings("UnusedVariable") // whose it is, is read by queries only
class ContributionReceipt {

    @Id
    private UUID id;

    private String authority;
    private UUID personRef;
    private Money amount;
    private LocalDate receivedOn;
    private String reference;
    private @Nullable String recordedBySubject;
    private String recordedBy;
    private Instant recordedAt;
    private @Nullable UUID reverses;
    private @Nullable String reason;
    private @Nullable Instant reversedAt;

    protected ContributionReceipt() {}

    ContributionReceipt(String authority, UUID personRef, ReceiptRequest request, Officer by, Instant at) {
        this.id = Ids.next();
        this.authority = authority;
        this.personRef = personRef;
        this.amount = request.amount();
        this.receivedOn = request.receivedOn();
        this.reference = request.reference();
        this.recordedBySubject = by.subject();
        this.recordedBy = by.name();
        this.recordedAt = at;
    }

    /** It was not received: what it paid is open again. */
    ContributionReceipt reverse(String why, LocalDate on, Officer by, Instant at) {
        if (reverses != null || reversedAt != null) {
            throw new ReceiptRefused.ReceiptReversedBefore(reference).refused();
        }
        if (by.subject().equals(recordedBySubject)) {
            throw new ReceiptRefused.OwnReceipt(by.name()).refused();
        }
        reversedAt = at;
        var reversal = new ContributionReceipt();
        reversal.id = Ids.next();
        reversal.authority = authority;
        reversal.personRef = personRef;
        reversal.amount = amount.negated();
        reversal.receivedOn = on;
        reversal.reference = reference;
        reversal.recordedBySubject = by.subject();
        reversal.recordedBy = by.name();
        reversal.recordedAt = at;
        reversal.reverses = id;
        reversal.reason = why;
        return reversal;
    }

    UUID id() {
        return id;
    }

    UUID personRef() {
        return personRef;
    }

    Money amount() {
        return amount;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    String reference() {
        return reference;
    }

    String recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    @Nullable
    UUID reverses() {
        return reverses;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    Instant reversedAt() {
        return reversedAt;
    }
}
