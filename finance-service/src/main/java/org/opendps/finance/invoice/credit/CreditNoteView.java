package org.opendps.finance.invoice.credit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.opendps.blocks.money.Money;
import org.opendps.finance.invoice.document.CreditNoteRequest;

/** A credit note as clients see it: amounts that are taken off its invoice. */
public record CreditNoteView(
        UUID id,
        UUID invoiceId,
        String number,
        LocalDate issuedOn,
        LocalDate receivedOn,
        String reason,
        List<CreditNoteRequest.Line> lines,
        Money net,
        Money vat,
        Money gross,
        String submittedBy,
        Instant submittedAt) {}
