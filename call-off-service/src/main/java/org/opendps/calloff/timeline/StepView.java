package org.opendps.calloff.timeline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step of a call-off.
 *
 * @param who the user name; for what followed from an event, the service that sent it
 * @param requestId ties the step to the log lines and events of the same request
 */
public record StepView(
        Instant at,
        Step what,
        String who,
        String detail,
        @Nullable String requestId) {

    static final String SEALED = "sealed until the opening";

    /** The user name of a bidder would tell who bids before anybody may know it. */
    static StepView of(Entry entry, boolean opened) {
        boolean sealed = entry.step().isOfABidder() && !opened;
        return new StepView(
                entry.happenedAt(),
                entry.step(),
                sealed ? SEALED : entry.who(),
                entry.detail(),
                sealed ? null : entry.requestId());
    }
}
