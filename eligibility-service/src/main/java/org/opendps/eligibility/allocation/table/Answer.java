package org.opendps.eligibility.allocation.table;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Which choice of a question fits, by their codes. */
public record Answer(
        @NotBlank @Size(max = 40) String question,
        @NotBlank @Size(max = 40) String choice) {}
