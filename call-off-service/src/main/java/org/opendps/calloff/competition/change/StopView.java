package org.opendps.calloff.competition.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.time.London;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.competition.course.CallOffStatus;

/** How a call-off stands after it was held up, went on or ended. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StopView(
        UUID callOffId, CallOffStatus status, @Nullable String why, OffsetDateTime bidsDueLondon) {

    static StopView of(CallOff callOff, Instant now) {
        var halt = callOff.course().halt();
        return new StopView(
                callOff.id(), callOff.statusAt(now), halt == null ? null : halt.why(), London.shown(callOff.bidsDue()));
    }
}
