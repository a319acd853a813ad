package org.opendps.registry.provider;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.registry.identity.ProviderUser;
import org.opendps.registry.profile.Profile;

/** @param mergedInto of a duplicate: the provider that carries on */
public record ProviderView(
        UUID id,
        ProviderStatus status,
        @Nullable UUID mergedInto,
        @JsonUnwrapped Profile profile,
        List<ProviderUser> administrators) {}
