package org.opendps.registry.acting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.problem.NotFound;

/** Somebody of the provider itself: the login names it, and the header may only repeat it. */
@ApplicationScoped
class AsUser {

    private final Caller caller;
    private final OnBehalfOf header;

    AsUser(Caller caller, OnBehalfOf header) {
        this.caller = caller;
        this.header = header;
    }

    UUID provider() {
        var own = caller.provider();
        header.provider().filter(asked -> !asked.equals(own)).ifPresent(other -> {
            throw new NotFound("provider", other).refused();
        });
        return own;
    }
}
