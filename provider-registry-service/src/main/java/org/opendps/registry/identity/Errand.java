package org.opendps.registry.identity;

import java.util.UUID;

/** What the identity provider is to be told of a user. */
record Errand(UUID grantId, String subject, UUID providerId, Access access) {

    boolean isRemoval() {
        return access == Access.REMOVING;
    }
}
