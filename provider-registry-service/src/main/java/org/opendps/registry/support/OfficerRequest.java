package org.opendps.registry.support;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

public record OfficerRequest(
        @Schema(description = "At the identity provider; stays as it is") @NotBlank @Size(max = 200)
        String username,

        @NotBlank @Size(max = 200) String displayName,

        @Nullable @Pattern(regexp = "[+()0-9 ./x-]{5,30}", message = "is a telephone number")
        String phone,

        @Nullable @Email @Size(max = 254) String email,

        @Schema(description = "False: helps nobody any more; others take over. True when left out") @Nullable
        Boolean active) {

    boolean isActive() {
        return active == null || active;
    }
}
