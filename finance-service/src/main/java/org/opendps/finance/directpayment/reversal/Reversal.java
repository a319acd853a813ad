package org.opendps.finance.directpayment.reversal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.resource.Ids;

/** Something that was written down, as it was written down, and did not happen. */
@Entity
@Table(name = "direct_payment_reversal")
@SuppressWarnings("UnusedVariable") // whose it is, is read by queries only
class Reversal {

    @Id
    private UUID id;

    private String authority;
    private UUID scheduleId;
    private UUID subjectId;

    @Enumerated(EnumType.STRING)
    private Reversed.What what;

    private Money amount;
    private LocalDate happenedOn;
    private String reference;
    private String reason;
    private String reversedBy;
    private Instant reversedAt;

    protected Reversal() {}

    Reversal(String authority, UUID scheduleId, Reversed of, String reason, String by, Instant at) {
        this.id = Ids.next();
        this.authority = authority;
        this.scheduleId = scheduleId;
        this.subjectId = of.subjectId();
        this.what = of.what();
        this.amount = of.amount();
        this.happenedOn = of.on();
        this.reference = of.reference();
        this.reason = reason;
        this.reversedBy = by;
        this.reversedAt = at;
    }

    UUID id() {
        return id;
    }

    /** As clients see it. */
    record View(
            UUID id,
            Reversed.What what,
            UUID subjectId,
            Money amount,
            LocalDate on,
            String reference,
            String reason,
            String reversedBy,
            Instant reversedAt) {}

    View view() {
        return new View(id, what, subjectId, amount, happenedOn, reference, reason, reversedBy, reversedAt);
    }
}
