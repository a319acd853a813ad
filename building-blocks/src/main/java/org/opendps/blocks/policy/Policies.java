package org.opendps.blocks.policy;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** What councils decided for themselves, on top of what is customary. */
@ApplicationScoped
@IfBuildProperty(name = "dps.policy.enabled", stringValue = "true")
public class Policies {

    private final CouncilPolicies decided;
    private final Defaults customs;

    Policies(CouncilPolicies decided, SettingCatalogue catalogue) {
        this.decided = decided;
        this.customs = Defaults.of(catalogue);
    }

    /** What holds on a day: of two decisions on one setting the one that starts later, of one day the one made later. */
    public Policy on(String authority, LocalDate day) {
        var policy = customs.on(day);
        for (var decision : decided.startedBy(authority, day)) {
            policy = policy.with(decision);
        }
        return policy;
    }
}
