package org.opendps.eligibility.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

public record PersonRequest(
        @NotBlank @Size(max = 100) String givenName,
        @NotBlank @Size(max = 100) String familyName,
        @NotNull LocalDate birthDate,
        @NotNull NhsNumber nhsNumber,
        @NotNull Postcode postcode) {

    /** Without the person: a record in a log line must not tell who it was. */
    @Override
    public String toString() {
        return "PersonRequest";
    }
}
