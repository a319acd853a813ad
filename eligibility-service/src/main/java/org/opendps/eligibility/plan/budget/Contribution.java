package org.opendps.eligibility.plan.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
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

    static Contribution of(SupportPlan plan) {
        return new Contribution(plan.adultPays(), plan.starts(), plan.ends(), false);
    }
}
