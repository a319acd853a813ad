package org.opendps.eligibility.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.opendps.blocks.time.London;

/** A practitioner registers a person. */
@ApplicationScoped
@Transactional
class Registering {

    private final People people;
    private final InstantSource clock;

    Registering(People people, InstantSource clock) {
        this.people = people;
        this.clock = clock;
    }

    Person register(String authority, PersonRequest request) {
        people.known(authority, request.nhsNumber()).ifPresent(known -> {
            throw new KnownAlready(known.personRef()).refused();
        });
        var person = new Person(authority, request, London.today(clock));
        people.persistAndFlush(person);
        return person;
    }
}
