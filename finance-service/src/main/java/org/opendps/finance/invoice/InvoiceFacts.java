package org.opendps.finance.invoice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.finance.invoice.dispute.Dispute;
import org.opendps.finance.invoice.document.InvoiceHead;
import org.opendps.finance.invoice.line.HoldReason;
import org.opendps.finance.invoice.line.InvoiceLine;
import org.opendps.finance.invoice.term.InvoicePayment;
import org.opendps.finance.invoice.term.PaymentRegime;

/** What is stored of an invoice, to be read together. */
record InvoiceFacts(
        UUID id,
        long version,
        String authority,
        UUID providerId,
        InvoiceHead head,
        LocalDate receivedOn,
        InvoiceStatus status,
        PaymentRegime regime,
        String policyVersion,
        @Nullable LocalDate dueOn,
        List<InvoiceLine> lines,
        List<HoldReason> released,
        @Nullable String releaseReason,
        @Nullable String releasedBy,
        List<Dispute> disputes,
        Money creditedVat,
        Money payable,
        Money paid,
        @Nullable InvoicePayment payment,
        @Nullable String rejectionReason,
        String submittedBy,
        @Nullable UUID onBehalfOf,
        Instant submittedAt) {}
