package org.opendps.finance.virement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.StateConflict;
import org.opendps.blocks.resource.Ids;
import org.opendps.finance.officer.Officer;
import org.opendps.finance.schedule.FinancialYear;

/** Allocated money that is to move from one budget to another, within a year. */
@Entity
class Virement {

    @Id
    private UUID id;

    @Version
    private long version;

    private String authority;
    private UUID fromBudgetId;
    private UUID toBudgetId;
    private String financialYear;
    private Money amount;
    private String reason;

    @Enumerated(EnumType.STRING)
    private VirementStatus status;

    private String proposedBySubject;
    private String proposedBy;
    private Instant proposedAt;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String decisionReference;
    private @Nullable String rejectionReason;
    private @Nullable String policyVersion;

    protected Virement() {}

    Virement(String authority, UUID fromBudgetId, VirementRequest request, Officer by, Instant at) {
        this.id = Ids.next();
        this.authority = authority;
        this.fromBudgetId = fromBudgetId;
        this.toBudgetId = request.toBudgetId();
        this.financialYear = request.financialYear().toString();
        this.amount = request.amount();
        this.reason = request.reason();
        this.status = VirementStatus.PROPOSED;
        this.proposedBySubject = by.subject();
        this.proposedBy = by.name();
        this.proposedAt = at;
    }

    /** @param within what the approver may move, by the council's policy of the day */
    void approve(Officer by, VirementLimits within, @Nullable String decision, Instant at) {
        move("approval", VirementStatus.APPROVED);
        if (by.subject().equals(proposedBySubject)) {
            throw new VirementRefused.OwnVirement(by.name()).refused();
        }
        within.mustLet(by, amount, decision);
        decidedBy = by.name();
        decidedAt = at;
        decisionReference = decision;
        policyVersion = within.policyVersion();
    }

    /** Whoever proposed it may take it back so. */
    void reject(Officer by, String why, Instant at) {
        move("a rejection", VirementStatus.REJECTED);
        decidedBy = by.name();
        decidedAt = at;
        rejectionReason = why;
    }

    private void move(String step, VirementStatus next) {
        if (!status.next().contains(next)) {
            throw new StateConflict("virement", step, status, status.next()).refused();
        }
        status = next;
    }

    /** Whether the money comes from, or goes to, that budget. */
    boolean isOf(UUID budget) {
        return fromBudgetId.equals(budget) || toBudgetId.equals(budget);
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

    UUID fromBudgetId() {
        return fromBudgetId;
    }

    UUID toBudgetId() {
        return toBudgetId;
    }

    FinancialYear financialYear() {
        return FinancialYear.of(financialYear);
    }

    Money amount() {
        return amount;
    }

    String reason() {
        return reason;
    }

    VirementStatus status() {
        return status;
    }

    String proposedBy() {
        return proposedBy;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    @Nullable
    String decidedBy() {
        return decidedBy;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    @Nullable
    String decisionReference() {
        return decisionReference;
    }

    @Nullable
    String rejectionReason() {
        return rejectionReason;
    }

    @Nullable
    String policyVersion() {
        return policyVersion;
    }
}
