package org.opendps.eligibility.charging.uprating;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/**
 * What becomes of one person's weekly contribution.
 *
 * @param before at the cost that was assessed
 * @param after null when it could not be worked out
 * @param difference of both, with a minus where the person pays less
 * @param why of BY_HAND and PASSED_OVER
 * @param appliedAs the financial assessment that was made of it
 */
record RowView(
        UUID personRef,
        ReassessmentRow.Outcome outcome,
        ReassessmentRow.@Nullable Why why,
        Money before,
        @Nullable Money after,
        @Nullable Money difference,
        UUID financialAssessmentId,
        @Nullable UUID appliedAs) {

    static RowView of(ReassessmentRow row) {
        var after = row.after();
        return new RowView(
                row.personRef(),
                row.outcome(),
                row.why(),
                row.before(),
                after,
                after == null ? null : after.minus(row.before()),
                row.financialAssessmentId(),
                row.appliedAs());
    }
}
