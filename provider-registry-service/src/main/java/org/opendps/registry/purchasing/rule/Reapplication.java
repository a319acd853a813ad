package org.opendps.registry.purchasing.rule;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** The council's policy for those it refused: after so many refusals, so many months without a new application. */
public record Reapplication(
        @Min(1) @Max(20) int afterRefusals, @Min(0) @Max(24) int lockOutMonths) {}
