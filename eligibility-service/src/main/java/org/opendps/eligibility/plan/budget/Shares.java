package org.opendps.eligibility.plan.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.opendps.blocks.time.London;
import org.opendps.eligibility.charging.contribution.Contributions;
import org.opendps.eligibility.plan.SupportPlan;

/** What the person pays towards a plan: today, or on its first day while that is to come. */
@ApplicationScoped
class Shares {

    private final Contributions contributions;
    private final InstantSource clock;

    Shares(Contributions contributions, InstantSource clock) {
        this.contributions = contributions;
        this.clock = clock;
    }

    Contribution of(SupportPlan plan) {
        var today = London.today(clock);
        var day = plan.starts().isAfter(today) ? plan.starts() : today;
        return Contribution.of(plan, contributions.due(plan.personRef(), day, plan.weeklyAmount()));
    }
}
