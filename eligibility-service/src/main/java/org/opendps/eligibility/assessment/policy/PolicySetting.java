package org.opendps.eligibility.assessment.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.time.London;

/** A council sets the next version of its policy. */
@ApplicationScoped
@Transactional
class PolicySetting {

    private final Policies policies;
    private final Caller caller;
    private final InstantSource clock;

    PolicySetting(Policies policies, Caller caller, InstantSource clock) {
        this.policies = policies;
        this.caller = caller;
        this.clock = clock;
    }

    AssessmentPolicy set(PolicyRequest request) {
        var policy = new AssessmentPolicy(
                caller.authority(), request, London.today(clock), caller.username(), clock.instant());
        policies.persistAndFlush(policy);
        return policy;
    }
}
