package org.opendps.registry.mandate;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.registry.acting.Scope;

public record PortalView(
        UUID id,
        String name,
        String client,
        Scope abilities,
        boolean sandboxOnly,
        PortalStatus status,
        @Nullable String reason) {

    static PortalView from(Portal portal) {
        return new PortalView(
                portal.id(),
                portal.name(),
                portal.client(),
                portal.abilities(),
                portal.isSandboxOnly(),
                portal.status(),
                portal.reason());
    }
}
