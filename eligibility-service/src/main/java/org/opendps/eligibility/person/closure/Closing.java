package org.opendps.eligibility.person.closure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.time.London;
import org.opendps.eligibility.person.Closure;
import org.opendps.eligibility.person.KnownPeople;
import org.opendps.eligibility.person.People;
import org.opendps.eligibility.person.Person;
import org.opendps.eligibility.person.retention.CaseRuns;
import org.opendps.eligibility.person.retention.Retention;

/** A practitioner closes a record when nothing runs for the person, or opens it again. */
@ApplicationScoped
@Transactional
class Closing {

    private final People people;
    private final KnownPeople known;
    private final Retention retention;
    private final InstantSource clock;

    Closing(People people, KnownPeople known, Retention retention, InstantSource clock) {
        this.people = people;
        this.known = known;
        this.retention = retention;
        this.clock = clock;
    }

    Person close(Caller caller, UUID personRef, ClosureRequest request) {
        var person = held(caller, personRef);
        var today = London.today(clock);
        var on = request.on() == null ? today : request.on();
        if (on.isAfter(today)) {
            throw new ClosesLater(on, today).refused();
        }
        var kept = retention.kept(personRef);
        kept.stream().filter(work -> work.lastDay().isAfter(on)).findFirst().ifPresent(work -> {
            throw new CaseRuns(work.name(), work.lastDay(), on).refused();
        });
        if (request.reason() == Closure.Reason.REGISTERED_WRONGLY && !kept.isEmpty()) {
            throw new NotWronglyRegistered(kept.getFirst().name()).refused();
        }
        var from = retention.erasableFrom(personRef, request.reason(), on);
        person.close(new Closure(on, request.reason(), caller.username(), from));
        people.flush();
        return person;
    }

    Person reopen(Caller caller, UUID personRef) {
        var person = held(caller, personRef);
        person.reopen();
        people.flush();
        return person;
    }

    private Person held(Caller caller, UUID personRef) {
        known.mustBeKnownTo(caller, personRef);
        return people.hold(personRef);
    }
}
