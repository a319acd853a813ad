package org.opendps.eligibility.person;

import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;

/** What later features may know of a person: whose they are and how old. */
public record KnownPerson(UUID personRef, String authority, LocalDate birthDate) {

    static KnownPerson of(Person person) {
        return new KnownPerson(person.personRef(), person.authority(), person.birthDate());
    }

    public int ageOn(LocalDate day) {
        return Period.between(birthDate, day).getYears();
    }
}
