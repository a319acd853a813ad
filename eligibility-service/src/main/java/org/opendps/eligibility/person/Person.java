package org.opendps.eligibility.person;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;

/** Somebody whose needs are looked at. Everywhere else the reference stands for the person. */
@Entity
class Person {

    private static final int LEAST_AGE = 17;

    @Id
    private UUID personRef;

    @Version
    private long version;

    private String authority;
    private String givenName;
    private String familyName;
    private LocalDate birthDate;
    private String nhsNumber;
    private String postcode;

    protected Person() {}

    /** @throws org.opendps.blocks.problem.Refused 422 when the person is too young */
    Person(String authority, PersonRequest request, LocalDate today) {
        int age = Period.between(request.birthDate(), today).getYears();
        if (age < LEAST_AGE) {
            throw new AdultsOnly(age, LEAST_AGE).refused();
        }
        // random, so that nothing can be read from it, not even when it was made
        this.personRef = UUID.randomUUID();
        this.authority = authority;
        this.givenName = request.givenName();
        this.familyName = request.familyName();
        this.birthDate = request.birthDate();
        this.nhsNumber = request.nhsNumber().digits();
        this.postcode = request.postcode();
    }

    UUID personRef() {
        return personRef;
    }

    long version() {
        return version;
    }

    String authority() {
        return authority;
    }

    String givenName() {
        return givenName;
    }

    String familyName() {
        return familyName;
    }

    LocalDate birthDate() {
        return birthDate;
    }

    String nhsNumber() {
        return nhsNumber;
    }

    String postcode() {
        return postcode;
    }
}
