package org.opendps.registry.provider.duplicate;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendps.registry.profile.Identifier;
import org.opendps.registry.profile.NameKey;
import org.opendps.registry.profile.Postcode;
import org.opendps.registry.profile.Profile;
import org.opendps.registry.provider.Provider;

/** What duplicates are looked for by. */
public record Sought(List<String> names, @Nullable Postcode whereabouts, List<Identifier> identifiers) {

    public static Sought of(Profile profile) {
        return new Sought(
                keys(profile.legalName(), profile.tradingName()), profile.whereabouts(), profile.identifiers());
    }

    static List<String> keys(String legalName, @Nullable String tradingName) {
        return Stream.of(legalName, tradingName)
                .filter(Objects::nonNull)
                .map(NameKey::of)
                .distinct()
                .toList();
    }

    /** Those that only one organisation can have. */
    List<Identifier> certain() {
        return identifiers.stream()
                .filter(number -> number.scheme().isOfOneOrganisation())
                .toList();
    }

    List<Identifier> sharedWith(Provider provider) {
        return provider.profile().identifiers().stream()
                .filter(identifiers::contains)
                .toList();
    }
}
