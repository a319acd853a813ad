package org.opendps.finance.payrun;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/** What one provider is paid in a run, as clients see it. */
record PayRunInvoiceView(
        UUID id,
        UUID payRunId,
        String number,
        UUID providerId,
        @Nullable String supplierNumber,
        PayRunInvoiceStatus status,
        Money net,
        Money vat,
        Money gross,
        @Nullable String reason) {

    static PayRunInvoiceView of(PayRunInvoice invoice) {
        return new PayRunInvoiceView(
                invoice.id(),
                invoice.payRunId(),
                invoice.number(),
                invoice.providerId(),
                invoice.supplierNumber(),
                invoice.status(),
                invoice.net(),
                invoice.vat(),
                invoice.gross(),
                invoice.reason());
    }
}
