package org.opendps.registry.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.opendps.blocks.outbox.Outbox;
import org.opendps.registry.acting.ProvidersMerged;
import org.opendps.registry.mandate.MandateFact.Kind;

/** A provider gives a portal a mandate, moves to another portal, and takes a mandate back. */
@ApplicationScoped
@Transactional
class Entrusting {

    private final Mandates mandates;
    private final Portals portals;
    private final Outbox outbox;

    Entrusting(Mandates mandates, Portals portals, Outbox outbox) {
        this.mandates = mandates;
        this.portals = portals;
        this.outbox = outbox;
    }

    Mandate give(UUID provider, MandateRequest request, String administrator, LocalDate today) {
        mandates.oneAtATime(provider);
        var portal = portals.getToTrust(request.portalId());
        portal.mustTakeMandates(request.scope());
        var mandate = new Mandate(provider, request, administrator, today);
        makeRoomFor(mandate, today);
        mandates.keepNew(mandate);
        outbox.announce(MandateFact.of(Kind.MANDATE_GIVEN, mandate, portal));
        return mandate;
    }

    private void makeRoomFor(Mandate mandate, LocalDate today) {
        var earlier = mandates.overlapping(mandate);
        earlier.forEach(one -> one.giveWayTo(mandate, today));
        mandates.flush();
        announce(earlier, Kind.MANDATE_SHORTENED);
    }

    private void announce(List<Mandate> changed, Kind unlessEnded) {
        var holders = portals.byId(changed.stream().map(Mandate::portalId).toList());
        for (var one : changed) {
            var kind = one.hasEnded() ? Kind.MANDATE_ENDED : unlessEnded;
            outbox.announce(MandateFact.of(kind, one, Objects.requireNonNull(holders.get(one.portalId()))));
        }
    }

    /** A portal goes on for the survivor, unless the survivor has chosen one itself. */
    void move(@Observes ProvidersMerged merged) {
        mandates.oneAtATime(merged.survivor());
        var taken = mandates.liveOfProvider(merged.survivor());
        var all = mandates.ofProvider(merged.duplicate());
        var live = all.stream().filter(mandate -> !mandate.hasEnded()).toList();
        live.stream()
                .filter(mandate -> taken.stream().anyMatch(mandate::overlaps))
                .forEach(mandate -> mandate.end(merged.on()));
        all.forEach(mandate -> mandate.moveTo(merged.survivor()));
        mandates.flush();
        announce(live, Kind.MANDATE_MOVED);
    }

    /** @param ownership refuses who may not know of the mandate */
    Mandate withdraw(UUID id, Consumer<Mandate> ownership, LocalDate today) {
        var mandate = mandates.getForChange(id);
        ownership.accept(mandate);
        mandate.end(today);
        mandates.flush();
        outbox.announce(MandateFact.of(Kind.MANDATE_ENDED, mandate, portals.get(mandate.portalId())));
        return mandate;
    }
}
