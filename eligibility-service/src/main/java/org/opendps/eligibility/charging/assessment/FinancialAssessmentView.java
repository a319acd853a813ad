package org.opendps.eligibility.charging.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.idempotency.ShownOnce;
import org.opendps.blocks.money.Money;
import org.opendps.eligibility.charging.Contribution;
import org.opendps.eligibility.charging.Means;

/**
 * A financial assessment as practitioners see it: the written record of Care Act 2014 s.17(6).
 *
 * @param until the last day on which it holds; none as long as nothing follows it
 * @param affordable a week, whatever the support costs; null where the whole cost is to be paid
 */
record FinancialAssessmentView(
        UUID id,
        UUID personRef,
        FinancialStatus status,
        LocalDate from,
        @Nullable LocalDate until,
        Money weeklyCost,
        Money contribution,
        @ShownOnce @Nullable Money affordable,
        String ratesVersion,
        @ShownOnce Means means,
        @ShownOnce Contribution result,
        String assessedBy,
        Instant assessedAt,
        Stop.@Nullable Reason stopReason) {

    static FinancialAssessmentView of(FinancialAssessment assessment, Workings workings) {
        var stop = assessment.stop();
        return new FinancialAssessmentView(
                assessment.id(),
                assessment.personRef(),
                assessment.status(),
                assessment.starts(),
                assessment.ends(),
                assessment.weeklyCost(),
                assessment.contribution(),
                workings.affordable(),
                assessment.ratesVersion(),
                workings.means(),
                workings.result(),
                assessment.assessedBy(),
                assessment.assessedAt(),
                stop == null ? null : stop.stopReason());
    }
}
