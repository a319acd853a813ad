package org.opendps.eligibility.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who somebody is. Its text form says nothing, so that it cannot slip into a log. */
record PersonRequest(
        @NotBlank @Size(max = 100) String givenName,
        @NotBlank @Size(max = 100) String familyName,
        @NotNull LocalDate birthDate,

        @Schema(type = SchemaType.STRING, examples = "943 476 5919") @NotNull
        NhsNumber nhsNumber,

        @NotNull
        @Pattern(
                regexp = "[A-Z]{1,2}\\d[A-Z\\d]? \\d[ABD-HJLNP-UW-Z]{2}",
                message = "a postcode in capitals with a space, such as SN15 1AB")
        String postcode) {

    @Override
    public String toString() {
        return "PersonRequest";
    }
}
