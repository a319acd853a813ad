package org.opendps.registry.profile;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Whom to ask at the organisation. Never somebody who draws on care. */
public record Contact(
        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(max = 200) String role,
        @Nullable @Email @Size(max = 254) String email,

        @Nullable @Pattern(regexp = "[+()0-9 ./x-]{5,30}", message = "is a telephone number")
        String phone) {}
