package org.opendps.calloff.award.withdrawal;

import java.util.List;
import java.util.UUID;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.competition.course.CallOffStatus;
import org.opendps.calloff.competition.lot.LotOutcome;

/** How the lots of a call-off stand. */
public record NoAwardView(UUID callOffId, CallOffStatus status, List<Decided> lots) {

    public record Decided(int lot, LotOutcome outcome) {}

    public static NoAwardView of(CallOff callOff) {
        return new NoAwardView(
                callOff.id(),
                callOff.status(),
                callOff.lots().stream()
                        .map(lot -> new Decided(lot.number(), lot.outcome()))
                        .toList());
    }
}
