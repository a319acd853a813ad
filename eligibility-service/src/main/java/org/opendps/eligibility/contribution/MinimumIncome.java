package org.opendps.eligibility.contribution;

import org.opendps.blocks.money.Money;

/** The base of the minimum income guarantee: the one that was given, else the loaded rate of the day. */
final class MinimumIncome {

    private MinimumIncome() {}

    /** @throws org.opendps.blocks.problem.Refused 422 for couples, parents and days whose rate is not loaded */
    static Money base(Circumstances who) {
        var given = who.minimumIncomeGuarantee();
        if (given != null) {
            return given;
        }
        if (!who.isSingleWithoutChildren()) {
            throw new RateNotAvailable("minimum income guarantee for couples or parents", who.on()).refused();
        }
        return Rates.guarantee(who.ageBand(), who.on())
                .map(Rates.Guarantee::weekly)
                .orElseThrow(() -> new RateNotAvailable("minimum income guarantee", who.on()).refused());
    }
}
