package org.opendps.eligibility.charging;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/**
 * What the person pays and what the council pays of a week's cost, with every line of the sum.
 *
 * @param minimumIncomeGuarantee with premiums, less what support that is not care costs
 * @param capitalCounted of all capital, what the law counts; null where nothing was counted
 * @param disregarded income and capital that the law leaves out, each with its provision
 * @param unverifiedRates amounts in this sum that nobody has compared with the law yet
 */
public record Contribution(
        Basis basis,
        @Nullable Money tariffIncome,
        @Nullable Money minimumIncomeGuarantee,
        Money contribution,
        Money councilPays,
        String ratesVersion,
        List<Line> lines,
        @Nullable Money capitalCounted,
        List<Line> disregarded,
        List<Rate> unverifiedRates) {

    /** Above the capital limit the council may leave the whole cost to the person (reg 12). */
    public enum Basis {
        MEANS_TESTED,
        ABOVE_CAPITAL_LIMIT,
        NOT_CHARGEABLE
    }

    /** @param amount in pounds; what is taken off has a minus */
    public record Line(String label, String amount, String citation) {}
}
