package org.opendps.eligibility.person.search;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.idempotency.ShownOnce;
import org.opendps.eligibility.person.PersonStatus;
import org.opendps.eligibility.person.detail.Details;

/**
 * Who was found.
 *
 * @param more there are more than are shown: search by something that fewer have
 */
record SearchView(@ShownOnce List<Found> items, boolean more, String matching) {

    static final String ADVICE = "Whole values are compared, whatever the capitals, accents, spaces and marks; what is"
            + " kept of them cannot be searched by a part. If you have a part only, use sound: Double Metaphone of"
            + " the surname, and the year of birth.";

    /** Of a restricted record only that it is there. */
    record Found(
            UUID personRef,
            boolean restricted,
            @Nullable PersonStatus status,
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable LocalDate birthDate,
            @Nullable String postcode) {

        static Found restricted(UUID personRef) {
            return new Found(personRef, true, null, null, null, null, null);
        }

        static Found of(UUID personRef, PersonStatus status, Details details) {
            return new Found(
                    personRef,
                    false,
                    status,
                    details.givenName(),
                    details.familyName(),
                    details.birthDate(),
                    details.postcode());
        }

        @Override
        public String toString() {
            return "Found " + personRef;
        }
    }

    static SearchView of(List<Found> items, boolean more) {
        return new SearchView(items, more, ADVICE);
    }
}
