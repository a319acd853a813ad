package org.opendps.registry.purchasing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.outbox.Outbox;

/** A council sets up a purchasing system, then opens it. */
@ApplicationScoped
@Transactional
class Establishing {

    private final PurchasingSystems systems;
    private final Outbox outbox;

    Establishing(PurchasingSystems systems, Outbox outbox) {
        this.systems = systems;
        this.outbox = outbox;
    }

    PurchasingSystem draft(String authority, PurchasingSystemRequest request) {
        var system = new PurchasingSystem(
                authority, request.title(), request.regime(), request.terms(), request.categories(), request.areas());
        systems.persistAndFlush(system);
        return system;
    }

    PurchasingSystem open(UUID id, Caller caller) {
        var system = systems.getForChange(id);
        caller.mustBelongTo(system.authority(), "purchasing system", id);
        system.open();
        systems.flush();
        outbox.announce(PurchasingSystemOpened.of(system));
        return system;
    }
}
