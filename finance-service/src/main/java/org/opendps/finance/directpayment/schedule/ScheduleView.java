package org.opendps.finance.directpayment.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.finance.schedule.Weekly;

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

        @Schema(description = "Days on which nothing is paid, since the plan rests, has ended or says so")
        List<Weekly.Pause> pauses,

        @Schema(description = "The first of them that still comes or lasts; null when none does") @Nullable
        LocalDate stoppedFrom,

        @Schema(description = "How much more a week than the plan says the person's schedules pay together")
        Money abovePlan,

        @Schema(description = "The financial year of which the budget has not enough: it waits; null when it has")
        @Nullable
        String shortOf,

        @Schema(description = "What waits for somebody else to approve it") @Nullable
        ProposalView proposal,

        @Schema(description = "What was paid, less what was paid back")
        Money paid,

        @Schema(
                description = "Out of the budget, by financial year: committed to 31 March, spent, recovered of what"
                        + " was due, and of that paid back")
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
                of.plan().pauses(),
                of.plan().stoppedFrom(),
                of.plan().abovePlan(),
                of.plan().shortOf(),
                waiting == null ? null : new ProposalView(waiting.rate(), waiting.reason(), waiting.by()),
                of.money().kept(),
                of.money().years(),
                of.approvedBy(),
                of.approvedAt(),
                of.rejectedBy(),
                of.rejectionReason());
    }
}
