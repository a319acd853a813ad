package org.opendps.finance.savings;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.finance.budget.Directorate;
import org.opendps.finance.savings.mix.Effect;
import org.opendps.finance.savings.mix.Line;
import org.opendps.finance.savings.mix.Quantity;
import org.opendps.finance.schedule.FinancialYear;

/** A savings plan as clients see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SavingsPlanView(
        UUID id,
        String title,
        Directorate directorate,
        FinancialYear financialYear,
        Money target,
        Set<Effect> counting,
        @Nullable UUID budgetId,
        @Nullable String decisionReference,
        List<BaselineLine> baseline,
        Money baselineAmount,
        List<Adjustment> adjustments,
        List<AdjustedLine> adjustedBaseline,
        Money adjustedAmount,
        String createdBy,
        Instant createdAt,

        @Schema(description = "Only where it was agreed wrongly: then it counts in no target")
        SavingsPlan.@Nullable Withdrawal withdrawal) {

    /** @param closed whether what falls of its volume counts for nothing */
    record AdjustedLine(String category, @Nullable String band, long units, Money amount, boolean closed) {

        static AdjustedLine of(Map.Entry<Line, Quantity> entry, Set<Line> closed) {
            var line = entry.getKey();
            var quantity = entry.getValue();
            return new AdjustedLine(
                    line.category(),
                    line.band(),
                    quantity.units().longValueExact(),
                    Money.rounded(quantity.amount()),
                    closed.contains(line));
        }
    }

    static SavingsPlanView of(SavingsPlan plan) {
        var baseline = plan.baseline();
        var closed = baseline.closed();
        return new SavingsPlanView(
                plan.id(),
                plan.title(),
                plan.directorate(),
                plan.financialYear(),
                plan.target(),
                new TreeSet<>(plan.counting()),
                plan.budgetId(),
                plan.decisionReference(),
                baseline.lines(),
                baseline.amount(),
                baseline.adjustments(),
                baseline.adjusted().entrySet().stream()
                        .map(entry -> AdjustedLine.of(entry, closed))
                        .toList(),
                baseline.adjustedAmount(),
                plan.createdBy(),
                plan.createdAt(),
                plan.withdrawal().orElse(null));
    }
}
