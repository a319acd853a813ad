package org.opendps.blocks.time;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Where days begin and end: every date in this system is a London date. */
public final class London {

    public static final ZoneId ZONE = ZoneId.of("Europe/London");

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
}
