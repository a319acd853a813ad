package org.opendps.calloff.competition.course;

import java.time.Duration;
import java.time.Instant;

/** That a call-off was held up for a while, told to everybody who was invited: why, and why it went on. */
public record PastHalt(String why, Instant since, Instant until, String resumedBecause) {

    /** A clock that was moved back in between takes time from nobody. */
    public Duration lost() {
        return until.isAfter(since) ? Duration.between(since, until) : Duration.ZERO;
    }
}
