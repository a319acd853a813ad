package org.opendps.registry.acting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.problem.NotFound;
import org.opendps.blocks.time.London;
import org.opendps.registry.acting.Mandated.Powers;

/** A portal's machine, with the mandate of the provider in the header. */
@ApplicationScoped
class AsPortal {

    private final Caller caller;
    private final OnBehalfOf header;
    private final Mandated mandated;
    private final InstantSource clock;
    private final boolean sandbox;

    AsPortal(
            Caller caller,
            OnBehalfOf header,
            Mandated mandated,
            InstantSource clock,
            @ConfigProperty(name = "dps.sandbox.enabled") boolean sandbox) {
        this.caller = caller;
        this.header = header;
        this.mandated = mandated;
        this.clock = clock;
        this.sandbox = sandbox;
    }

    UUID provider() {
        var provider = header.required();
        var powers = caller.client()
                .flatMap(client -> mandated.inForce(provider, client, London.today(clock)))
                .filter(this::countsHere)
                .orElseThrow(() -> new NotFound("provider", provider).refused());
        if (header.isForAChange() && !powers.scope().covers(Scope.ACT)) {
            throw new MandateOnlyReads().refused();
        }
        return provider;
    }

    private boolean countsHere(Powers powers) {
        return sandbox || !powers.sandboxOnly();
    }
}
