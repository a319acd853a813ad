package org.opendps.calloff.bid;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.StateConflict;
import org.opendps.blocks.resource.Ids;
import org.opendps.calloff.bid.offer.Offer;
import org.opendps.calloff.bid.offer.OfferDraft;
import org.opendps.calloff.bid.receipt.Receipt;
import org.opendps.calloff.bid.seal.OwnSeal;

/** One provider's bid for one call-off. */
@Entity
public class Bid {
    /** Why what is sealed of such a lot stays so. */
    public static final String LOT_ENDED = "its lot ended without an award";

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

    /** What the bidder wrote last; opened for nobody else. */
    private byte[] ownCopy;

    /** Whether the own copy was changed since it was submitted. */
    private boolean changed;

    /** What was submitted, encrypted to the call-off's key: this is opened. */
    private byte @Nullable [] sealed;

    @Embedded
    private @Nullable Receipt receipt;

    /** The last amendment of the call-off that it answers to. */
    private int amendment;

    /** In clear since the opening. */
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Offer offer;

    private @Nullable String excludedWhy;
    private @Nullable String setAsideWhy;
    private @Nullable Instant withdrawnAt;
    private byte @Nullable [] withdrawnWhy;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> flags;

    protected Bid() {}

    public Bid(UUID callOffId, int lot, String authority, UUID providerId, OfferDraft draft, OwnSeal seal) {
        this.id = Ids.next();
        this.callOffId = callOffId;
        this.lot = lot;
        this.authority = authority;
        this.providerId = providerId;
        this.status = BidStatus.DRAFT;
        this.flags = List.of();
        this.ownCopy = seal.close(place(), draft);
    }

    /** What was submitted stands until it is submitted again. */
    public void revise(OfferDraft revised, OwnSeal seal) {
        mustBeInHand("a change");
        ownCopy = seal.close(place(), revised);
        changed = true;
    }

    /** Its documents are other ones. */
    public void documentsChanged() {
        mustBeInHand("a change");
        changed = true;
    }

    /** @throws org.opendps.blocks.problem.Refused 409 when it was submitted and has not been changed since */
    public void mustBeNews(int lastAmendment) {
        if (status == BidStatus.SUBMITTED && !changed) {
            throw new BidRefused.NothingNewToSubmit(id, !answers(lastAmendment)).refused();
        }
        if (status != BidStatus.SUBMITTED) {
            mustBecome("submission", BidStatus.SUBMITTED);
        }
    }

    public void submit(byte[] content, Receipt given, int answeredAmendment) {
        mustBeNews(answeredAmendment);
        status = BidStatus.SUBMITTED;
        amendment = answeredAmendment;
        sealed = content;
        receipt = given;
        changed = false;
    }

    /** What was submitted stands as it is under the amended call-off. */
    public void confirm(int answeredAmendment) {
        if (status == BidStatus.SUBMITTED && changed) {
            throw new BidRefused.ChangedSinceSubmission(id).refused();
        }
        if (status != BidStatus.SUBMITTED) {
            throw new StateConflict("bid", "confirmation", status, status.next()).refused();
        }
        amendment = answeredAmendment;
    }

    /** Whether the call-off was amended since in a way that could change the bid. */
    public boolean answers(int lastAmendment) {
        return amendment >= lastAmendment;
    }

    public void withdraw(@Nullable String why, Instant at, OwnSeal seal) {
        mustBecome("withdrawal", BidStatus.WITHDRAWN);
        status = BidStatus.WITHDRAWN;
        withdrawnAt = at;
        withdrawnWhy = why == null ? null : seal.close(place(), why);
    }

    public void open(Offer content, List<String> remarks) {
        mustBecome("the opening", BidStatus.OPENED);
        status = BidStatus.OPENED;
        offer = content;
        flags = remarks;
    }

    /** Stays sealed for now. */
    public void hold(String remark) {
        flags = List.of(remark);
    }

    public void setAside(String why) {
        mustBecome("setting aside", BidStatus.SET_ASIDE);
        status = BidStatus.SET_ASIDE;
        setAsideWhy = why;
    }

    void exclude(String why) {
        mustBecome("exclusion", BidStatus.EXCLUDED);
        status = BidStatus.EXCLUDED;
        excludedWhy = why;
    }

    void restore() {
        mustBecome("the evaluation", BidStatus.OPENED);
        status = BidStatus.OPENED;
        excludedWhy = null;
    }

    void win() {
        mustBecome("the award", BidStatus.WON);
        status = BidStatus.WON;
    }

    void lose() {
        mustBecome("another's award", BidStatus.LOST);
        status = BidStatus.LOST;
    }

    /** @throws org.opendps.blocks.problem.Refused 409 unless it was opened and is still in the competition */
    public void mustStand(String step) {
        if (status != BidStatus.OPENED) {
            throw new StateConflict("bid", step, status, status.next()).refused();
        }
    }

    /** Since the opening, also when it was found to be out. */
    public boolean wasAssessed() {
        return status.isOpen() || status == BidStatus.SET_ASIDE;
    }

    private void mustBeInHand(String step) {
        if (status != BidStatus.DRAFT && status != BidStatus.SUBMITTED) {
            throw new StateConflict("bid", step, status, status.next()).refused();
        }
    }

    private void mustBecome(String step, BidStatus next) {
        if (!status.next().contains(next)) {
            throw new StateConflict("bid", step, status, status.next()).refused();
        }
    }

    private String place() {
        return callOffId + "/" + id;
    }

    /** What its bidder wrote last, for the bidder at any time. */
    public OfferDraft ownCopy(OwnSeal seal) {
        return seal.open(place(), ownCopy, OfferDraft.class);
    }

    /** Null when it was changed outside of the system, or sealed by a key that is no longer here. */
    @Nullable
    OfferDraft ownCopyIfWhole(OwnSeal seal) {
        return seal.openIfWhole(place(), ownCopy, OfferDraft.class).orElse(null);
    }

    public @Nullable String withdrawnWhy(OwnSeal seal) {
        return withdrawnWhy == null ? null : seal.open(place(), withdrawnWhy, String.class);
    }

    /** What is offered, once it has been opened. */
    public Offer offer() {
        return Objects.requireNonNull(offer, "sealed");
    }

    public byte[] sealed() {
        return Objects.requireNonNull(sealed, "not submitted").clone();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID callOffId() {
        return callOffId;
    }

    public int lot() {
        return lot;
    }

    public String authority() {
        return authority;
    }

    public UUID providerId() {
        return providerId;
    }

    public BidStatus status() {
        return status;
    }

    public boolean changed() {
        return changed;
    }

    public @Nullable Receipt receipt() {
        return receipt;
    }

    public @Nullable String excludedWhy() {
        return excludedWhy;
    }

    public @Nullable String setAsideWhy() {
        return setAsideWhy;
    }

    @Nullable
    Instant withdrawnAt() {
        return withdrawnAt;
    }

    public List<String> flags() {
        return List.copyOf(flags);
    }
}
