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
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.StateConflict;
import org.opendps.blocks.resource.Ids;
import org.opendps.finance.attendance.cutoff.Counted;
import org.opendps.finance.attendance.party.Signature;
import org.opendps.finance.attendance.rule.Attended;
import org.opendps.finance.attendance.rule.Told;
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

    /** That it came with; null of one that was made by itself. */
    private @Nullable UUID fileId;

    /** What is paid for each session; not known of returns from before it was told. */
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable List<Told> told;

    private @Nullable String policyVersion;

    /** Until when it was to be returned, and for which run it counts; not known of returns from before. */
    private @Nullable Instant cutOff;

    private @Nullable Boolean late;
    private @Nullable LocalDate countsFrom;
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

    /** @param policy by which it was judged */
    void tell(List<Told> paid, String policy) {
        told = List.copyOf(paid);
        policyVersion = policy;
    }

    void cameWith(@Nullable UUID file) {
        fileId = file;
    }

    void count(Counted counted) {
        cutOff = counted.cutOff();
        late = counted.late();
        countsFrom = counted.countsFrom();
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

    LocalDate firstDay() {
        return sessions.stream().map(Attended::date).min(LocalDate::compareTo).orElse(weekStarting);
    }

    LocalDate lastDay() {
        return sessions.stream().map(Attended::date).max(LocalDate::compareTo).orElse(weekStarting);
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

    /** What is paid for each session, where it is known. */
    List<Told> told() {
        return told == null ? List.of() : told;
    }

    @Nullable
    UUID fileId() {
        return fileId;
    }

    Money total() {
        return Money.sum(told().stream().map(Told::amount).toList());
    }

    @Nullable
    Instant cutOff() {
        return cutOff;
    }

    @Nullable
    Boolean late() {
        return late;
    }

    @Nullable
    LocalDate countsFrom() {
        return countsFrom;
    }

    @Nullable
    String policyVersion() {
        return policyVersion;
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
