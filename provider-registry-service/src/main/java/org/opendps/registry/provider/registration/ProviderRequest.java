package org.opendps.registry.provider.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.registry.profile.Activities;
import org.opendps.registry.profile.Address;
import org.opendps.registry.profile.ConnectedPerson;
import org.opendps.registry.profile.Contact;
import org.opendps.registry.profile.Identifier;
import org.opendps.registry.profile.OrganisationSize;
import org.opendps.registry.profile.Postcode;
import org.opendps.registry.profile.Profile;
import org.opendps.registry.profile.ProviderKind;

/** A name and a kind do to begin with; the rest can follow. */
public record ProviderRequest(
        @NotBlank @Size(max = 200) String legalName,
        @Nullable @Size(min = 1, max = 200) String tradingName,
        @NotNull ProviderKind kind,
        @Nullable @Size(max = 10) List<@NotNull Identifier> identifiers,
        @Nullable Postcode postcode,
        @Nullable @Email @Size(max = 254) String email,
        @Nullable @Size(max = 20) List<@NotNull @Valid Contact> contacts,
        @Nullable @Size(max = 20) List<@NotNull @Valid Address> addresses,
        @Nullable @Size(max = 100) List<@NotNull @Valid ConnectedPerson> connectedPersons,
        @Nullable Boolean sme,
        @Nullable Boolean vcse,
        @Nullable @Valid OrganisationSize size,
        @Nullable Activities activities,

        @Nullable
        @Schema(description = "At registration: whoever looks like it was looked at, and is another organisation")
        Boolean duplicatesChecked) {

    @Schema(hidden = true)
    boolean isChecked() {
        return Boolean.TRUE.equals(duplicatesChecked);
    }

    public Profile profile() {
        return new Profile(
                legalName,
                tradingName,
                kind,
                all(identifiers),
                postcode,
                email,
                all(contacts),
                all(addresses),
                all(connectedPersons),
                Boolean.TRUE.equals(sme),
                Boolean.TRUE.equals(vcse),
                size,
                activities);
    }

    private static <T> List<T> all(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }
}
