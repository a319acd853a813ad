package org.opendps.eligibility.directpayment.policy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** @param reason such as the decision of the council's cabinet */
record PolicyRequest(
        @NotNull LocalDate startsOn,
        @NotNull PaymentPolicy.Paid paid,
        @NotNull @Min(1) @Max(52) Integer surplusWeeks,
        @NotBlank @Size(max = 1000) String reason) {}
