package org.opendps.registry.acting;

import org.opendps.blocks.access.Roles;

/** Who does something for a provider, and as what; kept with what was done. */
public record Actor(String username, String role) {

    /** By somebody who is not of the provider itself. */
    public boolean isOnBehalf() {
        return !role.equals(Roles.PROVIDER);
    }
}
