package org.opendps.eligibility.allocation.table;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The next version of a council's points table.
 *
 * @param tolerancePercent a budget that differs by more from the indicative one is looked at by a panel
 * @param reason why there is another version, such as the decision that it follows
 */
record TableRequest(
        @NotNull LocalDate startsOn,
        @NotNull @Valid PointsTable table,

        @NotNull
        @Pattern(regexp = "\\d{1,2}(\\.\\d{1,2})?", message = "a percentage below 100 such as \"10\" or \"7.5\"")
        String tolerancePercent,

        @NotBlank @Size(max = 1_000) String reason) {}
