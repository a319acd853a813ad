package org.opendps.registry.provider;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.event.PublicEvent;
import org.opendps.registry.profile.Identifier;
import org.opendps.registry.profile.ProviderKind;

/** There is a provider, or it is another than before; it belongs to no council. Of its people there is nobody in it. */
public record ProviderFact(
        Kind kind,
        UUID providerId,
        long version,
        String name,
        String legalName,
        ProviderKind providerKind,
        List<Identifier> identifiers,
        @Nullable String postcodeDistrict,
        boolean sme,
        boolean vcse,
        ProviderStatus status,
        @Nullable UUID mergedInto,
        @Nullable String authority)
        implements PublicEvent {

    public enum Kind {
        PROVIDER_REGISTERED,
        PROVIDER_CHANGED,
        PROVIDER_MERGED
    }

    public static ProviderFact of(Kind kind, Provider provider) {
        var profile = provider.profile();
        var whereabouts = profile.whereabouts();
        return new ProviderFact(
                kind,
                provider.id(),
                provider.version(),
                profile.name(),
                profile.legalName(),
                profile.kind(),
                profile.identifiers(),
                whereabouts == null ? null : whereabouts.district(),
                profile.sme(),
                profile.vcse(),
                provider.status(),
                provider.mergedInto(),
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
