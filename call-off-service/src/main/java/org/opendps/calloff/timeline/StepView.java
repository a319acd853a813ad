package org.opendps.calloff.timeline;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step of a call-off.
 *
 * @param who the user name; for what followed from an event, the service that sent it
 * @param onBehalfOf the provider for which a portal or a support officer took it
 * @param version of the call-off when it was written down; null of the oldest steps
 * @param requestId ties the step to the log lines and events of the same request
 */
public record StepView(
        Instant at,
        Step what,
        String who,
        @Nullable UUID onBehalfOf,
        String detail,
        @Nullable Long version,
        @Nullable String requestId) {

    static final String SEALED = "sealed until the opening";
    static final String UNTOLD = "a bidder";
    static final String BLIND = "hidden from whoever judges until the scores are settled";

    /**
     * The user name of a bidder would tell who bids before anybody may know it, and of a withdrawn bid for ever.
     *
     * @param judge whether somebody reads it who may score or settle scores
     */
    static StepView of(Entry entry, boolean opened, boolean judge) {
        boolean nameless = judge && entry.isOfName();
        boolean sealed = entry.isHidden() || (nameless && entry.step().isOfBidder());
        boolean blind =
                (judge && entry.isOfPrice()) || (nameless && !entry.step().isOfBidder());
        return new StepView(
                entry.happenedAt(),
                entry.step(),
                sealed ? (opened ? UNTOLD : SEALED) : entry.who(),
                sealed ? null : entry.onBehalfOf(),
                blind ? BLIND : entry.detail(),
                entry.version(),
                sealed ? null : entry.requestId());
    }
}
