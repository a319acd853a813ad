package org.opendps.eligibility.transition.cohort;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * People whose services are to change together.
 *
 * @param name of the change, such as the contract that ends; of nobody
 * @param changeOn when, if it is known
 */
record CohortRequest(
        @NotBlank @Size(max = 100) String name,

        @Nullable LocalDate changeOn,

        @NotEmpty @Size(max = CohortRequest.MOST) List<@NotNull UUID> personRefs) {

    static final int MOST = 5_000;
}
