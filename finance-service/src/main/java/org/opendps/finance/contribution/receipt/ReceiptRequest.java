package org.opendps.finance.contribution.receipt;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.opendps.blocks.money.Money;

/**
 * What a person has paid.
 *
 * @param reference of the council's bank or cash system; names nobody
 */
record ReceiptRequest(
        @NotNull Money amount,
        @NotNull LocalDate receivedOn,
        @NotBlank @Size(max = 60) String reference) {

    static final String EXAMPLE = """
            {"amount": "110.00", "receivedOn": "2026-11-26", "reference": "CASH-2026-118841"}""";

    /** @param reason names nobody */
    record Reversing(@NotBlank @Size(max = 500) String reason) {

        static final String EXAMPLE = """
                {"reason": "The cheque was not honoured"}""";
    }

    @AssertTrue(message = "must be more than 0.00")
    boolean isAmount() {
        return amount == null || amount.isPositive();
    }
}
