package org.opendps.registry.identity;

import java.util.UUID;
import org.opendps.registry.acting.Position;

/** Somebody who acts for a provider; once GRANTED, the next login has the role and the claim. */
public record ProviderUser(UUID id, String username, Position position, Access access) {}
