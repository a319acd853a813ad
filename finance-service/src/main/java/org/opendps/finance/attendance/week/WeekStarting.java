package org.opendps.finance.attendance.week;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.opendps.blocks.json.SensibleDate;
import org.opendps.blocks.problem.WrittenAs;

/** A week as it is named in a query: by its Monday. */
@WrittenAs("the Monday of a week, such as 2026-12-07")
public record WeekStarting(LocalDate monday) {

    public WeekStarting {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY || !SensibleDate.isSensible(monday)) {
            throw new IllegalArgumentException("No week starts on " + monday);
        }
    }

    /** As it is written in a query. */
    public static WeekStarting fromString(String written) {
        return new WeekStarting(LocalDate.parse(written));
    }
}
