package org.opendps.eligibility.person;

import java.time.LocalDate;
import java.util.UUID;

/** A person, for practitioners of the council only. */
record PersonView(
        UUID personRef, String givenName, String familyName, LocalDate birthDate, String nhsNumber, String postcode) {

    static PersonView from(Person person) {
        return new PersonView(
                person.personRef(),
                person.givenName(),
                person.familyName(),
                person.birthDate(),
                person.nhsNumber(),
                person.postcode());
    }

    @Override
    public String toString() {
        return "PersonView " + personRef;
    }
}
