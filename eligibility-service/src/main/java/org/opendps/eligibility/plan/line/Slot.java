package org.opendps.eligibility.plan.line;

import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;

/** A place in the week's timetable. */
public record Slot(@NotNull DayOfWeek day, @NotNull Session session) {

    /** A part of the day. */
    public enum Session {
        MORNING,
        AFTERNOON,
        ALL_DAY,
        EVENING
    }
}
