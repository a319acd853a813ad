package org.opendps.finance.payrun.payment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.opendps.blocks.money.Money;

/**
 * What the finance system did with a payment file.
 *
 * @param payments how many lines it read
 * @param total what they add up to
 * @param rejected what was not paid; everything else was
 */
record PaymentResult(
        @NotNull LocalDate paidOn,
        @PositiveOrZero int payments,
        @NotNull Money total,
        @NotNull @Size(max = 10_000) List<@Valid @NotNull Rejected> rejected) {

    static final String EXAMPLE = """
            {"paidOn": "2026-12-11", "payments": 44, "total": "248702.00",
             "rejected": [{"invoiceNumber": "12-7", "reason": "Account closed"}]}""";

    record Rejected(
            @NotBlank @Size(max = 40) String invoiceNumber,
            @NotBlank @Size(max = 200) String reason) {}
}
