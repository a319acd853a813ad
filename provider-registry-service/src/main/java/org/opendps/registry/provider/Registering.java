package org.opendps.registry.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.outbox.Outbox;
import org.opendps.blocks.resource.Ids;
import org.opendps.registry.acting.Position;
import org.opendps.registry.identity.Granting;

/** Somebody registers their organisation and becomes its first administrator. */
@ApplicationScoped
@Transactional
class Registering {

    private final Providers providers;
    private final Granting granting;
    private final Outbox outbox;

    Registering(Providers providers, Granting granting, Outbox outbox) {
        this.providers = providers;
        this.granting = granting;
        this.outbox = outbox;
    }

    Provider register(ProviderRequest request, Caller founder) {
        var provider = keep(Ids.next(), request);
        granting.promise(founder.subject(), founder.username(), provider.id(), Position.ADMINISTRATOR);
        return provider;
    }

    /** With an id that was given out before, once; who acts for it is known to the identity provider already. */
    void registerOnce(UUID id, ProviderRequest request) {
        if (!providers.exists(id)) {
            keep(id, request);
        }
    }

    private Provider keep(UUID id, ProviderRequest request) {
        var provider = new Provider(id, request);
        providers.persistAndFlush(provider);
        outbox.announce(ProviderRegistered.of(provider));
        return provider;
    }
}
