package org.opendps.finance.directpayment.instalment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the council's finance system has paid; the reference names nobody. */
record PaidRequest(
        @NotNull LocalDate paidOn, @NotBlank @Size(max = 60) String reference) {

    static final String EXAMPLE = """
            {"paidOn": "2026-12-07", "reference": "BACS-2026-50"}""";

    /** Many of one payment file: all of them, or none. */
    record Batch(
            @NotNull LocalDate paidOn,
            @NotBlank @Size(max = 60) String reference,
            @NotEmpty @Size(max = 500) List<@Valid @NotNull One> instalments) {

        static final String EXAMPLE = """
                {"paidOn": "2026-12-07", "reference": "BACS-2026-50",
                 "instalments": [{"scheduleId": "01990000-0000-7000-8000-000000000001", "number": 1}]}""";

        PaidRequest payment() {
            return new PaidRequest(paidOn, reference);
        }
    }

    record One(@NotNull UUID scheduleId, @Positive int number) {}
}
