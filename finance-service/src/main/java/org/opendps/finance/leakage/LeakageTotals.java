package org.opendps.finance.leakage;

import jakarta.persistence.Tuple;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.finance.schedule.FinancialYear;

/** What leaks in a year, beside all that is spent. */
record LeakageTotals(
        FinancialYear financialYear,

        @Schema(description = "Approved less credited, net of VAT, in the year of the service")
        Money spent,

        Money leakage,
        List<Kind> kinds) {

    /** Of one kind together. */
    record Kind(
            LeakageKind kind,
            long placements,
            long units,
            Money net,
            @Nullable Money agreedCost,
            Money leakage) {

        static Kind of(Tuple row) {
            return new Kind(
                    LeakageKind.valueOf(row.get("kind", String.class)),
                    row.get("placements", Long.class),
                    row.get("units", Long.class),
                    LeakageLine.money(row, "net"),
                    row.get("agreed") == null ? null : LeakageLine.money(row, "agreed"),
                    LeakageLine.money(row, "leakage"));
        }
    }

    static LeakageTotals of(FinancialYear year, Money spent, List<Kind> kinds) {
        return new LeakageTotals(
                year, spent, Money.sum(kinds.stream().map(Kind::leakage).toList()), List.copyOf(kinds));
    }
}
