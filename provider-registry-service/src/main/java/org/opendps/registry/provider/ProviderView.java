package org.opendps.registry.provider;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import org.opendps.registry.identity.ProviderUser;
import org.opendps.registry.profile.Profile;

public record ProviderView(UUID id, @JsonUnwrapped Profile profile, List<ProviderUser> administrators) {}
