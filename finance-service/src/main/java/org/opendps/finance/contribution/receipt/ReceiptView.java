package org.opendps.finance.contribution.receipt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/** A receipt as clients see it. */
public record ReceiptView(
        UUID id,
        UUID personRef,
        Money amount,
        LocalDate receivedOn,
        String reference,
        String recordedBy,
        Instant recordedAt,

        @Schema(description = "The receipt that this one, with a minus, reverses; otherwise null") @Nullable
        UUID reverses,

        @Nullable String reason,

        @Schema(description = "When it was reversed; null as long as it stands") @Nullable
        Instant reversedAt) {

    static ReceiptView of(ContributionReceipt receipt) {
        return new ReceiptView(
                receipt.id(),
                receipt.personRef(),
                receipt.amount(),
                receipt.receivedOn(),
                receipt.reference(),
                receipt.recordedBy(),
                receipt.recordedAt(),
                receipt.reverses(),
                receipt.reason(),
                receipt.reversedAt());
    }
}
