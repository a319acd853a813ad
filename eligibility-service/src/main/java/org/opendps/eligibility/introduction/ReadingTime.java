package org.opendps.eligibility.introduction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.opendps.eligibility.placement.BoughtPlacement;

/** For how long a provider reads who it supports. */
final class ReadingTime {

    /** Until what has to be finished is finished: the last attendance, what was left behind, a complaint. */
    private static final int DAYS_AFTER_THE_END = 28;

    private ReadingTime() {}

    /** The last day; null while no end is known. */
    static @Nullable LocalDate until(BoughtPlacement placement) {
        var last = placement.until();
        return last == null ? null : last.plusDays(DAYS_AFTER_THE_END);
    }

    static boolean on(BoughtPlacement placement, LocalDate today) {
        var last = until(placement);
        return last == null || !today.isAfter(last);
    }
}
