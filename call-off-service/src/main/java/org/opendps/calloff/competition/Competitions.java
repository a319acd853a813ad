package org.opendps.calloff.competition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.opendps.blocks.outbox.Outbox;
import org.opendps.blocks.problem.NotFound;
import org.opendps.calloff.competition.course.CallOffStatus;
import org.opendps.calloff.competition.invited.NotInvited;

/** What later features ask of call-offs, and how they move them on. */
@ApplicationScoped
public class Competitions {

    private final CallOffs callOffs;
    private final RightToBid rightToBid;
    private final Outbox outbox;
    private final Event<CallOffStepped> stepped;

    Competitions(CallOffs callOffs, RightToBid rightToBid, Outbox outbox, Event<CallOffStepped> stepped) {
        this.callOffs = callOffs;
        this.rightToBid = rightToBid;
        this.outbox = outbox;
        this.stepped = stepped;
    }

    /** For a step: nobody else takes one until this transaction ends. */
    public CallOff locked(UUID id, String authority) {
        var callOff = locked(id);
        if (!callOff.authority().equals(authority)) {
            throw new NotFound("call-off", id).refused();
        }
        return callOff;
    }

    /** For a step that follows from another service's event. */
    public CallOff locked(UUID id) {
        return Optional.ofNullable(callOffs.findById(id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("call-off", id).refused());
    }

    /** For a bid: many at a time, but none while somebody takes a step. A draft is nobody's business outside. */
    public CallOff forBidding(UUID id) {
        return Optional.ofNullable(callOffs.findById(id, LockModeType.PESSIMISTIC_READ))
                .filter(callOff -> callOff.status() != CallOffStatus.DRAFT)
                .orElseThrow(() -> new NotFound("call-off", id).refused());
    }

    /** Without loading it: it is read when it is held. */
    public boolean isDue(UUID id, String authority, Instant now) {
        return callOffs.count("id = ?1 and commission.authority = ?2 and timing.bidsDue < ?3", id, authority, now) > 0;
    }

    /** To be read. Whoever may not see it is told that there is none. */
    public CallOff seen(UUID id, Viewpoint viewpoint) {
        return callOffs.findByIdOptional(id)
                .filter(callOff -> isVisible(callOff, viewpoint))
                .orElseThrow(() -> new NotFound("call-off", id).refused());
    }

    private boolean isVisible(CallOff callOff, Viewpoint viewpoint) {
        return switch (viewpoint) {
            case Viewpoint.Council council -> callOff.authority().equals(council.authority());
            case Viewpoint.OfProvider provider -> rightToBid.maySee(callOff, provider.id());
        };
    }

    /** @throws org.opendps.blocks.problem.Refused 403 {@code not-invited}, 404 for a draft */
    public void mustBeABidder(CallOff callOff, UUID providerId) {
        if (callOff.status() == CallOffStatus.DRAFT) {
            throw new NotFound("call-off", callOff.id()).refused();
        }
        if (!rightToBid.maySee(callOff, providerId)) {
            throw new NotInvited(callOff.id(), null, callOff.published().bidders()).refused();
        }
    }

    /** Writes the step and tells the world. */
    public void announce(CallOff callOff, CallOffEvent.Kind kind) {
        callOffs.flush();
        outbox.announce(CallOffEvent.of(callOff, kind));
        stepped.fire(new CallOffStepped(callOff, kind));
    }
}
