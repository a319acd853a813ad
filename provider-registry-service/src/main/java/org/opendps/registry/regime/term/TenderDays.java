package org.opendps.registry.regime.term;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * How many days a call for bids lasts at the least, where a light-touch system of 2015 has days of its own instead of the ten
 * of PCR 2015 reg 34(11).
 *
 * @param statedIn the notice that told of them (reg 76(7))
 */
public record TenderDays(
        @NotNull @Min(1) @Max(90) Integer days,
        @NotBlank @Size(max = 200) String statedIn) {}
