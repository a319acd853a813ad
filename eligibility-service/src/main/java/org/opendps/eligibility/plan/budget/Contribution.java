package org.opendps.eligibility.plan.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.eligibility.charging.contribution.Contributions.Due;
import org.opendps.eligibility.plan.SupportPlan;

/**
 * What the person pays a week towards the budget, from a day on, and whether charging rests.
 *
 * @param until the last day; none when no end is known
 */
@Embeddable
public record Contribution(
        @Column(name = "contribution_weekly") Money weekly,
        @Column(name = "contribution_from") LocalDate from,
        @Column(name = "contribution_until") @Nullable LocalDate until,
        @Column(name = "contribution_suspended") boolean suspended) {

    /** As it is due; as the plan says of somebody who was never assessed. */
    static Contribution of(SupportPlan plan, Optional<Due> due) {
        return due.map(assessed -> new Contribution(
                        assessed.weekly(),
                        assessed.from().isAfter(plan.starts()) ? assessed.from() : plan.starts(),
                        assessed.until(),
                        assessed.suspended()))
                .orElseGet(() -> new Contribution(plan.adultPays(), plan.starts(), null, false))
                .endingWith(plan);
    }

    Contribution endingWith(SupportPlan plan) {
        var last = plan.ends();
        return last == null || (until != null && until.isBefore(last))
                ? this
                : new Contribution(weekly, from, last, suspended);
    }
}
