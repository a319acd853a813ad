package org.opendps.registry.profile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who is behind the organisation and is looked at for exclusion grounds too (Procurement Act 2023 s.26, Schedules 6 and
 * 7). Month and year of birth tell two people of one name apart, as in the register of companies; the day is nobody's
 * business here.
 */
public record ConnectedPerson(
        @NotBlank @Size(max = 200) String name,
        @NotNull Kind kind,

        @Nullable
        @Pattern(regexp = "(19|20)\\d{2}-(0[1-9]|1[0-2])", message = "is a month and year such as 1970-05")
        @Schema(examples = "1970-05")
        String born) {

    public enum Kind {
        DIRECTOR,
        PSC,
        TRUSTEE,
        PARENT,
        SUBSIDIARY,
        PREDECESSOR
    }
}
