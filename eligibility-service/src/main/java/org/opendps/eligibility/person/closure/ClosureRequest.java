package org.opendps.eligibility.person.closure;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.opendps.eligibility.person.Closure;

/** @param on today when it is left out */
record ClosureRequest(@Nullable LocalDate on, @NotNull Closure.Reason reason) {}
