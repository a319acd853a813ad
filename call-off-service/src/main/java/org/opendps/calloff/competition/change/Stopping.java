package org.opendps.calloff.competition.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.competition.CallOffEvent;
import org.opendps.calloff.competition.Competitions;
import org.opendps.calloff.competition.course.CallOffStatus;
import org.opendps.calloff.timeline.Actor;
import org.opendps.calloff.timeline.Step;
import org.opendps.calloff.timeline.Timeline;

/** A call-off is held up, goes on, or ends without an award. */
@ApplicationScoped
@Transactional
class Stopping {

    private final Competitions competitions;
    private final Timeline timeline;

    Stopping(Competitions competitions, Timeline timeline) {
        this.competitions = competitions;
        this.timeline = timeline;
    }

    /** What bids say stays sealed for ever when it ends before the opening. */
    CallOff cancel(UUID id, String authority, Actor actor, String why, Instant arrived) {
        var callOff = competitions.locked(id, authority);
        callOff.stop("cancellation", CallOffStatus.CANCELLED, why, arrived);
        return told(callOff, CallOffEvent.Kind.CALL_OFF_CANCELLED, Step.CALL_OFF_CANCELLED, actor, why);
    }

    CallOff suspend(UUID id, String authority, Actor actor, String why, Instant arrived) {
        var callOff = competitions.locked(id, authority);
        callOff.stop("suspension", CallOffStatus.SUSPENDED, why, arrived);
        return told(callOff, CallOffEvent.Kind.CALL_OFF_SUSPENDED, Step.CALL_OFF_SUSPENDED, actor, why);
    }

    CallOff resume(UUID id, String authority, Actor actor, String why, Instant arrived) {
        var callOff = competitions.locked(id, authority);
        callOff.resume(why, arrived);
        return told(callOff, CallOffEvent.Kind.CALL_OFF_RESUMED, Step.CALL_OFF_RESUMED, actor, why);
    }

    private CallOff told(CallOff callOff, CallOffEvent.Kind kind, Step step, Actor actor, String why) {
        competitions.announce(callOff, kind);
        timeline.add(callOff.id(), callOff.authority(), step, actor, why);
        return callOff;
    }
}
