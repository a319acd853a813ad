package org.opendps.eligibility.transition.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.opendps.blocks.access.Caller;

/** A council gathers the people whose services are to change together. */
@ApplicationScoped
@Transactional
class Gathering {

    private final Cohorts cohorts;
    private final InstantSource clock;

    Gathering(Cohorts cohorts, InstantSource clock) {
        this.cohorts = cohorts;
        this.clock = clock;
    }

    Cohort gather(Caller caller, CohortRequest request) {
        int named = request.personRefs().size();
        var cohort = new Cohort(caller.authority(), request, named, caller.username(), clock.instant());
        cohorts.persistAndFlush(cohort);
        int known = cohorts.fill(cohort, request.personRefs());
        if (known != named) {
            throw new PeopleUnknown(named, known).refused();
        }
        return cohort;
    }
}
