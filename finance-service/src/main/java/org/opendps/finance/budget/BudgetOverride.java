package org.opendps.finance.budget;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.resource.Ids;
import org.opendps.finance.officer.Officer;
import org.opendps.finance.schedule.FinancialYear;

/** A decision that more may be reserved of a budget in a year than it has. The newest of a year counts. */
@Entity
class BudgetOverride {

    @Id
    private UUID id;

    private UUID budgetId;
    private String financialYear;
    private Money amount;
    private String reason;
    private @Nullable String decisionReference;
    private String decidedBy;
    private Instant decidedAt;

    protected BudgetOverride() {}

    BudgetOverride(UUID budgetId, BudgetRequests.Beyond request, Officer by, Instant at) {
        this.id = Ids.next();
        this.budgetId = budgetId;
        this.financialYear = request.financialYear().toString();
        this.amount = request.amount();
        this.reason = request.reason();
        this.decisionReference = request.decisionReference();
        this.decidedBy = by.name();
        this.decidedAt = at;
    }

    UUID id() {
        return id;
    }

    /** As clients see it. */
    record View(
            UUID id,
            UUID budgetId,
            FinancialYear financialYear,
            Money amount,
            String reason,
            @Nullable String decisionReference,
            String decidedBy,
            Instant decidedAt) {}

    View view() {
        return new View(
                id, budgetId, FinancialYear.of(financialYear), amount, reason, decisionReference, decidedBy, decidedAt);
    }
}
