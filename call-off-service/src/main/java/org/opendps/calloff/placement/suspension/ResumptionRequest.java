package org.opendps.calloff.placement.suspension;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** @param on the first day on which the person comes again */
public record ResumptionRequest(@NotNull LocalDate on) {

    static final String EXAMPLE = """
            {"on": "2027-02-01"}""";
}
