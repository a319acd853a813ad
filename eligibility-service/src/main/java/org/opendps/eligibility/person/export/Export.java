package org.opendps.eligibility.person.export;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendps.eligibility.person.PersonStatus;
import org.opendps.eligibility.person.detail.Details;

/**
 * Everything about one person.
 *
 * @param notes what is left out, and what the person may do
 * @param kept by the name of what is kept
 */
record Export(
        UUID personRef,
        Instant madeAt,
        String authority,
        PersonStatus status,
        List<String> notes,
        Details details,
        @JsonAnyGetter Map<String, List<?>> kept) {

    static final List<String> NOTES = List.of(
            "This is everything that the council's eligibility service keeps about you.",
            "Other people are left out, except those who looked at your record for the council.",
            "If something is wrong, tell the council: you may have it corrected (UK GDPR Article 16).",
            "If you are not content with the answer, you may complain to the Information Commissioner: ico.org.uk.");

    @Override
    public String toString() {
        return "Export of " + personRef;
    }
}
