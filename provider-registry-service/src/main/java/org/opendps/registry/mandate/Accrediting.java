package org.opendps.registry.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.opendps.blocks.outbox.Outbox;
import org.opendps.registry.mandate.MandateFact.Kind;

/**
 * Portals are accredited, suspended and withdrawn. Each mandate that a portal holds follows in the same transaction and
 * is announced, so that no other service has to know portals.
 */
@ApplicationScoped
@Transactional
class Accrediting {

    private final Portals portals;
    private final Mandates mandates;
    private final Outbox outbox;

    Accrediting(Portals portals, Mandates mandates, Outbox outbox) {
        this.portals = portals;
        this.mandates = mandates;
        this.outbox = outbox;
    }

    Portal accredit(PortalRequest request) {
        var portal = new Portal(request);
        portals.keepNew(portal);
        return portal;
    }

    Portal suspend(UUID id, String reason) {
        var portal = portals.getForChange(id);
        portal.suspend(reason);
        return withItsMandates(portal, Mandate::suspend, Kind.MANDATE_SUSPENDED);
    }

    Portal reinstate(UUID id) {
        var portal = portals.getForChange(id);
        portal.reinstate();
        return withItsMandates(portal, Mandate::resume, Kind.MANDATE_RESUMED);
    }

    Portal withdraw(UUID id, String reason, LocalDate today) {
        var portal = portals.getForChange(id);
        portal.withdraw(reason);
        return withItsMandates(portal, mandate -> mandate.end(today), Kind.MANDATE_ENDED);
    }

    private Portal withItsMandates(Portal portal, Consumer<Mandate> change, Kind kind) {
        var held = mandates.liveOfPortal(portal.id());
        held.forEach(change);
        mandates.flush();
        held.forEach(mandate -> outbox.announce(MandateFact.of(kind, mandate, portal)));
        return portal;
    }
}
