package org.opendps.finance.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.resource.Ids;

/** A session of which an approved return says what became of it: committed no longer, and spent when it was attended. */
@Entity
@SuppressWarnings("UnusedVariable") // whose it is, and whether somebody came, is read by queries only
public class DeliveredSession {

    @Id
    private UUID id;

    private UUID placementId;
    private UUID providerId;
    private LocalDate heldOn;
    private boolean attended;

    /** Whose price was paid for it; null when nothing is, also when a later change has taken the day away. */
    private @Nullable UUID commitmentId;

    /** The spend event that told of it first; null of a session that nobody attended. */
    private @Nullable UUID spendRef;

    protected DeliveredSession() {}

    public DeliveredSession(
            UUID placementId, UUID providerId, LocalDate heldOn, @Nullable UUID paidBy, @Nullable UUID spendRef) {
        this.id = Ids.next();
        this.placementId = placementId;
        this.providerId = providerId;
        this.heldOn = heldOn;
        this.attended = paidBy != null;
        this.commitmentId = paidBy;
        this.spendRef = spendRef;
    }

    /** Other terms count for that day now, or none. */
    public void payBy(@Nullable UUID commitment) {
        commitmentId = commitment;
    }

    public UUID providerId() {
        return providerId;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public @Nullable UUID commitmentId() {
        return commitmentId;
    }

    public @Nullable UUID spendRef() {
        return spendRef;
    }
}
