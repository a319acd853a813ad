package org.opendps.eligibility.person.search;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.opendps.eligibility.person.detail.NhsNumber;

/** Exactly one of the three. */
record SearchRequest(
        @Nullable NhsNumber nhsNumber,

        @Nullable @jakarta.validation.Valid ByName name,
        @Nullable @jakarta.validation.Valid BySound sound) {

    /** Whoever has both names and was born on that day, whatever the capitals, accents, spaces and marks. */
    record ByName(
            @NotBlank @Size(max = 100) String givenName,
            @NotBlank @Size(max = 100) String familyName,
            @NotNull LocalDate birthDate) {

        @Override
        public String toString() {
            return "ByName";
        }
    }

    /** Whoever has a surname that sounds like this one and was born in that year. */
    record BySound(
            @NotBlank @Size(max = 100) String familyName,
            @Min(1900) @Max(2199) int birthYear) {

        @Override
        public String toString() {
            return "BySound";
        }
    }

    @Override
    public String toString() {
        return "SearchRequest";
    }
}
