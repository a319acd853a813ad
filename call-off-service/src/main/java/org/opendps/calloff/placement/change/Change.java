package org.opendps.calloff.placement.change;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.StateConflict;
import org.opendps.blocks.resource.Ids;
import org.opendps.calloff.award.MoneyMissing;
import org.opendps.calloff.placement.term.Cause;
import org.opendps.calloff.placement.term.TermKind;

/** One change of a placement's terms, on its way to the money. */
@Entity
@Table(name = "placement_change")
public class Change {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID placementId;
    private String authority;

    @Enumerated(EnumType.STRING)
    private TermKind kind;

    @Column(name = "starts_on")
    private LocalDate from;

    @Column(name = "ends_on")
    private @Nullable LocalDate until;

    @JdbcTypeCode(SqlTypes.JSON)
    private Proposal proposal;

    private String reason;
    private @Nullable String decisionReference;

    @Enumerated(EnumType.STRING)
    private ChangeStatus status;

    private boolean moneyAsked;
    private String askedBy;
    private Instant askedAt;
    private @Nullable Instant answeredAt;

    @Embedded
    private @Nullable MoneyMissing moneyMissing;

    private @Nullable String withdrawnBy;
    private @Nullable String withdrawnBecause;

    protected Change() {}

    Change(UUID placementId, String authority, Plan plan, String askedBy, Instant askedAt) {
        this.id = Ids.next();
        this.placementId = placementId;
        this.authority = authority;
        this.kind = plan.kind();
        this.from = plan.from();
        this.until = plan.until();
        this.proposal = plan.proposal();
        this.reason = plan.reason();
        this.decisionReference = plan.decisionReference();
        this.status = ChangeStatus.RESERVING;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
    }

    void askMoney() {
        moneyAsked = true;
    }

    void hold(Instant at) {
        move("counting", ChangeStatus.HOLDS, at);
    }

    void refuse(MoneyMissing why, Instant at) {
        move("refusal", ChangeStatus.REFUSED, at);
        moneyMissing = why;
    }

    void withdraw(String reason, String by, Instant at) {
        move("a withdrawal", ChangeStatus.WITHDRAWN, at);
        withdrawnBy = by;
        withdrawnBecause = reason;
    }

    /** It counted at once, and finance says that it cannot follow. */
    void lacksMoney(MoneyMissing why) {
        moneyMissing = why;
    }

    boolean holdsUnasked() {
        return status == ChangeStatus.HOLDS && !moneyAsked;
    }

    private void move(String step, ChangeStatus next, Instant at) {
        if (!status.next().contains(next)) {
            throw new StateConflict("change", step, status, status.next()).refused();
        }
        status = next;
        answeredAt = at;
    }

    /** An answer that comes again, or late, changes nothing. */
    public boolean awaitsMoney() {
        return status == ChangeStatus.RESERVING;
    }

    public Plan plan() {
        return new Plan(kind, from, until, proposal, reason, decisionReference);
    }

    Cause cause() {
        return new Cause(id, kind, reason, decisionReference, askedBy, askedAt);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID placementId() {
        return placementId;
    }

    public String authority() {
        return authority;
    }

    public ChangeStatus status() {
        return status;
    }

    public boolean moneyAsked() {
        return moneyAsked;
    }

    public String askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    @Nullable
    public Instant answeredAt() {
        return answeredAt;
    }

    @Nullable
    public String withdrawnBy() {
        return withdrawnBy;
    }

    @Nullable
    public String withdrawnBecause() {
        return withdrawnBecause;
    }

    @Nullable
    public MoneyMissing moneyMissing() {
        return moneyMissing;
    }
}
