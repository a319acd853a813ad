package org.opendps.finance.payrun;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What clients send about pay runs. */
final class PayRunRequests {

    private PayRunRequests() {}

    /** @param upTo the last day of service that is paid */
    record Drafting(@NotNull LocalDate upTo) {

        static final String EXAMPLE = """
                {"upTo": "2026-12-06"}""";
    }

    record Discarding(@NotBlank @Size(max = 500) String reason) {

        static final String EXAMPLE = """
                {"reason": "Rates are to be corrected first"}""";
    }
}
