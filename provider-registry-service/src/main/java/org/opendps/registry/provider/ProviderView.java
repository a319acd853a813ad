package org.opendps.registry.provider;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.registry.identity.ProviderUser;

public record ProviderView(
        UUID id,
        String legalName,
        @Nullable String tradingName,
        ProviderKind kind,
        List<Identifier> identifiers,
        @Nullable String postcode,
        @Nullable String email,
        List<ProviderUser> administrators) {

    static ProviderView from(Provider provider, List<ProviderUser> administrators) {
        return new ProviderView(
                provider.id(),
                provider.legalName(),
                provider.tradingName(),
                provider.kind(),
                provider.identifiers(),
                provider.postcode(),
                provider.email(),
                administrators);
    }
}
