package org.opendps.eligibility.assessment.determination;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.opendps.eligibility.criteria.Circumstances;

/**
 * What is known of somebody's circumstances now; the whole of it, as what is left out counts as not known.
 *
 * @param reason what has changed, or became known
 */
record CircumstancesRequest(
        @NotNull @Valid Circumstances circumstances,
        @NotBlank @Size(max = 4_000) String reason) {

    @Override
    public String toString() {
        return "CircumstancesRequest";
    }
}
