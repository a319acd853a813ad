package org.opendps.registry.calendar;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** When does a period of that many days end? Up to ten years: no period of either law comes near. */
public record WorkingDayQuestion(
        @NotNull LocalDate from,
        @NotNull @Min(1) @Max(3_650) Integer days,
        @NotNull WorkingDayRule rule) {}
