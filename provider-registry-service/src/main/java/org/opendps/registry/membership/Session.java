package org.opendps.registry.membership;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalTime;

/** A session that takes place each week, in London time, and how many can come. */
public record Session(
        @NotNull DayOfWeek day,
        @NotNull LocalTime from,
        @NotNull LocalTime to,
        @Min(1) @Max(10_000) int places) {}
