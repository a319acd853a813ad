package org.opendps.finance.supplier;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** The number of the council's finance system, and who writes the invoices. */
record SupplierRequest(
        @NotNull @Pattern(regexp = NUMBER, message = AS_A_NUMBER)
        String supplierNumber,

        @NotNull Billing billing) {

    static final String EXAMPLE = """
            {"supplierNumber": "40017723", "billing": "SELF_BILLING"}""";

    private static final String NUMBER = "[A-Za-z0-9][A-Za-z0-9/-]{0,29}";
    private static final String AS_A_NUMBER = "must be letters, digits, / and -, 30 at the most";

    /** The number that was compared with the finance system. */
    record Approval(
            @NotNull @Pattern(regexp = NUMBER, message = AS_A_NUMBER)
            String supplierNumber) {

        static final String EXAMPLE = """
                {"supplierNumber": "40017723"}""";
    }
}
