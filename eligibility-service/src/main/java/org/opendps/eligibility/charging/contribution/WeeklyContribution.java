package org.opendps.eligibility.charging.contribution;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.eligibility.charging.Contribution.Basis;
import org.opendps.eligibility.charging.suspension.ChargingSuspension;

/**
 * What a person pays a week on a day.
 *
 * @param affordable whatever the support costs; null where the whole cost is to be paid
 * @param from the first day of the assessment that holds
 * @param until its last day; none as long as nothing follows it
 * @param suspendedFor why it is not asked for on that day; null when it is
 */
public record WeeklyContribution(
        LocalDate on,
        Basis basis,
        @Nullable Money affordable,
        LocalDate from,
        @Nullable LocalDate until,
        ChargingSuspension.@Nullable Reason suspendedFor,
        String ratesVersion,
        UUID financialAssessmentId) {

    /** A charge never exceeds the cost (Care Act 2014 s.14(4)). */
    public Money to(Money weeklyCost) {
        var most = Objects.requireNonNullElse(affordable, weeklyCost);
        return most.isMoreThan(weeklyCost) ? weeklyCost : most;
    }

    public boolean isSuspended() {
        return suspendedFor != null;
    }
}
