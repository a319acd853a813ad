package org.opendps.registry.purchasing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;

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

    /**
     * All of it, for its own council.
     *
     * @throws org.opendps.blocks.problem.Refused 404 when there is none, or it is another council's
     */
    public PurchasingSystemView own(Caller caller, UUID systemId) {
        var system = systems.get(systemId);
        caller.mustBelongTo(system.authority(), "purchasing system", systemId);
        return PurchasingSystemView.from(system);
    }

    /** @throws org.opendps.blocks.problem.Refused 404 when there is none */
    public PurchasingSystemView whole(UUID systemId) {
        return PurchasingSystemView.from(systems.get(systemId));
    }

    /** @throws org.opendps.blocks.problem.Refused 404 for a council that neither set it up nor may buy from it */
    public void mustBeOfABuyer(Caller caller, UUID systemId) {
        var system = systems.get(systemId);
        boolean buys = system.status() == SystemStatus.OPEN
                && caller.ownAuthority()
                        .filter(system.userAuthorities()::contains)
                        .isPresent();
        if (!buys) {
            caller.mustBelongTo(system.authority(), "purchasing system", systemId);
        }
    }

    /** Those that are open, in order of creation. */
    public List<Listing> open(@Nullable UUID after, int limit) {
        return systems.open(after, limit).stream().map(Listing::of).toList();
    }

    /** Another one after each change of the system. */
    public long version(UUID systemId) {
        return systems.get(systemId).version();
    }

    /** Another one after each change of any system that is no draft; a draft that is opened counts. */
    public String versionOfAll() {
        return systems.versionOfAll();
    }

    /** Until the end of the transaction nobody else holds it. */
    public void lock(UUID systemId) {
        systems.getForChange(systemId);
    }

    /**
     * For somebody who works for that council, or for none.
     *
     * @throws org.opendps.blocks.problem.Refused 404 when there is none, or it is another council's draft
     */
    public Listing seenBy(@Nullable String authority, UUID systemId) {
        var system = systems.get(systemId);
        if (!system.isSeenBy(authority)) {
            throw PurchasingSystems.missing(systemId);
        }
        return Listing.of(system);
    }
}
