package org.opendps.eligibility.charging;

import java.util.ArrayList;
import java.util.List;
import org.opendps.blocks.money.Money;
import org.opendps.eligibility.charging.Contribution.Line;
import org.opendps.eligibility.charging.MeansUnsound.PremiumNotForAge;

/**
 * The minimum income guaranteed amount: SI 2014/2672 reg 7.
 *
 * @param lines what it is made of, as it is taken off the income
 * @param used rates of the table
 */
record Guarantee(Money amount, List<Line> lines, List<Rate> used) {

    private static final String REG = "SI 2014/2672 reg 7";

    /** @throws org.opendps.blocks.problem.Refused 422 {@code rate-not-available} */
    static Guarantee of(Means means, Rates rates) {
        var lines = new ArrayList<Line>();
        var used = new ArrayList<Rate>();
        var sum = base(means, rates, used);
        lines.add(new Line("Minimum income guarantee", sum.negated().toString(), REG + "; Care Act 2014 s.14(7)"));
        for (var premium : means.premiumsOfTheTable()) {
            var rate = premium(premium, means, rates);
            used.add(rate);
            sum = sum.plus(rate.amount());
            lines.add(new Line(
                    "Premium: " + rate.rate().words(), rate.amount().negated().toString(), REG + "(1)(c), (5)"));
        }
        var given = Means.orZero(means.premiums());
        if (given.isPositive()) {
            sum = sum.plus(given);
            lines.add(new Line("Premiums", given.negated().toString(), REG + "(1)(c)"));
        }
        // never below nothing: it would raise the charge by more than the guarantee
        var notCare = Means.orZero(means.nonCareSupport()).min(sum);
        if (notCare.isPositive()) {
            sum = sum.minus(notCare);
            lines.add(new Line("Support that is not care, off the guarantee", notCare.toString(), REG + "(8)"));
        }
        return new Guarantee(sum, List.copyOf(lines), List.copyOf(used));
    }

    private static Money base(Means means, Rates rates, List<Rate> used) {
        var given = means.minimumIncomeGuarantee();
        if (given != null) {
            return given;
        }
        if (!means.isSingle()) {
            throw new RateNotAvailable("Guarantees are loaded for single people without children.").refused();
        }
        var rate = find(means.ageBand().guarantee(), rates);
        used.add(rate);
        return rate.amount();
    }

    private static Rate premium(Premium premium, Means means, Rates rates) {
        if (means.ageBand() == AgeBand.PENSION_AGE) {
            throw new PremiumNotForAge(premium).refused();
        }
        if (means.household() != null && means.household() == Household.COUPLE) {
            throw new RateNotAvailable("Premiums are loaded for single people.").refused();
        }
        return find(premium.rate(), rates);
    }

    private static Rate find(Rate.Kind kind, Rates rates) {
        return rates.find(kind)
                .orElseThrow(
                        () -> new RateNotAvailable("No " + kind.words() + " is loaded for " + rates.version() + ".")
                                .refused());
    }
}
