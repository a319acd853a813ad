package org.opendps.eligibility.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** A practitioner puts a person on the council's register. */
@ApplicationScoped
@Transactional
class Enrolling {

    private final People people;

    Enrolling(People people) {
        this.people = people;
    }

    Person enrol(String authority, PersonRequest request, LocalDate today) {
        var person = new Person(authority, request, today);
        people.findOnlyOne(authority, request.nhsNumber()).ifPresent(known -> {
            throw new RegisteredAlready(known.personRef()).refused();
        });
        people.persistAndFlush(person);
        return person;
    }
}
