package org.opendps.calloff.bid;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.StateConflict;
import org.opendps.blocks.resource.Ids;

/** One provider's bid for one call-off. */
@Entity
public class Bid {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID callOffId;
    private int lot;
    private String authority;
    private UUID providerId;

    @Enumerated(EnumType.STRING)
    private BidStatus status;

    private byte[] sealed;

    @Embedded
    private @Nullable Receipt receipt;

    /** In clear since the opening. */
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Offer offer;

    private @Nullable String excludedWhy;

    protected Bid() {}

    Bid(UUID callOffId, int lot, String authority, UUID providerId, Offer offer, Seal seal) {
        this.id = Ids.next();
        this.callOffId = callOffId;
        this.lot = lot;
        this.authority = authority;
        this.providerId = providerId;
        this.status = BidStatus.DRAFT;
        this.sealed = seal.close(callOffId, id, offer);
    }

    void revise(Offer revised, Seal seal) {
        if (status != BidStatus.DRAFT) {
            throw new StateConflict("bid", "a change", status, status.next()).refused();
        }
        sealed = seal.close(callOffId, id, revised);
    }

    void submit(Instant arrived) {
        move("submission", BidStatus.SUBMITTED);
        receipt = Receipt.of(id, sealed, arrived);
    }

    void open(Seal seal) {
        move("the opening", BidStatus.OPENED);
        offer = seal.open(callOffId, id, sealed);
    }

    void exclude(String why) {
        move("exclusion", BidStatus.EXCLUDED);
        excludedWhy = why;
    }

    void win() {
        move("the award", BidStatus.WON);
    }

    void lose() {
        move("another's award", BidStatus.LOST);
    }

    /** @throws org.opendps.blocks.problem.Refused 409 unless it was opened and is still in the competition */
    public void mustStand(String step) {
        if (status != BidStatus.OPENED) {
            throw new StateConflict("bid", step, status, status.next()).refused();
        }
    }

    private void move(String step, BidStatus next) {
        if (!status.next().contains(next)) {
            throw new StateConflict("bid", step, status, status.next()).refused();
        }
        status = next;
    }

    /** What is offered, for the bidder at any time. */
    Offer content(Seal seal) {
        return offer == null ? seal.open(callOffId, id, sealed) : offer;
    }

    /** What is offered, once it has been opened. */
    public Offer offer() {
        return Objects.requireNonNull(offer, "sealed");
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    public UUID callOffId() {
        return callOffId;
    }

    public int lot() {
        return lot;
    }

    String authority() {
        return authority;
    }

    public UUID providerId() {
        return providerId;
    }

    public BidStatus status() {
        return status;
    }

    @Nullable
    Receipt receipt() {
        return receipt;
    }

    @Nullable
    String excludedWhy() {
        return excludedWhy;
    }
}
