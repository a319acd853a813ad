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

/**
 * A ceiling as clients see it.
 *
 * @param left with a minus when more is used than the ceiling allows by now
 */
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

        Money left,
        SortedMap<FinancialYear, Money> allocatedByYear,
        Money unallocated,
        int yearsWithoutAllocation,

        @Schema(description = "Of what is unallocated; null when every year has its money") @Nullable
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
