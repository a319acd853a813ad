package org.opendps.registry.profile;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All that identifies an organisation, at one time. A small club may have no number in any register. */
public record Profile(
        String legalName,
        @Nullable String tradingName,
        ProviderKind kind,
        List<Identifier> identifiers,
        @Nullable Postcode postcode,
        @Nullable String email,
        List<Contact> contacts,
        List<Address> addresses,
        List<ConnectedPerson> connectedPersons,

        @Schema(description = "Small or medium-sized (Procurement Act 2023 s.123(1))")
        boolean sme,

        @Schema(description = "Voluntary, community or social enterprise")
        boolean vcse,

        @Nullable OrganisationSize size,
        @Nullable Activities activities) {

    public Profile {
        identifiers = identifiers.stream().distinct().toList();
    }

    /** The name under which the public knows it. */
    public String name() {
        return tradingName == null ? legalName : tradingName;
    }

    /** For those whom the people behind it do not concern. */
    public Profile withoutConnectedPersons() {
        return new Profile(
                legalName,
                tradingName,
                kind,
                identifiers,
                postcode,
                email,
                contacts,
                addresses,
                List.of(),
                sme,
                vcse,
                size,
                activities);
    }

    /** Where it is, as far as it says: its own postcode, or that of its registered address. */
    public @Nullable Postcode whereabouts() {
        if (postcode != null) {
            return postcode;
        }
        return addresses.stream()
                .filter(address -> address.kind() == Address.Kind.REGISTERED)
                .map(Address::postcode)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
