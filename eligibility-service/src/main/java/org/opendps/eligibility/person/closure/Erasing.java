package org.opendps.eligibility.person.closure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.time.London;
import org.opendps.eligibility.person.KnownPeople;
import org.opendps.eligibility.person.People;
import org.opendps.eligibility.person.Person;
import org.opendps.eligibility.person.retention.CaseRuns;
import org.opendps.eligibility.person.retention.KeptStill;
import org.opendps.eligibility.person.retention.Retention;

/** A second practitioner erases a person: the key is destroyed, and what it closed opens no more. */
@ApplicationScoped
@Transactional
class Erasing {

    private final People people;
    private final KnownPeople known;
    private final Retention retention;
    private final Traces traces;
    private final Event<PersonGone> gone;
    private final InstantSource clock;

    Erasing(
            People people,
            KnownPeople known,
            Retention retention,
            Traces traces,
            Event<PersonGone> gone,
            InstantSource clock) {
        this.people = people;
        this.known = known;
        this.retention = retention;
        this.traces = traces;
        this.gone = gone;
        this.clock = clock;
    }

    Person erase(Caller caller, UUID personRef) {
        known.mustBeKnownTo(caller, personRef);
        var person = people.hold(personRef);
        mustBeDue(caller, person, London.today(clock));
        person.erase(clock.instant());
        traces.remove(personRef);
        gone.fire(new PersonGone(personRef));
        people.flush();
        return person;
    }

    private void mustBeDue(Caller caller, Person person, LocalDate today) {
        retention.kept(person.personRef()).stream()
                .filter(work -> work.lastDay().isAfter(today))
                .findFirst()
                .ifPresent(work -> {
                    throw new CaseRuns(work.name(), work.lastDay(), today).refused();
                });
        var closure = person.closedFor("erasure");
        for (var rule : retention.rules(person, today)) {
            var from = rule.erasableFrom(closure.closedOn());
            if (today.isBefore(from)) {
                throw new KeptStill(rule.kind(), rule.years(), from, rule.citation()).refused();
            }
        }
        if (closure.closedBy().equals(caller.username())) {
            throw new SecondPractitioner(closure.closedBy()).refused();
        }
    }
}
