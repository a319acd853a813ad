package org.opendps.finance.attendance.file;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.finance.attendance.Submitted;
import org.opendps.finance.attendance.file.FileLine.WeekKey;
import org.opendps.finance.attendance.file.LineResult.Result;

/**
 * What became of one week of one placement.
 *
 * @param returnId of the return that was made of it; null when it was refused
 * @param total what will be paid for it, as far as is known
 * @param problem why it was refused, as at {@code POST /v1/attendance-returns}; null when a line of it is wrong
 * @param detail the same in words
 */
public record WeekResult(
        UUID placementId,
        LocalDate weekStarting,
        Result result,
        @Nullable UUID returnId,
        @Nullable Money total,
        @Nullable Boolean late,
        @Nullable LocalDate countsFrom,
        @Nullable String problem,
        @Nullable String detail) {

    static WeekResult returned(WeekKey week, Submitted made) {
        return new WeekResult(
                week.placementId(),
                week.monday(),
                Result.RETURNED,
                made.id(),
                made.total(),
                made.late(),
                made.countsFrom(),
                null,
                null);
    }

    static WeekResult refused(WeekKey week, @Nullable String problem, String detail) {
        return new WeekResult(
                week.placementId(), week.monday(), Result.REFUSED, null, null, null, null, problem, detail);
    }
}
