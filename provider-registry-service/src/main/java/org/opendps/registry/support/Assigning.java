package org.opendps.registry.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.resource.Versions;
import org.opendps.registry.acting.Merged;
import org.opendps.registry.acting.ProvidersMerged;
import org.opendps.registry.application.making.ApplicationDrafted;
import org.opendps.registry.provider.registration.ProviderIntroduced;

/**
 * Every provider gets an officer with its first draft to a council, or when that brings it in; a commissioner, or an
 * officer, changes that.
 */
@ApplicationScoped
@Transactional
class Assigning {

    private final Assignments assignments;
    private final SupportOfficers officers;
    private final Merged merged;
    private final Caller caller;
    private final InstantSource clock;

    Assigning(Assignments assignments, SupportOfficers officers, Merged merged, Caller caller, InstantSource clock) {
        this.assignments = assignments;
        this.officers = officers;
        this.merged = merged;
        this.caller = caller;
        this.clock = clock;
    }

    void find(@Observes ApplicationDrafted drafted) {
        assignments.toTheLeastLoaded(drafted.providerId(), drafted.authority(), clock.instant());
    }

    void find(@Observes ProviderIntroduced introduced) {
        assignments.toTheLeastLoaded(introduced.providerId(), introduced.authority(), clock.instant());
    }

    void move(@Observes ProvidersMerged merge) {
        assignments.move(merge.duplicate(), merge.survivor());
    }

    void assign(UUID provider, @Nullable String ifMatch, UUID officerId, Instant now) {
        var officer = officers.getToGive(officerId, caller);
        officer.mustBeActive();
        if (!caller.is(Roles.COMMISSIONER)) {
            OthersAssignment.check(officer, caller.username());
        }
        MergedIntoAnother.check(provider, merged.successor(provider));
        var known = assignments.forChange(provider, officer.authority());
        Versions.require(ifMatch, known.map(Assignment::version).orElse(0L));
        known.ifPresentOrElse(
                assignment -> assignment.give(officer, caller.username(), now),
                () -> assignments.keepNew(new Assignment(provider, officer, caller.username(), now), provider));
        assignments.flush();
    }
}
