package org.opendps.finance.reconciliation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.finance.budget.Directorate;
import org.opendps.finance.schedule.FinancialYear;

/** An import as clients see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportView(
        UUID id,
        ImportStatus status,
        String reference,
        Money statedTotal,
        Money partsTotal,

        @Schema(description = "parts less stated total") Money difference,

        int rows,
        String sentBy,
        Instant sentAt,
        ImportRequest.@Nullable Outcome outcome,
        @Nullable String reason,
        @Nullable String resolvedBy,
        @Nullable Instant resolvedAt,
        @Nullable String postedBy,
        @Nullable Instant postedAt) {

    static ImportView of(BudgetImport sent) {
        var totals = sent.totals();
        return new ImportView(
                sent.id(),
                sent.status(),
                sent.reference(),
                totals.stated(),
                totals.parts(),
                totals.difference(),
                sent.parts(),
                sent.sentBy(),
                sent.sentAt(),
                sent.outcome(),
                sent.reason(),
                sent.resolvedBy(),
                sent.resolvedAt(),
                sent.postedBy(),
                sent.postedAt());
    }

    /** @param budgetId once it is allocated */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Row(
            int line,
            Directorate directorate,
            String costCentre,
            String subjectiveCode,
            String category,
            String title,
            FinancialYear financialYear,
            Money amount,
            @Nullable UUID budgetId) {

        static Row of(ImportedPart part) {
            var share = part.share();
            var budget = share.budget();
            return new Row(
                    part.line(),
                    budget.directorate(),
                    budget.costCentre(),
                    budget.subjectiveCode(),
                    budget.category(),
                    budget.title(),
                    share.year(),
                    share.amount(),
                    part.budgetId());
        }
    }
}
