package org.opendps.calloff.competition.course;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.opendps.blocks.time.London;

/** That bidders were given more time, all of them, because the system kept some out. Bidders see all of it. */
public record DeadlineExtension(
        Instant faultFrom,
        Instant faultUntil,
        String reason,
        Instant bidsDueBefore,
        Instant bidsDue,
        OffsetDateTime bidsDueLondon,
        Instant recordedAt) {

    public static DeadlineExtension of(
            Instant faultFrom, Instant faultUntil, String reason, Instant before, Instant bidsDue, Instant now) {
        return new DeadlineExtension(faultFrom, faultUntil, reason, before, bidsDue, London.shown(bidsDue), now);
    }
}
