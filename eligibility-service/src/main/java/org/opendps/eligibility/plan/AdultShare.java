package org.opendps.eligibility.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.time.London;
import org.opendps.eligibility.charging.contribution.Contributions;
import org.opendps.eligibility.charging.contribution.Contributions.Due;

/** What the person pays of a plan's week: as assessed; as it is said only of somebody who was never assessed. */
@ApplicationScoped
class AdultShare {

    private final Contributions contributions;
    private final InstantSource clock;

    AdultShare(Contributions contributions, InstantSource clock) {
        this.contributions = contributions;
        this.clock = clock;
    }

    /**
     * @param starts the first day of the plan; of one that has begun, today counts
     * @throws org.opendps.blocks.problem.Refused 422 when another sum is said than was assessed, or neither is there
     */
    Money of(UUID personRef, LocalDate starts, Money weekly, @Nullable Money said) {
        var day = day(starts);
        var due = contributions.due(personRef, day, weekly).orElse(null);
        if (due == null) {
            if (said == null) {
                throw new ContributionUnknown().refused();
            }
            return said;
        }
        if (said != null && !said.equals(due.weekly())) {
            throw new ContributionDiffers(said, due.weekly(), day).refused();
        }
        return due.weekly();
    }

    /** Of a plan that is planned anew. */
    Money again(SupportPlan standing, Money weekly) {
        return contributions
                .due(standing.personRef(), day(standing.starts()), weekly)
                .map(Due::weekly)
                .orElse(standing.adultPays().min(weekly));
    }

    private LocalDate day(LocalDate starts) {
        var today = London.today(clock);
        return starts.isAfter(today) ? starts : today;
    }
}
