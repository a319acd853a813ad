package org.opendps.registry.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.resource.Versions;

/** A council says who its support officers are. Who stops hands the providers over to the others. */
@ApplicationScoped
@Transactional
class Staffing {

    private final SupportOfficers officers;
    private final Assignments assignments;
    private final Caller caller;

    Staffing(SupportOfficers officers, Assignments assignments, Caller caller) {
        this.officers = officers;
        this.assignments = assignments;
        this.caller = caller;
    }

    SupportOfficer enter(OfficerRequest request) {
        mustBeOneself(request.username());
        var officer = new SupportOfficer(caller.authority(), request);
        officers.persistAndFlush(officer);
        return officer;
    }

    SupportOfficer rewrite(UUID id, @Nullable String ifMatch, OfficerRequest request, Instant now) {
        var officer = officers.getForChange(id, caller);
        mustBeOneself(officer.username());
        Versions.require(ifMatch, officer.version());
        officer.rewrite(request);
        officers.flush();
        if (!officer.isActive()) {
            assignments.handOver(officer, now);
        }
        return officer;
    }

    private void mustBeOneself(String username) {
        if (!caller.is(Roles.COMMISSIONER) && !username.equals(caller.username())) {
            throw new OthersContact(username).refused();
        }
    }
}
