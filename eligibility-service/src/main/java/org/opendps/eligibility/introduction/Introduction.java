package org.opendps.eligibility.introduction;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.eligibility.introduction.support.Notes;
import org.opendps.eligibility.person.detail.Communication;
import org.opendps.eligibility.person.detail.Contact;

/**
 * Who comes, for whoever supports them. What is not shared is left out. Its text form says nothing, so that it cannot
 * slip into a log.
 *
 * @param readableUntil the last day on which it can be read; none while no end of the placement is known
 * @param outcomes that the support is for, as codes of the criteria
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Introduction(
        UUID placementId,
        String category,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate readableUntil,
        String givenName,
        String familyName,
        @Nullable Contact contact,
        @Nullable Address address,
        @Nullable Communication communication,
        @Nullable String access,
        @Nullable List<Notes.Risk> risks,
        @Nullable String emergency,
        @Nullable List<String> outcomes) {

    record Address(List<String> lines, String postcode) {

        @Override
        public String toString() {
            return "Address";
        }
    }

    @Override
    public String toString() {
        return "Introduction " + placementId;
    }
}
