package org.opendps.eligibility.assessment.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;

/**
 * Where a decision on the person's capacity is kept (Mental Capacity Act 2005 ss.2 to 4): by its reference only, since
 * the test is kept with the decision that it was made for.
 */
public record CapacityDecision(
        @NotNull LocalDate on,

        @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9/._-]{0,59}", message = "send the reference, without spaces")
        String reference) {}
