package org.opendps.finance.directpayment.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/** A schedule as clients see it. */
record ScheduleView(
        UUID id,
        UUID personRef,
        UUID budgetId,
        FundKind kind,
        @Nullable UUID providerId,
        Every every,
        LocalDate from,
        ScheduleStatus status,

        @Schema(description = "What is approved, net of what the person pays, from which day on")
        List<FundRate> rates,

        @Schema(description = "What waits for somebody else to approve it") @Nullable
        ProposalView proposal,

        @Schema(description = "What was paid, less what was paid back")
        Money paid,

        @Schema(
                description = "Out of the budget, by financial year: committed to 31 March, spent, and recovered of"
                        + " what was due")
        List<FundYear> years,

        @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        @Nullable String rejectedBy,
        @Nullable String rejectionReason) {

    record ProposalView(FundRate rate, String reason, String proposedBy) {}

    static ScheduleView of(PaymentSchedule of) {
        var waiting = of.proposal();
        return new ScheduleView(
                of.id(),
                of.personRef(),
                of.budgetId(),
                of.kind(),
                of.providerId(),
                of.every(),
                of.starts(),
                of.status(),
                of.rates(),
                waiting == null ? null : new ProposalView(waiting.rate(), waiting.reason(), waiting.by()),
                of.paid(),
                of.years(),
                of.approvedBy(),
                of.approvedAt(),
                of.rejectedBy(),
                of.rejectionReason());
    }
}
