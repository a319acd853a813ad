package org.opendps.finance.attendance.cutoff;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import org.opendps.blocks.policy.Policy;
import org.opendps.blocks.time.London;
import org.opendps.finance.policy.FinanceSetting;

/** Once a week, by the clocks of London: the council takes up what was returned by then. */
public record CutOff(DayOfWeek day, LocalTime time) {

    static CutOff of(Policy policy) {
        var written = policy.text(FinanceSetting.ATTENDANCE_CUT_OFF).split(" ", 2);
        return new CutOff(DayOfWeek.valueOf(written[0]), LocalTime.parse(written[1]));
    }

    /** Until when a week is to be returned: in the week after it. */
    Instant ofWeek(LocalDate monday) {
        return on(monday.plusWeeks(1).with(TemporalAdjusters.nextOrSame(day)));
    }

    /** The first one that is not before. */
    Instant next(Instant from) {
        var candidate = London.dateOf(from).with(TemporalAdjusters.nextOrSame(day));
        return on(candidate).isBefore(from) ? on(candidate.plusWeeks(1)) : on(candidate);
    }

    private Instant on(LocalDate date) {
        return date.atTime(time).atZone(London.ZONE).toInstant();
    }
}
