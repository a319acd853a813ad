package org.opendps.finance.attendance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.StateConflict;
import org.opendps.blocks.resource.Ids;
import org.opendps.finance.spend.Purchase;

/** What a provider says of one week of one placement. */
@Entity
class AttendanceReturn {

    @Id
    private UUID id;

    @Version
    private long version;

    private String authority;
    private UUID placementId;
    private UUID providerId;
    private LocalDate weekStarting;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Attended> sessions;

    @Enumerated(EnumType.STRING)
    private ReturnStatus status;

    private String submittedBySubject;
    private String submittedBy;
    private @Nullable UUID onBehalfOf;
    private Instant submittedAt;
    private @Nullable String approvedBy;
    private @Nullable Instant approvedAt;
    private @Nullable String rejectedBy;
    private @Nullable Instant rejectedAt;
    private @Nullable String rejectionReason;

    protected AttendanceReturn() {}

    AttendanceReturn(Purchase of, LocalDate weekStarting, List<Attended> sessions, Signature by, Instant at) {
        this.id = Ids.next();
        this.authority = of.authority();
        this.placementId = of.placementId();
        this.providerId = of.providerId();
        this.weekStarting = weekStarting;
        this.sessions = List.copyOf(sessions);
        this.status = ReturnStatus.SUBMITTED;
        this.submittedBySubject = by.subject();
        this.submittedBy = by.name();
        this.onBehalfOf = by.onBehalfOf();
        this.submittedAt = at;
    }

    void approve(Signature by, Instant at) {
        if (!status.next().contains(ReturnStatus.APPROVED)) {
            throw new StateConflict("attendance return", "approval", status, status.next()).refused();
        }
        if (by.subject().equals(submittedBySubject)) {
            throw new ApproverIsPreparer(by.name()).refused();
        }
        status = ReturnStatus.APPROVED;
        approvedBy = by.name();
        approvedAt = at;
    }

    void reject(String reason, Signature by, Instant at) {
        if (!status.next().contains(ReturnStatus.REJECTED)) {
            throw new StateConflict("attendance return", "a rejection", status, status.next()).refused();
        }
        status = ReturnStatus.REJECTED;
        rejectedBy = by.name();
        rejectedAt = at;
        rejectionReason = reason;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String authority() {
        return authority;
    }

    UUID placementId() {
        return placementId;
    }

    UUID providerId() {
        return providerId;
    }

    LocalDate weekStarting() {
        return weekStarting;
    }

    List<Attended> sessions() {
        return sessions;
    }

    ReturnStatus status() {
        return status;
    }

    String submittedBy() {
        return submittedBy;
    }

    /** Its provider, when somebody sent it who is not of it. */
    @Nullable
    UUID onBehalfOf() {
        return onBehalfOf;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    @Nullable
    String approvedBy() {
        return approvedBy;
    }

    @Nullable
    Instant approvedAt() {
        return approvedAt;
    }

    @Nullable
    String rejectedBy() {
        return rejectedBy;
    }

    @Nullable
    Instant rejectedAt() {
        return rejectedAt;
    }

    @Nullable
    String rejectionReason() {
        return rejectionReason;
    }
}
