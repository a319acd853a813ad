package org.opendps.calloff.competition;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.StateConflict;

/** Where a call-off is in its life, and why it stands still. */
@Embeddable
class Course {

    @Enumerated(EnumType.STRING)
    private CallOffStatus status = CallOffStatus.DRAFT;

    @Embedded
    private @Nullable Halt halt;

    CallOffStatus status() {
        return status;
    }

    @Nullable
    Halt halt() {
        return halt;
    }

    /** Where it is, or was when it was held up. */
    CallOffStatus behind() {
        return halt == null || halt.from() == null ? status : halt.from();
    }

    boolean isSealed() {
        return status == CallOffStatus.PUBLISHED || status == CallOffStatus.CLOSED;
    }

    void mustBeSealed(String step) {
        if (!isSealed()) {
            throw against(step).refused();
        }
    }

    /** @throws org.opendps.blocks.problem.Refused 409 while it is held up, or when it was cancelled */
    void mustGoOn(String step) {
        if (status == CallOffStatus.SUSPENDED || status == CallOffStatus.CANCELLED) {
            throw against(step).refused();
        }
    }

    StateConflict against(String step) {
        return new StateConflict("call-off", step, status, status.next());
    }

    /** @throws org.opendps.blocks.problem.Refused 409 when it is in another state */
    void mustBe(CallOffStatus needed, String step) {
        if (status != needed) {
            throw against(step).refused();
        }
    }

    /** @throws org.opendps.blocks.problem.Refused 409 when the state does not allow it */
    void move(String step, CallOffStatus next) {
        if (!status.next().contains(next)) {
            throw against(step).refused();
        }
        status = next;
    }

    /** Without a bid that counts that is the end. */
    void opened(boolean anyBid, Instant now) {
        if (anyBid) {
            move("the opening", CallOffStatus.OPENED);
        } else {
            stop("the opening", CallOffStatus.NO_AWARD, status, "There is no bid that counts.", now);
        }
    }

    /** What the deadline makes of it, both ways: no step of anybody. */
    void turn(CallOffStatus byTheClock) {
        status = byTheClock;
    }

    /** @param from the state as anybody saw it */
    void stop(String step, CallOffStatus next, CallOffStatus from, String why, Instant now) {
        move(step, next);
        halt = new Halt(next == CallOffStatus.SUSPENDED ? from : null, why, now);
    }

    /**
     * Goes on where it was.
     *
     * @return since when it was held up
     * @throws org.opendps.blocks.problem.Refused 409 unless it is suspended
     */
    Instant resume() {
        var held = halt;
        if (held == null || held.from() == null) {
            throw against("resumption").refused();
        }
        status = held.from();
        halt = null;
        return held.since();
    }
}
