package org.opendps.eligibility.assessment.written;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.time.London;
import org.opendps.eligibility.assessment.MadeDetermination;
import org.opendps.eligibility.assessment.MadeDeterminations;
import org.opendps.eligibility.person.KnownPeople;

/** A practitioner writes reasons and advice for the record, and writes down to whom it was sent. */
@ApplicationScoped
@Transactional
class RecordKeeping {

    private final MadeDeterminations made;
    private final Writings writings;
    private final Dispatches dispatches;
    private final ClosedRecord closed;
    private final KnownPeople people;
    private final InstantSource clock;

    RecordKeeping(
            MadeDeterminations made,
            Writings writings,
            Dispatches dispatches,
            ClosedRecord closed,
            KnownPeople people,
            InstantSource clock) {
        this.made = made;
        this.writings = writings;
        this.dispatches = dispatches;
        this.closed = closed;
        this.people = people;
        this.clock = clock;
    }

    Writing write(Caller caller, UUID id, Words words) {
        // two who write at once have each a number of their own
        var determination = inHand(caller, id, "advice");
        determination.mustBeOpenFor("advice");
        int number = writings.latest(id).map(Writing::number).orElse(0) + 1;
        var writing = new Writing(
                id, number, closed.close(determination.personRef(), words), caller.username(), clock.instant());
        writings.persistAndFlush(writing);
        return writing;
    }

    Dispatch send(Caller caller, UUID id, DispatchRequest request) {
        var determination = inHand(caller, id, "sending the record");
        determination.mustStandFor("sending the record");
        var today = London.today(clock);
        var on = request.sentOn() == null ? today : request.sentOn();
        mustBePossible(on, London.dateOf(determination.determinedAt()), today);
        int version = writings.latest(id).map(Writing::number).orElse(0);
        if (version == 0 && determination.owesAdvice()) {
            throw new AdviceMissing(id).refused();
        }
        var to = closed.closeName(determination.personRef(), request.to());
        var dispatch = new Dispatch(id, version, request, on, to, caller.username(), clock.instant());
        dispatches.persistAndFlush(dispatch);
        return dispatch;
    }

    private static void mustBePossible(LocalDate on, LocalDate determinedOn, LocalDate today) {
        if (on.isAfter(today) || on.isBefore(determinedOn)) {
            throw new SentLater(on, determinedOn, today).refused();
        }
    }

    private MadeDetermination inHand(Caller caller, UUID id, String step) {
        var determination = made.getForChange(id, caller);
        people.mustBeInHandOf(caller, determination.personRef(), step);
        return determination;
    }
}
