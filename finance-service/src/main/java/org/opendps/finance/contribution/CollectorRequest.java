package org.opendps.finance.contribution;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.opendps.finance.contribution.collector.Collector;

/** Who collects from a person from now on, and why; the reason names nobody. */
record CollectorRequest(
        @NotNull Collector collector,
        @NotBlank @Size(max = 500) String reason) {

    static final String EXAMPLE = """
            {"collector": "PROVIDER", "reason": "Pays the club in cash each week, as before"}""";
}
