package org.opendps.blocks.time.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The ways in which the two laws count; see {@link WorkingDayRule} for which is whose. */
final class Counting {

    private final WorkingDays days;
    private final List<SkippedDay> skipped = new ArrayList<>();

    Counting(WorkingDays days) {
        this.days = days;
    }

    /** The n-th working day, where the first day that may count is the given one. */
    Period workingDaysFrom(LocalDate first, int n) {
        var day = first;
        int counted = counts(day) ? 1 : 0;
        while (counted < n) {
            day = day.plusDays(1);
            counted += counts(day) ? 1 : 0;
        }
        return new Period(day, List.copyOf(skipped));
    }

    /**
     * Calendar days from the day after the event. PCR 2015 reg 2(4): a period of two days or more contains at least
     * two working days, and one that ends on another day goes on to the end of the next working day.
     */
    Period calendarDaysFollowing(LocalDate event, int n) {
        var end = event.plusDays(n);
        int needed = n >= 2 ? 2 : 1;
        int working = 0;
        for (var day = event.plusDays(1); day.isBefore(end) && working < needed; day = day.plusDays(1)) {
            working += days.isWorking(day) ? 1 : 0;
        }
        var day = end;
        working += counts(day) ? 1 : 0;
        while (working < needed || !days.isWorking(day)) {
            day = day.plusDays(1);
            working += counts(day) ? 1 : 0;
        }
        return new Period(day, List.copyOf(skipped));
    }

    /** Calendar days of which the given one is the first; the Procurement Act has no rule that moves their end. */
    Period calendarDaysBeginningWith(LocalDate first, int n) {
        var end = first.plusDays(n - 1L);
        days.mustKnow(end);
        return new Period(end, List.of());
    }

    private boolean counts(LocalDate day) {
        var why = days.whySkipped(day);
        why.ifPresent(reason -> skipped.add(new SkippedDay(day, reason)));
        return why.isEmpty();
    }
}
