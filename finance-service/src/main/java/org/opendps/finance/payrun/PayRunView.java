package org.opendps.finance.payrun;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.finance.payrun.PayRunInvoices.InDraft;
import org.opendps.finance.payrun.PayRunInvoices.Total;

/**
 * A pay run as clients see it.
 *
 * @param totals what is in each state
 */
record PayRunView(
        UUID id,
        String authority,
        int number,
        LocalDate upTo,
        PayRunStatus status,
        List<TotalView> totals,

        @Schema(
                description =
                        "What stays in draft when all is accepted, by why; which invoices these are, is in the list"
                                + " of the run's invoices by status DRAFT")
        List<InDraft> notAccepted,

        @Schema(description = "Gross, of invoices that are accepted or paid")
        Money toPay,

        @Schema(description = "Gross, of invoices that somebody holds; no part of toPay")
        Money held,

        String preparedBy,
        Instant preparedAt,
        @Nullable String submittedBy,
        @Nullable Instant submittedAt,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        @Nullable LocalDate paidOn,
        @Nullable String settledBy,
        @Nullable Instant settledAt,
        @Nullable String discardedBy,
        @Nullable String discardReason) {

    record TotalView(PayRunInvoiceStatus status, long invoices, Money net, Money vat, Money gross) {}

    static PayRunView of(PayRun run, List<Total> totals, List<InDraft> notAccepted) {
        return new PayRunView(
                run.id(),
                run.authority(),
                run.number(),
                run.upTo(),
                run.status(),
                totals.stream()
                        .map(t -> new TotalView(t.status(), t.invoices(), t.net(), t.vat(), t.gross()))
                        .toList(),
                notAccepted,
                gross(totals, List.of(PayRunInvoiceStatus.ACCEPTED, PayRunInvoiceStatus.PAID)),
                gross(totals, List.of(PayRunInvoiceStatus.HELD)),
                run.preparedBy(),
                run.preparedAt(),
                run.submittedBy(),
                run.submittedAt(),
                run.approvedBy(),
                run.approvedAt(),
                run.paidOn(),
                run.settledBy(),
                run.settledAt(),
                run.discardedBy(),
                run.discardReason());
    }

    private static Money gross(List<Total> totals, List<PayRunInvoiceStatus> states) {
        return Money.sum(totals.stream()
                .filter(total -> states.contains(total.status()))
                .map(Total::gross)
                .toList());
    }
}
