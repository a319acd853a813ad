package org.opendps.finance.payrun;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.StateConflict;
import org.opendps.blocks.resource.Ids;
import org.opendps.finance.officer.Officer;

/** A payment of what is owed to providers by a day. */
@Entity
public class PayRun {

    @Id
    private UUID id;

    @Version
    private long version;

    private String authority;
    private int number;
    private LocalDate upTo;

    @Enumerated(EnumType.STRING)
    private PayRunStatus status;

    private String preparedBySubject;
    private String preparedBy;
    private Instant preparedAt;
    private @Nullable String submittedBy;
    private @Nullable Instant submittedAt;
    private @Nullable String approvedBy;
    private @Nullable Instant approvedAt;
    private @Nullable LocalDate paidOn;
    private @Nullable String settledBy;
    private @Nullable Instant settledAt;
    private @Nullable String discardedBy;
    private @Nullable String discardReason;

    protected PayRun() {}

    PayRun(String authority, int number, LocalDate upTo, Officer by, Instant at) {
        this.id = Ids.next();
        this.authority = authority;
        this.number = number;
        this.upTo = upTo;
        this.status = PayRunStatus.DRAFT;
        this.preparedBySubject = by.subject();
        this.preparedBy = by.name();
        this.preparedAt = at;
    }

    void submit(Officer by, Instant at) {
        move("review", PayRunStatus.IN_REVIEW);
        submittedBy = by.name();
        submittedAt = at;
    }

    void approve(Officer by, Instant at) {
        if (by.subject().equals(preparedBySubject)) {
            throw new PayRunRefused.OwnPayRun(by.name()).refused();
        }
        move("approval", PayRunStatus.APPROVED);
        approvedBy = by.name();
        approvedAt = at;
    }

    void discard(String why, Officer by) {
        move("discarding it", PayRunStatus.DISCARDED);
        discardedBy = by.name();
        discardReason = why;
    }

    /** @param held whether somebody holds any of it */
    public void settle(boolean held, LocalDate on, Officer by, Instant at) {
        move("payment", held ? PayRunStatus.PAID_WITH_HOLD : PayRunStatus.PAID);
        paidOn = on;
        settledBy = by.name();
        settledAt = at;
    }

    /** Nothing of it was paid. */
    public void reject(Officer by, Instant at) {
        move("payment", PayRunStatus.REJECTED);
        settledBy = by.name();
        settledAt = at;
    }

    /** Whether what is held in it now can only be paid by a later run. */
    public boolean isSettled() {
        return settledAt != null;
    }

    private void move(String step, PayRunStatus next) {
        if (!status.next().contains(next)) {
            throw new StateConflict("pay run", step, status, status.next()).refused();
        }
        status = next;
    }

    /** @throws org.opendps.blocks.problem.Refused 409 when it is not being reviewed */
    public void mustBeInReview(String step) {
        if (status != PayRunStatus.IN_REVIEW) {
            throw new StateConflict("pay run", step, status, status.next()).refused();
        }
    }

    /** @throws org.opendps.blocks.problem.Refused 409 between its approval and its payment */
    public void mustNotWaitForItsPayment(String step) {
        if (status == PayRunStatus.APPROVED) {
            throw new StateConflict("pay run", step, status, status.next()).refused();
        }
    }

    /** @throws org.opendps.blocks.problem.Refused 409 before its approval, or when it was discarded */
    public void mustBeApproved(String step) {
        if (approvedAt == null) {
            throw new StateConflict("pay run", step, status, status.next()).refused();
        }
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String authority() {
        return authority;
    }

    public int number() {
        return number;
    }

    LocalDate upTo() {
        return upTo;
    }

    public PayRunStatus status() {
        return status;
    }

    String preparedBy() {
        return preparedBy;
    }

    Instant preparedAt() {
        return preparedAt;
    }

    @Nullable
    String submittedBy() {
        return submittedBy;
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }

    @Nullable
    String approvedBy() {
        return approvedBy;
    }

    public @Nullable Instant approvedAt() {
        return approvedAt;
    }

    public @Nullable LocalDate paidOn() {
        return paidOn;
    }

    @Nullable
    String settledBy() {
        return settledBy;
    }

    @Nullable
    Instant settledAt() {
        return settledAt;
    }

    @Nullable
    String discardedBy() {
        return discardedBy;
    }

    @Nullable
    String discardReason() {
        return discardReason;
    }
}
