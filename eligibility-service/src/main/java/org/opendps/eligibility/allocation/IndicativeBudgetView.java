package org.opendps.eligibility.allocation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.idempotency.ShownOnce;
import org.opendps.blocks.money.Money;
import org.opendps.eligibility.allocation.table.Answer;
import org.opendps.eligibility.allocation.table.Indication;

/**
 * @param indication what the table made of the answers, with every line
 * @param indicativeYearly what is compared with: the override, if there is one
 */
record IndicativeBudgetView(
        UUID id,
        UUID personRef,
        BudgetStatus status,
        UUID tableId,
        @ShownOnce List<Answer> answers,
        @ShownOnce Indication indication,
        Money indicativeYearly,
        String tolerancePercent,
        String calculatedBy,
        Instant calculatedAt,
        @Nullable Overridden override,
        @Nullable Proposed proposal,
        List<PanelDecision> panelDecisions,
        @Nullable Money agreedWeekly) {

    record Overridden(
            Money yearly,
            @ShownOnce @Nullable String reason,
            @Nullable String overriddenBy,
            @Nullable Instant overriddenAt) {}

    record Proposed(
            Money weekly,
            Variance variance,
            @ShownOnce @Nullable String reason,
            @Nullable String proposedBy,
            @Nullable Instant proposedAt) {}
}
