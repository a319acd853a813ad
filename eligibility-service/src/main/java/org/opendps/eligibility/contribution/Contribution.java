package org.opendps.eligibility.contribution;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/** What the adult pays and what the council pays in a week, with the sum that leads there. */
public record Contribution(
        Basis basis,
        @Nullable Money tariffIncome,
        @Nullable Money minimumIncomeGuarantee,
        Money contribution,
        Money councilPays,
        String ratesVersion,
        List<Line> lines) {

    /** @throws org.opendps.blocks.problem.Refused 422 when an amount is below zero, or a rate is not loaded */
    public static Contribution of(Circumstances who) {
        who.mustNotBeNegative();
        var limits = Rates.limits(who.on());
        return who.capital().isMoreThan(limits.upper()) ? fullCost(who, limits) : meansTested(who, limits);
    }

    private static Contribution fullCost(Circumstances who, Rates.CapitalLimits limits) {
        var lines = List.of(
                Line.plus("Capital", who.capital(), "SI 2014/2672 reg 12(2)"),
                Line.plus("Capital limit", limits.upper(), "SI 2014/2672 reg 12(2)"),
                Line.plus("Contribution: the full cost", who.weeklyCost(), "Care Act 2014 s.14(4)"));
        return new Contribution(
                Basis.ABOVE_CAPITAL_LIMIT, null, null, who.weeklyCost(), Money.ZERO, version(who, limits), lines);
    }

    private static Contribution meansTested(Circumstances who, Rates.CapitalLimits limits) {
        var tariff = Tariff.income(who.capital(), limits);
        var base = MinimumIncome.base(who);
        var guarantee = base.plus(who.allPremiums()).minus(who.nonCare()).max(Money.ZERO);
        var available = who.weeklyIncome()
                .pounds()
                .add(tariff.pounds())
                .subtract(who.housing().pounds())
                .subtract(who.disability().pounds())
                .subtract(guarantee.pounds());
        // a part of a penny is the adult's: SI 2014/2672 reg 11
        var affordable = new Money(available.setScale(2, RoundingMode.FLOOR)).max(Money.ZERO);
        var pays = affordable.min(who.weeklyCost());
        var lines = new ArrayList<Line>();
        lines.add(Line.exact("Income", who.weeklyIncome().pounds(), "SI 2014/2672 reg 13"));
        lines.add(Line.plus("Tariff income from capital", tariff, "SI 2014/2672 reg 25"));
        lines.add(Line.minus("Housing costs", who.housing(), "SI 2014/2672 Sch 1 para 2"));
        lines.add(Line.minus("Disability-related expenditure", who.disability(), "SI 2014/2672 Sch 1 para 4"));
        lines.add(Line.minus("Minimum income guarantee", base, "SI 2014/2672 reg 7"));
        lines.add(Line.minus("Premiums", who.allPremiums(), "SI 2014/2672 reg 7"));
        lines.add(Line.plus("Support other than care", who.nonCare(), "SI 2014/2672 reg 7(8)"));
        lines.add(Line.exact("Available", available, "Care Act 2014 s.14(7)"));
        lines.add(Line.plus("Cost of the week", who.weeklyCost(), "Care Act 2014 s.14(4)"));
        lines.add(Line.plus("Contribution: the smaller, to the penny below", pays, "SI 2014/2672 reg 11"));
        return new Contribution(
                Basis.MEANS_TESTED,
                tariff,
                guarantee,
                pays,
                who.weeklyCost().minus(pays),
                version(who, limits),
                List.copyOf(lines));
    }

    private static String version(Circumstances who, Rates.CapitalLimits limits) {
        return Rates.guarantee(who.ageBand(), who.on())
                .map(Rates.Guarantee::version)
                .orElse(limits.version());
    }
}
