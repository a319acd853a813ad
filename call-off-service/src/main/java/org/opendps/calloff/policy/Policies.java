package org.opendps.calloff.policy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** What councils decided for themselves, on top of what is customary. */
@ApplicationScoped
public class Policies {

    private final CouncilPolicies decided;

    Policies(CouncilPolicies decided) {
        this.decided = decided;
    }

    /** What holds on a day: of two decisions on one setting the one that starts later, of one day the one made later. */
    public Policy on(String authority, LocalDate day) {
        var policy = Defaults.on(day);
        for (var decision : decided.startedBy(authority, day)) {
            policy = policy.with(decision);
        }
        return policy;
    }
}
