package org.opendps.finance.invoice.dispute;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What the council says of an invoice.
 *
 * @param reason for the provider to read; it says nothing of who a person is
 */
public record InvoiceDecision(@NotBlank @Size(max = 500) String reason) {

    public static final String EXAMPLE = """
            {"reason": "Seven sessions were delivered in this week, and eight are invoiced"}""";

    /** @param resolution for the provider to read */
    public record Resolution(
            @NotNull Dispute.Outcome outcome,
            @NotBlank @Size(max = 500) String resolution) {

        public static final String EXAMPLE = """
                {"outcome": "STANDS", "resolution": "The eighth session was returned and approved meanwhile"}""";
    }
}
