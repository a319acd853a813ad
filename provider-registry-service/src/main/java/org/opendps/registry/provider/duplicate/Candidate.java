package org.opendps.registry.provider.duplicate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendps.registry.profile.Address;
import org.opendps.registry.profile.Identifier;
import org.opendps.registry.profile.ProviderKind;
import org.opendps.registry.provider.Provider;

/**
 * A provider that may be the same organisation: no more of it than its own members need to recognise it.
 *
 * @param certain that it is: it has a number that only one organisation can have
 */
public record Candidate(
        String name, ProviderKind kind, @Nullable String town, List<String> because, boolean certain) {

    static Candidate of(Provider provider, Sought sought) {
        var profile = provider.profile();
        var shared = sought.sharedWith(provider);
        var because = shared.isEmpty()
                ? List.of("It has a name like this one, near by")
                : shared.stream().map(Candidate::sameNumber).toList();
        return new Candidate(
                profile.name(),
                profile.kind(),
                profile.addresses().stream().map(Address::town).findFirst().orElse(null),
                because,
                shared.stream().anyMatch(number -> number.scheme().isOfOneOrganisation()));
    }

    private static String sameNumber(Identifier number) {
        return "It has the same number, " + number.scheme().name().replace('_', '-') + " " + number.id();
    }
}
