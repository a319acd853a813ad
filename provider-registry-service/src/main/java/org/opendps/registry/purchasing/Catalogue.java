package org.opendps.registry.purchasing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What later features may know of a purchasing system. */
@ApplicationScoped
public class Catalogue {

    private final PurchasingSystems systems;

    Catalogue(PurchasingSystems systems) {
        this.systems = systems;
    }

    /** @throws org.opendps.blocks.problem.Refused 404 when there is none */
    public Listing find(UUID systemId) {
        return Listing.of(systems.get(systemId));
    }
}
