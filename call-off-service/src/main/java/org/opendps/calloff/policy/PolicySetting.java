package org.opendps.calloff.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.time.London;

/** A council sets what holds for it from a day on. */
@ApplicationScoped
@Transactional
class PolicySetting {

    private final CouncilPolicies policies;
    private final Caller caller;
    private final InstantSource clock;

    PolicySetting(CouncilPolicies policies, Caller caller, InstantSource clock) {
        this.policies = policies;
        this.caller = caller;
        this.clock = clock;
    }

    CouncilPolicy set(PolicyRequest request) {
        var policy =
                new CouncilPolicy(caller.authority(), request, London.today(clock), caller.username(), clock.instant());
        policies.persistAndFlush(policy);
        return policy;
    }
}
