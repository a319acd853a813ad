package org.opendps.eligibility.allocation.check;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendps.eligibility.allocation.table.Answer;
import org.opendps.eligibility.allocation.table.PointsTable;

/**
 * @param on whose table is taken when none is sent; today when left out
 * @param table used instead of the council's
 * @param readyReckoner what known sessions would cost, to hold beside the indicative sum
 */
record CheckRequest(
        @Nullable LocalDate on,
        @Nullable @Valid PointsTable table,
        @NotEmpty @Size(max = 200) List<@NotNull @Valid Answer> answers,
        @Nullable @Size(max = 20) List<@NotNull @Valid Sessions> readyReckoner) {}
