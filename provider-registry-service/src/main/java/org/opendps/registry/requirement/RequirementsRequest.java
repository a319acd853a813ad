package org.opendps.registry.requirement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param from the first day on which it counts; today when left out */
public record RequirementsRequest(
        @Nullable LocalDate from, @NotNull @Size(max = 50) List<@NotNull @Valid DocumentRequirement> requirements) {}
