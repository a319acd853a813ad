package org.opendps.eligibility.charging.assessment;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** @param lastDay on which the person still pays; the day before the first when nothing is to be paid at all */
record StopRequest(@NotNull LocalDate lastDay, @NotNull Stop.Reason reason) {}
