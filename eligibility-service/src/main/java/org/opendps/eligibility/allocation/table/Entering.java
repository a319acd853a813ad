package org.opendps.eligibility.allocation.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.time.London;

/** A council enters the next version of its points table. */
@ApplicationScoped
@Transactional
class Entering {

    private final TableVersions versions;
    private final Caller caller;
    private final InstantSource clock;

    Entering(TableVersions versions, Caller caller, InstantSource clock) {
        this.versions = versions;
        this.caller = caller;
        this.clock = clock;
    }

    TableVersion enter(TableRequest request) {
        var authority = caller.authority();
        var version = new TableVersion(
                authority,
                versions.nextNumber(authority),
                request,
                London.today(clock),
                caller.username(),
                clock.instant());
        versions.persistAndFlush(version);
        return version;
    }
}
