package org.opendps.registry.purchasing.rule;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A criterion by which call-offs are awarded, as the system's notice declared it; weight in percent. */
public record AwardCriterion(
        @NotBlank @Size(max = 60) String code,
        @NotBlank @Size(max = 200) String title,
        @Nullable @Min(0) @Max(100) Integer weight) {}
