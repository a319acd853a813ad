package org.opendps.finance.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.opendps.blocks.resource.Answers;
import org.opendps.blocks.time.London;
import org.opendps.finance.contribution.assessed.Assessed;
import org.opendps.finance.contribution.charge.ChargedWeeks;
import org.opendps.finance.contribution.charge.Contributors;
import org.opendps.finance.contribution.collector.Collectors;

/** What one person pays, from all that is known of it. */
@ApplicationScoped
class ContributionReading {

    private static final int AT_ONCE = 53;

    private final Contributors contributors;
    private final ChargedWeeks charged;
    private final Collectors collectors;
    private final Assessed assessed;
    private final InstantSource clock;

    ContributionReading(
            Contributors contributors,
            ChargedWeeks charged,
            Collectors collectors,
            Assessed assessed,
            InstantSource clock) {
        this.contributors = contributors;
        this.charged = charged;
        this.collectors = collectors;
        this.assessed = assessed;
        this.clock = clock;
    }

    RestResponse<ContributionView> answer(String authority, UUID personRef) {
        contributors.mustBeOf(authority, personRef);
        var today = London.today(clock);
        var choice = collectors.of(authority, personRef, today);
        var view = ContributionView.of(
                charged.total(authority, personRef),
                choice,
                assessed.of(personRef),
                today,
                charged.latest(personRef, AT_ONCE));
        return Answers.ok(view, choice.version());
    }
}
