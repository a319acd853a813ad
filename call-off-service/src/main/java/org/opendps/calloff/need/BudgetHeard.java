package org.opendps.calloff.need;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/** What we read of a personal budget; eligibility owns the event and may say more. */
record BudgetHeard(
        UUID personRef,
        long version,
        String authority,
        String decision,
        String fundingRoute,
        Money weeklyAmount,
        LocalDate from,
        @Nullable LocalDate until,
        List<LineHeard> lines) {

    record LineHeard(String category) {}
}
