package org.opendps.registry.profile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

public record Address(
        @NotNull Kind kind,
        @NotEmpty @Size(max = 5) List<@NotBlank @Size(max = 200) String> lines,
        @NotBlank @Size(max = 100) String town,
        @Nullable Postcode postcode) {

    public enum Kind {
        REGISTERED,
        CORRESPONDENCE,
        SITE
    }
}
