package org.opendps.finance.contribution.charge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.finance.schedule.Costed;
import org.opendps.finance.schedule.FinancialYear;
import org.opendps.finance.schedule.Weeks;
import org.opendps.finance.spend.Purchase;
import org.opendps.finance.spend.VatCode;

/** What one week of one placement cost the council, net, out of one budget and financial year. */
record Cost(Cell cell, Bought bought, LocalDate placementStarts, Money net) {

    /** Earlier placements first: they are paid for first (domain rule R4.9). */
    static final Comparator<Cost> IN_ORDER = Comparator.comparing(Cost::placementStarts)
            .thenComparing(cost -> cost.cell.placementId)
            .thenComparing(cost -> cost.cell.year)
            .thenComparing(cost -> cost.cell.providerId)
            .thenComparing(cost -> cost.cell.budgetId);

    /** What a charge is of. */
    record Cell(LocalDate week, UUID placementId, UUID providerId, UUID budgetId, FinancialYear year) {

        /** A line of it: no sessions, and the days of the week that are in the year. */
        Costed.Line line(Money amount) {
            var days = Weeks.daysOf(week, year);
            return new Costed.Line(days.getFirst(), days.getLast(), 0, amount);
        }
    }

    /** What was bought. */
    record Bought(@Nullable UUID callOffId, String category, String area, String fundingRoute) {

        /** What people pay the council is no supply to them, and without VAT. */
        Purchase purchase(String authority, UUID personRef, Cell cell) {
            return new Purchase(
                    authority,
                    cell.placementId,
                    callOffId,
                    personRef,
                    cell.providerId,
                    cell.budgetId,
                    category,
                    area,
                    fundingRoute,
                    VatCode.OUTSIDE);
        }
    }
}
