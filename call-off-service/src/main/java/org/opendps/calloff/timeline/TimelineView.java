package org.opendps.calloff.timeline;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The steps of one call-off, the earliest first. */
public record TimelineView(UUID callOffId, List<StepView> items) {

    static final String SEALED = "sealed until the opening";

    /**
     * @param who the user name; for what followed from an event, the service that sent it
     * @param requestId ties the step to the log lines and events of the same request
     */
    public record StepView(
            Instant at,
            Step what,
            String who,
            String detail,
            @Nullable String requestId) {}

    static TimelineView of(UUID callOffId, List<Entry> entries) {
        boolean opened = entries.stream().anyMatch(entry -> entry.step() == Step.CALL_OFF_OPENED);
        return new TimelineView(
                callOffId,
                entries.stream().map(entry -> stepView(entry, opened)).toList());
    }

    /** The user name of a bidder would tell who bids before anybody may know it. */
    private static StepView stepView(Entry entry, boolean opened) {
        boolean sealed = entry.step() == Step.BID_SUBMITTED && !opened;
        return new StepView(
                entry.happenedAt(),
                entry.step(),
                sealed ? SEALED : entry.who(),
                entry.detail(),
                sealed ? null : entry.requestId());
    }
}
