package org.opendps.finance.payrun.hold;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Which invoice of which run, which department holds it, and why; the reason says nothing of who anybody is. */
record HoldRequest(
        @NotNull UUID payRunId,
        @NotNull UUID invoiceId,
        @NotBlank @Size(max = 100) String department,
        @NotBlank @Size(max = 500) String reason) {

    static final String EXAMPLE = """
            {"payRunId": "01990000-0000-7000-8000-000000000001", "invoiceId": "01990000-0000-7000-8000-000000000002",
             "department": "Adult social care brokerage", "reason": "Attendance of two weeks is questioned"}""";

    record Release(@NotBlank @Size(max = 500) String reason) {

        static final String EXAMPLE = """
                {"reason": "The provider has shown its register"}""";
    }
}
