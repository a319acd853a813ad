package org.opendps.finance.position;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/**
 * How the money of one value of a dimension stands. What only budgets have is null elsewhere.
 *
 * @param value such as the code of an area or the id of a provider
 */
record Standing(
        String value,

        @Schema(description = "Null where nothing is allocated to such a value: see notAllocatedBecause") @Nullable
        Money allocated,

        @Schema(description = "Only budgets hold reservations: null of anything that is told of placements") @Nullable
        Money reserved,

        Money committed,
        Money accrued,
        Money spent,

        @Schema(description = "Of what is spent or accrued; null of budgets, to which payments make no difference")
        @Nullable
        Money paid,

        Money contributionsDue,
        Money contributionsReceived,

        @Schema(description = "Of what is allocated; null where nothing can be") @Nullable
        Money available,

        @Schema(description = "Spent, accrued, committed and, of budgets, reserved together")
        Money forecastOutturn,

        @Schema(
                description = "Forecast less allocated: more than 0.00 is an overspend. Null where nothing can be"
                        + " allocated, so that there is nothing to compare with")
        @Nullable
        Money variance,

        @Schema(description = "Null of what is a property of budgets") @Nullable
        String notAllocatedBecause) {

    private static final String BUDGETS_ARE = "Money is allocated to budgets. A placement, and whoever, wherever or"
            + " whatever it is told of, has no share of one: allocated, reserved, available and variance do not exist.";

    static Standing ofBudgets(String value, Money allocated, Money reserved, Told told, Money available) {
        var outturn = told.outturn().plus(reserved);
        return new Standing(
                value,
                allocated,
                reserved,
                told.committed,
                told.accrued,
                told.spent,
                null,
                told.contributionsDue,
                told.contributionsReceived,
                available,
                outturn,
                outturn.minus(allocated),
                null);
    }

    static Standing ofPlacements(String value, Told told, Money paid) {
        return new Standing(
                value,
                null,
                null,
                told.committed,
                told.accrued,
                told.spent,
                paid,
                told.contributionsDue,
                told.contributionsReceived,
                null,
                told.outturn(),
                null,
                BUDGETS_ARE);
    }

    /** What both the ledger and the events say. */
    record Told(Money committed, Money accrued, Money spent, Money contributionsDue, Money contributionsReceived) {

        Money outturn() {
            return spent.plus(accrued).plus(committed);
        }
    }
}
