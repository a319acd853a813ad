package org.opendps.calloff.competition;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.event.PublicEvent;

/**
 * A step of a call-off, for everybody.
 *
 * @param bids how many were opened; null before, when nobody may know
 */
public record CallOffEvent(
        Kind kind,
        UUID callOffId,
        long version,
        String authority,
        UUID purchasingSystemId,
        UUID personRef,
        String category,
        String area,
        CallOffStatus status,
        @Nullable Instant publishedAt,
        Instant bidsDue,
        int invited,
        @Nullable Integer bids)
        implements PublicEvent {

    public enum Kind {
        CALL_OFF_PUBLISHED,
        DEADLINE_EXTENDED,
        CALL_OFF_OPENED,
        CALL_OFF_EVALUATED,
        CALL_OFF_RECOMMENDED,
        CALL_OFF_AWARDED
    }

    static CallOffEvent of(CallOff callOff, Kind kind) {
        return new CallOffEvent(
                kind,
                callOff.id(),
                callOff.version(),
                callOff.authority(),
                callOff.purchasingSystemId(),
                callOff.personRef(),
                callOff.support().category(),
                callOff.support().area(),
                callOff.status(),
                callOff.publishedAt(),
                callOff.bidsDue(),
                callOff.invited(),
                callOff.bids());
    }

    @Override
    public String topic() {
        return "call-off.call-off.v1";
    }

    @Override
    public UUID key() {
        return callOffId;
    }
}
