package org.opendps.registry.acting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.problem.NotFound;
import org.opendps.blocks.time.London;
import org.opendps.registry.acting.Consented.Officer;

/** A council's support officer, with the consent of the provider in the header. */
@ApplicationScoped
class AsOfficer {

    private final Caller caller;
    private final OnBehalfOf header;
    private final Consented consented;
    private final InstantSource clock;

    AsOfficer(Caller caller, OnBehalfOf header, Consented consented, InstantSource clock) {
        this.caller = caller;
        this.header = header;
        this.consented = consented;
        this.clock = clock;
    }

    UUID provider() {
        var provider = header.required();
        var officer = new Officer(caller.username(), caller.authority());
        if (!consented.stands(provider, officer, London.today(clock))) {
            throw new NotFound("provider", provider).refused();
        }
        return provider;
    }
}
