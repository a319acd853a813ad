package org.opendps.eligibility.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.opendps.blocks.access.Caller;

/** Where later features look a person up: one of another council does not exist. */
@ApplicationScoped
public class Register {

    private final People people;
    private final Caller caller;

    Register(People people, Caller caller) {
        this.people = people;
        this.caller = caller;
    }

    /** @throws org.opendps.blocks.problem.Refused 404 when the caller's council knows no such person */
    public KnownPerson find(UUID personRef) {
        return own(people.get(personRef));
    }

    /** As find; and what belongs to the person changes in nobody else's hands until the transaction ends. */
    public KnownPerson hold(UUID personRef) {
        return own(people.hold(personRef));
    }

    private KnownPerson own(Person person) {
        caller.mustBelongTo(person.authority(), "person", person.personRef());
        return KnownPerson.of(person);
    }
}
