package org.opendps.eligibility.person;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.idempotency.ShownOnce;
import org.opendps.eligibility.person.detail.Communication;
import org.opendps.eligibility.person.detail.Contact;
import org.opendps.eligibility.person.detail.Details;
import org.opendps.eligibility.person.detail.Ethnicity;
import org.opendps.eligibility.person.detail.Gender;
import org.opendps.eligibility.person.detail.NhsNumber;
import org.opendps.eligibility.person.detail.PrimarySupportReason;
import org.opendps.eligibility.person.detail.Residence;

/** A person, for practitioners of the council only. What is known of them is not kept with stored answers. */
record PersonView(
        UUID personRef,
        PersonStatus status,
        @ShownOnce String givenName,
        @ShownOnce String familyName,
        @ShownOnce LocalDate birthDate,

        @ShownOnce NhsNumber nhsNumber,

        @ShownOnce String postcode,
        @ShownOnce List<String> addressLines,
        @ShownOnce @Nullable Contact contact,
        @ShownOnce @Nullable Communication communication,
        @ShownOnce @Nullable String gpPractice,
        @ShownOnce @Nullable Residence residence,
        @ShownOnce @Nullable PrimarySupportReason primarySupportReason,
        @ShownOnce @Nullable Ethnicity ethnicity,
        @ShownOnce @Nullable Gender gender) {

    static PersonView of(Person person, Details details) {
        return new PersonView(
                person.personRef(),
                person.status(),
                details.givenName(),
                details.familyName(),
                details.birthDate(),
                details.nhsNumber(),
                details.postcode(),
                details.address(),
                details.contact(),
                details.communication(),
                details.gpPractice(),
                details.residence(),
                details.primarySupportReason(),
                details.ethnicity(),
                details.gender());
    }

    @Override
    public String toString() {
        return "PersonView " + personRef;
    }
}
