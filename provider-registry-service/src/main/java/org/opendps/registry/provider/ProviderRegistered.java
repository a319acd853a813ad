package org.opendps.registry.provider;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.event.PublicEvent;

/** There is a provider; it belongs to no council. */
record ProviderRegistered(
        String kind,
        UUID providerId,
        long version,
        String name,
        ProviderKind providerKind,
        List<Identifier> identifiers,
        @Nullable String authority)
        implements PublicEvent {

    static ProviderRegistered of(Provider provider) {
        return new ProviderRegistered(
                "PROVIDER_REGISTERED",
                provider.id(),
                provider.version(),
                provider.name(),
                provider.kind(),
                provider.identifiers(),
                null);
    }

    @Override
    public String topic() {
        return "registry.provider.v1";
    }

    @Override
    public UUID key() {
        return providerId;
    }
}
