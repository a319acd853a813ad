package org.opendps.finance.payrun.payment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.finance.payrun.PayRun;
import org.opendps.finance.payrun.PayRunInvoice;

/** What a provider was paid by a run of a council: the advice that comes with the money. */
record RemittanceView(
        UUID id,
        String authority,
        int payRun,
        String invoiceNumber,
        UUID providerId,
        @Nullable String supplierNumber,
        @Nullable LocalDate paidOn,
        Money net,
        Money vat,
        Money gross) {

    static RemittanceView of(PayRunInvoice invoice, PayRun run) {
        return new RemittanceView(
                invoice.id(),
                invoice.authority(),
                run.number(),
                invoice.number(),
                invoice.providerId(),
                invoice.supplierNumber(),
                run.paidOn(),
                invoice.net(),
                invoice.vat(),
                invoice.gross());
    }
}
