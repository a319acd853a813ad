package org.opendps.eligibility.directpayment.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.time.London;

/** A council decides how it makes direct payments. */
@ApplicationScoped
@Transactional
class Deciding {

    private final PaymentPolicies policies;
    private final InstantSource clock;

    Deciding(PaymentPolicies policies, InstantSource clock) {
        this.policies = policies;
        this.clock = clock;
    }

    PaymentPolicy enter(Caller caller, PolicyRequest request) {
        var today = London.today(clock);
        if (request.startsOn().isBefore(today)) {
            throw new PolicyStartsInPast(request.startsOn(), today).refused();
        }
        var policy = new PaymentPolicy(caller.authority(), request, caller.username(), clock.instant());
        policies.persistAndFlush(policy);
        return policy;
    }
}
