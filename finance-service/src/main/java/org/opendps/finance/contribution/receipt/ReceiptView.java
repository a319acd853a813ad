package org.opendps.finance.contribution.receipt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.opendps.blocks.money.Money;

/** A receipt as clients see it. */
public record ReceiptView(
        UUID id,
        UUID personRef,
        Money amount,
        LocalDate receivedOn,
        String reference,
        String recordedBy,
        Instant recordedAt) {

    static ReceiptView of(ContributionReceipt receipt) {
        return new ReceiptView(
                receipt.id(),
                receipt.personRef(),
                receipt.amount(),
                receipt.receivedOn(),
                receipt.reference(),
                receipt.recordedBy(),
                receipt.recordedAt());
    }
}
