package org.opendps.registry.provider;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A small club may have no number in any register. */
public record ProviderRequest(
        @NotBlank @Size(max = 200) String legalName,
        @Nullable @Size(min = 1, max = 200) String tradingName,
        @NotNull ProviderKind kind,
        @NotNull @Size(max = 10) List<@NotNull Identifier> identifiers,

        @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING, examples = "SN15 1AB")
        @Nullable
        Postcode postcode,

        @Nullable @Email @Size(max = 254) String email) {

    public ProviderRequest {
        identifiers = identifiers == null ? List.of() : identifiers;
    }
}
