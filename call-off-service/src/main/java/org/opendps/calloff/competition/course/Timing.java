package org.opendps.calloff.competition.course;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.opendps.calloff.competition.lot.SupportRefused;

/** Until when bidders may ask, and bid; both instants are still in time. */
@Embeddable
public record Timing(Instant questionsDue, Instant bidsDue) {

    private static final Duration LONGEST_WAIT = Duration.ofDays(20 * 365);

    /** As exact as the database keeps it, so that both sides of a deadline are the same before and after storing. */
    public static Timing of(Instant questionsDue, Instant bidsDue) {
        return new Timing(questionsDue.truncatedTo(ChronoUnit.MICROS), bidsDue.truncatedTo(ChronoUnit.MICROS));
    }

    /** @throws org.opendps.blocks.problem.Refused 422 when there is no time to bid, or too much to believe */
    public Timing ahead(Instant now) {
        if (Duration.between(now, bidsDue).abs().compareTo(LONGEST_WAIT) > 0) {
            throw new SupportRefused.DatesOutOfReach(20).refused();
        }
        if (!bidsDue.isAfter(now)) {
            throw new TimingRefused.DeadlineMustBeAhead(bidsDue).refused();
        }
        if (questionsDue.isAfter(bidsDue)) {
            throw new TimingRefused.QuestionsAfterDeadline(questionsDue, bidsDue).refused();
        }
        return this;
    }

    /** Bidders get the time back that they lost. */
    public Timing heldUp(Duration lost) {
        return of(questionsDue.plus(lost), bidsDue.plus(lost));
    }

    /** @throws org.opendps.blocks.problem.Refused 422 {@code dates-out-of-reach} */
    public Timing until(Instant extended) {
        if (Duration.between(bidsDue, extended).compareTo(LONGEST_WAIT) > 0) {
            throw new SupportRefused.DatesOutOfReach(20).refused();
        }
        return of(questionsDue, extended);
    }

    public boolean isDue(Instant arrived) {
        return arrived.isAfter(bidsDue);
    }

    /** @throws org.opendps.blocks.problem.Refused 409 {@code deadline-passed} */
    public void mustNotBePast(Instant arrived, CallOffStatus state) {
        if (isDue(arrived)) {
            throw new Deadline.DeadlinePassed(bidsDue, state).refused();
        }
    }

    /** @throws org.opendps.blocks.problem.Refused 409 {@code sealed-until} */
    public void mustBePast(Instant asked, CallOffStatus state) {
        if (!isDue(asked)) {
            throw new Deadline.SealedUntil(bidsDue, state).refused();
        }
    }

    /** @throws org.opendps.blocks.problem.Refused 409 {@code questions-closed} */
    public void mustTakeQuestions(Instant arrived) {
        if (arrived.isAfter(questionsDue)) {
            throw new Deadline.QuestionsClosed(questionsDue).refused();
        }
    }
}
