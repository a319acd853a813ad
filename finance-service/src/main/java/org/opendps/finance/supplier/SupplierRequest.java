package org.opendps.finance.supplier;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** The number of the council's finance system, and who writes the invoices. */
record SupplierRequest(
        @NotNull
        @Pattern(
                regexp = "[A-Za-z0-9][A-Za-z0-9/-]{0,29}",
                message = "must be letters, digits, / and -, 30 at the most")
        String supplierNumber,

        @NotNull Billing billing) {

    static final String EXAMPLE = """
            {"supplierNumber": "40017723", "billing": "SELF_BILLING"}""";
}
