package org.opendps.registry.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.registry.acting.ActingFor;

/** The mandates that the caller may see: a provider those it gave, a portal those it holds, the administrator all. */
@ApplicationScoped
class MandateList {

    private final Mandates mandates;
    private final Portals portals;
    private final ActingFor acting;
    private final Caller caller;

    MandateList(Mandates mandates, Portals portals, ActingFor acting, Caller caller) {
        this.mandates = mandates;
        this.portals = portals;
        this.acting = acting;
        this.caller = caller;
    }

    Mandate get(UUID id) {
        var mandate = mandates.get(id);
        if (caller.is(Roles.PROVIDER)) {
            acting.mustActFor(mandate.providerId(), "mandate", id);
        } else if (caller.is(Roles.PORTAL) && !mandate.portalId().equals(ownPortal())) {
            throw Mandates.missing(id);
        }
        return mandate;
    }

    List<Mandate> page(@Nullable UUID provider, @Nullable UUID portal, @Nullable UUID after, int limit) {
        if (caller.is(Roles.PROVIDER)) {
            var own = acting.provider();
            return provider == null || provider.equals(own) ? mandates.page(own, portal, after, limit) : List.of();
        }
        if (caller.is(Roles.PORTAL)) {
            var own = ownPortal();
            return own == null || (portal != null && !portal.equals(own))
                    ? List.of()
                    : mandates.page(provider, own, after, limit);
        }
        return mandates.page(provider, portal, after, limit);
    }

    private @Nullable UUID ownPortal() {
        return caller.client().flatMap(portals::of).map(Portal::id).orElse(null);
    }
}
