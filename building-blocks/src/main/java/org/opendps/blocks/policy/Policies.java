package org.opendps.blocks.policy;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
        return on(day, decided.startedBy(authority, day));
    }

    /** The same for several days, by one look at what was decided. */
    public Map<LocalDate, Policy> on(String authority, Collection<LocalDate> days) {
        if (days.isEmpty()) {
            return Map.of();
        }
        var decisions = decided.startedBy(authority, Collections.max(days));
        return days.stream().distinct().collect(Collectors.toMap(day -> day, day -> on(day, decisions)));
    }

    private Policy on(LocalDate day, List<CouncilPolicy> inTheirOrder) {
        var policy = customs.on(day);
        for (var decision : inTheirOrder) {
            policy = decision.startsOn().isAfter(day) ? policy : policy.with(decision);
        }
        return policy;
    }
}
