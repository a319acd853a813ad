package org.opendps.registry.consent;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.registry.acting.Consented.Officer;

public record ConsentRequest(
        @NotBlank @Size(max = 200) @Schema(description = "The officer's user name")
        String officer,

        @NotNull
        @Pattern(regexp = "E(06|07|08|09|10)\\d{6}", message = "is the GSS code of a council")
        @Schema(description = "The council that the officer works for, by its GSS code")
        String authority,

        @NotNull How how,

        @NotBlank @Size(max = 200) @Schema(description = "Who of the provider said yes")
        String givenBy,

        @NotNull LocalDate givenOn,
        @NotNull LocalDate until,

        @Nullable @Size(max = 2000) @Schema(description = "Of a call or a letter: where it is written down")
        String evidence) {

    Officer asOfficer() {
        return new Officer(officer, authority);
    }

    Given given() {
        return new Given(how, givenBy, givenOn, until, evidence);
    }
}
