package org.opendps.blocks.time;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Where days begin and end: every date in this system is a London date. */
public final class London {

    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final DateTimeFormatter TO_THE_MINUTE =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm z", Locale.UK);
    private static final DateTimeFormatter TO_THE_SECOND =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm:ss z", Locale.UK);

    private London() {}

    public static LocalDate today(InstantSource clock) {
        return dateOf(clock.instant());
    }

    public static LocalDate dateOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** The same instant as people in London read it, with the offset of that day. */
    public static OffsetDateTime shown(Instant instant) {
        return instant.atZone(ZONE).toOffsetDateTime();
    }

    /**
     * For a sentence: 28 January 2027 at 12:00 GMT, with seconds where there are any. What is smaller nobody reads. Without
     * the zone an hour of the night in October would be two.
     */
    public static String inWords(Instant instant) {
        var there = instant.atZone(ZONE);
        return there.format(there.getSecond() == 0 ? TO_THE_MINUTE : TO_THE_SECOND);
    }
}
