package org.opendps.calloff.competition.course;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.StateConflict;

/** Where a call-off is in its life, and why it stands still. */
@Embeddable
public class Course {

    @Enumerated(EnumType.STRING)
    private CallOffStatus status = CallOffStatus.DRAFT;

    @Embedded
    private @Nullable Halt halt;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "past_halts")
    private List<PastHalt> halts = List.of();

    public CallOffStatus status() {
        return status;
    }

    @Nullable
    public Halt halt() {
        return halt;
    }

    public List<PastHalt> halts() {
        return List.copyOf(halts);
    }

    /** Where it is, or was when it was held up. */
    public CallOffStatus behind() {
        return halt == null || halt.from() == null ? status : halt.from();
    }

    /** @throws org.opendps.blocks.problem.Refused 409 {@code no-longer-draft} */
    public void mustBeDraft() {
        if (status != CallOffStatus.DRAFT) {
            throw new NoLongerDraft(status, against("a change of the draft").allowed()).refused();
        }
    }

    /** Bids are: also while it is held up, where it goes on. */
    public boolean isBeingJudged() {
        return behind() == CallOffStatus.OPENED;
    }

    boolean isSealed() {
        return status == CallOffStatus.PUBLISHED || status == CallOffStatus.CLOSED;
    }

    public void mustBeSealed(String step) {
        if (!isSealed()) {
            throw against(step).refused();
        }
    }

    /** @throws org.opendps.blocks.problem.Refused 409 while it is held up, or when it was cancelled or opened */
    public void mustTakeBids(Instant bidsDue) {
        if (status == CallOffStatus.SUSPENDED || status == CallOffStatus.CANCELLED) {
            throw against("a bid").refused();
        }
        if (!isSealed()) {
            throw new Deadline.NoLongerSealed(bidsDue, status).refused();
        }
    }

    /** What is held up goes on where it was, or is cancelled. */
    StateConflict against(String step) {
        var goesOn = halt == null ? null : halt.from();
        return new StateConflict(
                "call-off", step, status, goesOn == null ? status.next() : List.of(goesOn, CallOffStatus.CANCELLED));
    }

    /** @throws org.opendps.blocks.problem.Refused 409 when it is in another state */
    public void mustBe(CallOffStatus needed, String step) {
        if (status != needed) {
            throw against(step).refused();
        }
    }

    /** @throws org.opendps.blocks.problem.Refused 409 when the state does not allow it */
    public void move(String step, CallOffStatus next) {
        if (!status.next().contains(next)) {
            throw against(step).refused();
        }
        status = next;
    }

    public void opened(boolean anyBid) {
        if (anyBid) {
            move("the opening", CallOffStatus.OPENED);
        }
    }

    /** What the deadline makes of it, both ways: no step of anybody. */
    public void turn(CallOffStatus byTheClock) {
        status = byTheClock;
    }

    /** @param from the state as anybody saw it */
    public void stop(String step, CallOffStatus next, CallOffStatus from, String why, Instant now) {
        move(step, next);
        halt = new Halt(next == CallOffStatus.SUSPENDED ? from : null, why, now);
    }

    /**
     * Goes on where it was.
     *
     * @return how long it was held up
     * @throws org.opendps.blocks.problem.Refused 409 unless it is suspended
     */
    public PastHalt resume(String why, Instant now) {
        var held = halt;
        if (held == null || held.from() == null) {
            throw against("resumption").refused();
        }
        status = held.from();
        halt = null;
        var past = new PastHalt(held.why(), held.since(), now, why);
        halts = Stream.concat(halts.stream(), Stream.of(past)).toList();
        return past;
    }
}
