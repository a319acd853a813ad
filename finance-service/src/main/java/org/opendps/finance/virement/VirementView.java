package org.opendps.finance.virement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.finance.schedule.FinancialYear;

/** A virement as clients see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record VirementView(
        UUID id,
        UUID fromBudgetId,
        UUID toBudgetId,
        FinancialYear financialYear,
        Money amount,
        String reason,
        VirementStatus status,
        String proposedBy,
        Instant proposedAt,

        @Schema(description = "who approved or rejected it") @Nullable
        String decidedBy,

        @Nullable Instant decidedAt,
        @Nullable String decisionReference,
        @Nullable String rejectionReason,

        @Schema(description = "by which limits it was approved, see /v1/finance-policies") @Nullable
        String policyVersion) {

    static VirementView of(Virement virement) {
        return new VirementView(
                virement.id(),
                virement.fromBudgetId(),
                virement.toBudgetId(),
                virement.financialYear(),
                virement.amount(),
                virement.reason(),
                virement.status(),
                virement.proposedBy(),
                virement.proposedAt(),
                virement.decidedBy(),
                virement.decidedAt(),
                virement.decisionReference(),
                virement.rejectionReason(),
                virement.policyVersion());
    }
}
