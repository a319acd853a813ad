package org.opendps.finance.payrun;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
        @Nullable String reason,

        @Schema(
                description =
                        "Of one in draft: why it stays so when all are accepted. NO_SUPPLIER_NUMBER: write down"
                                + " at /v1/suppliers under which number the finance system knows its provider, and accept again.")
        @Nullable
        NotAccepted notAccepted) {

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
                invoice.reason(),
                invoice.notAccepted());
    }
}
