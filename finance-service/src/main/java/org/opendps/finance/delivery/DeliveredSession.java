package org.opendps.finance.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.resource.Ids;

/** A session of which an approved return says what became of it: committed no longer, and spent by the part that is paid. */
@Entity
@SuppressWarnings("UnusedVariable") // whose it is, and by which policy, is read by queries and auditors only
public class DeliveredSession {

    @Id
    private UUID id;

    private UUID placementId;
    private UUID providerId;
    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Enumerated(EnumType.STRING)
    private @Nullable AbsenceCode absenceCode;

    /** Of whatever its price is, now or after a change that counts from a past day. */
    private int paidPercent;

    /** By which that part was judged; not known of what was approved before there was one. */
    private @Nullable String policyVersion;

    /** Whose price was paid for it; null when nothing is, also when a later change has taken the day away. */
    private @Nullable UUID commitmentId;

    /** The spend event that told of it first: that it is spent, or committed no longer; not known of the oldest. */
    private @Nullable UUID spendRef;

    protected DeliveredSession() {}

    /** What became of a session, and what is paid for that. */
    public record Held(
            LocalDate on, Outcome outcome, @Nullable AbsenceCode code, PaidPart part) {}

    public DeliveredSession(
            UUID placementId,
            UUID providerId,
            Held held,
            String policyVersion,
            @Nullable UUID paidBy,
            @Nullable UUID spendRef) {
        this.id = Ids.next();
        this.placementId = placementId;
        this.providerId = providerId;
        this.heldOn = held.on();
        this.outcome = held.outcome();
        this.absenceCode = held.code();
        this.paidPercent = held.part().percent();
        this.policyVersion = policyVersion;
        this.commitmentId = paidBy;
        this.spendRef = spendRef;
    }

    /** Other terms count for that day now, or none. */
    public void payBy(@Nullable UUID commitment) {
        commitmentId = commitment;
    }

    /** Another part is paid: more is known of how long an absence lasted. */
    public void isPaid(PaidPart part, @Nullable UUID by) {
        paidPercent = part.percent();
        commitmentId = by;
    }

    /** What is paid for it at that price. */
    public Money due(Money price) {
        return new PaidPart(paidPercent).of(price);
    }

    public UUID providerId() {
        return providerId;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public Held held() {
        return new Held(heldOn, outcome, absenceCode, new PaidPart(paidPercent));
    }

    public @Nullable UUID commitmentId() {
        return commitmentId;
    }

    public @Nullable UUID spendRef() {
        return spendRef;
    }
}
