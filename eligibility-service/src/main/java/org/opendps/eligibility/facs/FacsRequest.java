package org.opendps.eligibility.facs;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a record of that time says.
 *
 * @param councilThreshold from which band on the council met needs then, mostly SUBSTANTIAL
 * @param source where it was read
 */
record FacsRequest(
        @NotNull LocalDate assessedOn,
        @NotNull FacsBand band,
        @NotNull FacsBand councilThreshold,
        @Nullable @Size(max = 1_000) String source) {

    @Override
    public String toString() {
        return "FacsRequest";
    }
}
