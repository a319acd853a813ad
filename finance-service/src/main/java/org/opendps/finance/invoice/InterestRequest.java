package org.opendps.finance.invoice;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.finance.invoice.term.InvoicePayment;

/** What the council has paid in interest for the late payment of an invoice. */
record InterestRequest(
        @NotNull LocalDate paidOn,

        @Schema(
                description =
                        "all that was paid, for all parts of the invoice, without the fixed sum of s.5A; it replaces what was written down before, and 0.00 takes back what was written down by mistake")
        @NotNull
        Money amount,

        @Schema(description = "of the payment, in the finance system") @NotBlank @Size(max = 100)
        String reference) {

    static final String EXAMPLE = """
            {"paidOn": "2027-02-15", "amount": "0.04", "reference": "BACS 2027-0215"}""";

    @AssertTrue(message = "must not be negative")
    boolean isAmount() {
        return amount == null || !amount.isNegative();
    }

    /** @throws org.opendps.blocks.problem.Refused 422 {@code not-paid-late}, {@code interest-not-paid-then} */
    InvoicePayment writtenTo(@Nullable InvoicePayment payment, LocalDate today, String by) {
        if (payment == null) {
            throw new InvoiceRefused.NotPaidLate().refused();
        }
        var first = payment.firstPaidLate().orElseThrow(() -> new InvoiceRefused.NotPaidLate().refused());
        if (paidOn.isBefore(first) || paidOn.isAfter(today)) {
            throw new InvoiceRefused.InterestNotPaidThen(paidOn, first, today).refused();
        }
        return payment.withInterest(amount, paidOn, reference, by);
    }
}
