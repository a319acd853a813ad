package org.opendps.eligibility.charging.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.eligibility.charging.assessment.ClosedWorkings;
import org.opendps.eligibility.charging.assessment.FinancialAssessments;
import org.opendps.eligibility.charging.suspension.ChargingSuspension;
import org.opendps.eligibility.charging.suspension.ChargingSuspensions;

/** What people pay a week; nothing is known of somebody without a financial assessment that holds. */
@ApplicationScoped
public class Contributions {

    private final FinancialAssessments assessments;
    private final ClosedWorkings closed;
    private final ChargingSuspensions suspensions;

    Contributions(FinancialAssessments assessments, ClosedWorkings closed, ChargingSuspensions suspensions) {
        this.assessments = assessments;
        this.closed = closed;
        this.suspensions = suspensions;
    }

    public Optional<WeeklyContribution> on(UUID personRef, LocalDate day) {
        return assessments.on(personRef, day).map(assessment -> {
            var workings = closed.open(assessment);
            return new WeeklyContribution(
                    day,
                    workings.result().basis(),
                    workings.affordable(),
                    assessment.starts(),
                    assessment.ends(),
                    suspensions
                            .on(personRef, day)
                            .map(ChargingSuspension::reason)
                            .orElse(null),
                    assessment.ratesVersion(),
                    assessment.id());
        });
    }

    /**
     * What the person pays of a weekly cost; nothing on a day that no assessment covers. Empty for somebody who was never
     * assessed.
     */
    public Optional<Due> due(UUID personRef, LocalDate day, Money weeklyCost) {
        return on(personRef, day)
                .map(holds -> new Due(holds.to(weeklyCost), holds.from(), holds.until(), holds.isSuspended()))
                .or(() -> assessments.anyOf(personRef)
                        ? Optional.of(new Due(Money.ZERO, day, null, false))
                        : Optional.empty());
    }

    /**
     * What is due a week.
     *
     * @param until the last day; none as long as nothing follows
     * @param suspended it is not asked for at present
     */
    public record Due(
            Money weekly, LocalDate from, @Nullable LocalDate until, boolean suspended) {}
}
