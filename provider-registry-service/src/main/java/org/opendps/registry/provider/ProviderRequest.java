package org.opendps.registry.provider;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A small club may have no number in any register. */
public record ProviderRequest(
        @NotBlank @Size(max = 200) String legalName,
        @Nullable @Size(min = 1, max = 200) String tradingName,
        @NotNull ProviderKind kind,
        @Nullable @Size(max = 10) List<@NotNull Identifier> identifiers,
        @Nullable Postcode postcode,
        @Nullable @Email @Size(max = 254) String email) {

    List<Identifier> allIdentifiers() {
        return identifiers == null ? List.of() : List.copyOf(identifiers);
    }
}
