package org.opendps.eligibility.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.opendps.blocks.access.Caller;

/** People, for the features that follow: that they are there, and when they are of age. Never their names. */
@ApplicationScoped
public class KnownPeople {

    private static final int ADULT = 18;

    private final People people;

    KnownPeople(People people) {
        this.people = people;
    }

    /** @throws org.opendps.blocks.problem.Refused 404 when the caller's council has no such person */
    public void mustBeKnownTo(Caller caller, UUID personRef) {
        var person = people.get(personRef);
        caller.mustBelongTo(person.authority(), "person", personRef);
    }

    /** As long as the transaction lasts, nobody else plans for the person. */
    public void hold(UUID personRef) {
        people.hold(personRef);
    }

    public LocalDate eighteenthBirthday(UUID personRef) {
        return people.get(personRef).birthDate().plusYears(ADULT);
    }
}
