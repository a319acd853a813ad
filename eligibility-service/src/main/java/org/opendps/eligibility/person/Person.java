package org.opendps.eligibility.person;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;

@Entity
class Person {

    /** May be registered before they are 18, for the assessment on the way to adulthood (Care Act 2014 s.58). */
    private static final int YOUNGEST = 17;

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

    /** @throws org.opendps.blocks.problem.Refused 422 for somebody who is younger than 17 today */
    Person(String authority, PersonRequest request, LocalDate today) {
        if (Period.between(request.birthDate(), today).getYears() < YOUNGEST) {
            throw new TooYoungToRegister(YOUNGEST).refused();
        }
        // version 4 on purpose: nothing, not even when they came, can be read from the reference
        this.personRef = UUID.randomUUID();
        this.authority = authority;
        this.givenName = request.givenName();
        this.familyName = request.familyName();
        this.birthDate = request.birthDate();
        this.nhsNumber = request.nhsNumber().digits();
        this.postcode = request.postcode().written();
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
