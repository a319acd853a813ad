package org.opendps.registry.purchasing;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

public record FrameworkAwardRequest(@NotNull LocalDate awardedOn) {}
