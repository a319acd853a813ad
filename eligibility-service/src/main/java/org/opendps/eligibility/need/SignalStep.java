package org.opendps.eligibility.need;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.event.PublicEvent;

/** A club has signalled possible need, on {@code eligibility.case.v1}: of nobody, and without a count. */
record SignalStep(
        String kind,
        UUID signalId,
        String authority,
        LocalDate on,
        String area,
        @Nullable String category,
        UUID providerId)
        implements PublicEvent {

    static SignalStep received(Signal of) {
        return new SignalStep(
                "SIGNAL_RECEIVED", of.id(), of.authority(), of.receivedOn(), of.area(), of.category(), of.providerId());
    }

    @Override
    public String topic() {
        return "eligibility.case.v1";
    }

    @Override
    public UUID key() {
        return signalId;
    }
}
