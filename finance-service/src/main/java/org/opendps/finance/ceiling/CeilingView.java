package org.opendps.finance.ceiling;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.finance.ledger.Balance;
import org.opendps.finance.schedule.FinancialYear;

/** A ceiling as clients see it. */
record CeilingView(
        UUID id,
        String authority,
        String title,
        @Nullable UUID purchasingSystemId,
        Money amount,
        FinancialYear firstYear,
        FinancialYear lastYear,
        Set<UUID> budgetIds,
        String reason,

        @Schema(description = "Reserved, committed, accrued or spent in any of its years")
        Money used,

        @Schema(
                description =
                        "What awards may still cost. With a minus what is used beyond the ceiling, once that was lowered:"
                                + " nothing more is reserved then")
        Money left,

        SortedMap<FinancialYear, Money> allocatedByYear,

        @Schema(
                description =
                        "The ceiling less what its budgets allocate in its years. With a minus they allocate more than may be"
                                + " spent: what is beyond the ceiling is never reserved, whatever a year's budget has left")
        Money unallocated,

        int yearsWithoutAllocation,

        @Schema(description = "Of what is unallocated, with a minus as that is; null when every year has its money")
        @Nullable
        Money averageOfYearsWithout) {

    static CeilingView of(LifetimeCeiling ceiling, Headroom headroom, List<Balance> balances) {
        var allocated =
                balances.stream().collect(Collectors.toMap(Balance::financialYear, Balance::allocated, Money::plus));
        var years = new YearsOfCeiling(ceiling.amount(), ceiling.firstYear(), ceiling.lastYear(), allocated);
        return new CeilingView(
                ceiling.id(),
                ceiling.authority(),
                ceiling.title(),
                ceiling.purchasingSystemId(),
                ceiling.amount(),
                ceiling.firstYear(),
                ceiling.lastYear(),
                ceiling.budgetIds(),
                ceiling.reason(),
                headroom.used(),
                headroom.left(),
                years.allocated(),
                years.unallocated(),
                years.yearsWithoutAllocation(),
                years.averageOfYearsWithout());
    }
}
