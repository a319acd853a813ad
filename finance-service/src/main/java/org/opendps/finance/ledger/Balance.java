package org.opendps.finance.ledger;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.opendps.blocks.money.Money;
import org.opendps.finance.schedule.FinancialYear;

/**
 * How a budget stands in one financial year: allocated = available + reserved + committed + accrued + spent, to the penny.
 *
 * @param available with a minus what is reserved beyond it by decision
 */
public record Balance(
        FinancialYear financialYear,
        Money allocated,
        Money reserved,
        Money committed,

        @Schema(description = "Delivered by the end of a period and not invoiced by then; nothing between two of them")
        Money accrued,

        Money spent,
        Money available,

        @Schema(description = "How much more than is available may be reserved, by decision")
        Money override,

        Money contributionsDue,
        Money contributionsReceived,

        @Schema(description = "Spent, accrued, committed and reserved together")
        Money forecastOutturn,

        @Schema(description = "Forecast less allocated: more than 0.00 is an overspend")
        Money variance) {

    /** What a budget has in a year: each is a part of what is allocated. */
    public record Parts(Money reserved, Money committed, Money accrued, Money spent, Money available) {

        static final Parts NONE = new Parts(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

        Money outturn() {
            return spent.plus(accrued).plus(committed).plus(reserved);
        }
    }

    /** What people pay towards what a budget buys. */
    public record Contributions(Money due, Money received) {

        static final Contributions NONE = new Contributions(Money.ZERO, Money.ZERO);
    }

    public static Balance of(FinancialYear year, Money allocated, Parts parts, Money override, Contributions income) {
        return new Balance(
                year,
                allocated,
                parts.reserved,
                parts.committed,
                parts.accrued,
                parts.spent,
                parts.available,
                override,
                income.due,
                income.received,
                parts.outturn(),
                parts.outturn().minus(allocated));
    }

    public static Balance empty(FinancialYear year) {
        return of(year, Money.ZERO, Parts.NONE, Money.ZERO, Contributions.NONE);
    }

    /** Reserved, committed, accrued or spent. */
    public Money used() {
        return forecastOutturn;
    }

    /** The most that can still be reserved. */
    public Money reservable() {
        return available.plus(override);
    }
}
