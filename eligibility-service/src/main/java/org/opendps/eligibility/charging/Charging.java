package org.opendps.eligibility.charging;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.eligibility.charging.Contribution.Basis;
import org.opendps.eligibility.charging.Contribution.Line;
import org.opendps.eligibility.charging.LightTouch.Conclusion;
import org.opendps.eligibility.charging.Means.Assessment;
import org.opendps.eligibility.charging.MeansUnsound.LightTouchContradicted;
import org.opendps.eligibility.charging.MeansUnsound.LightTouchWithoutConsent;
import org.opendps.eligibility.charging.MeansUnsound.LightTouchWithoutEvidence;

/**
 * The financial assessment: Care Act 2014 ss.14 and 17, SI 2014/2672.
 *
 * <p>available = income + tariff income − housing costs − disability-related expenditure − minimum income guarantee; the
 * person pays what is available, at least nothing and at most the cost, rounded down to the penny.
 */
public final class Charging {

    private static final String SI = "SI 2014/2672 ";
    /** More than any income leaves. */
    private static final Money HIGHEST = Money.of("999999999999.99");

    private static final BigDecimal TARIFF_STEP = new BigDecimal("250");

    private final Means means;
    private final Rates rates;
    private final Resources resources;
    private final List<Line> lines = new ArrayList<>();
    private final List<Rate> used = new ArrayList<>();

    private Charging(Means means, Rates rates) {
        this.means = means;
        this.rates = rates;
        this.resources = Resources.of(means, rates);
    }

    /** @throws org.opendps.blocks.problem.Refused 422 {@code rate-not-available}, or when the means are not sound */
    public static Contribution assess(Means means) {
        return new Charging(means, ratesFor(means)).assess();
    }

    /** What the person could pay of a week, whatever it costs; nothing is named where the whole cost is to be paid. */
    public static Optional<Money> affordable(Means means) {
        var most = assess(means.costing(HIGHEST));
        return most.basis() == Basis.ABOVE_CAPITAL_LIMIT ? Optional.empty() : Optional.of(most.contribution());
    }

    /** Whoever brings their own guarantee needs only the capital limits, which have not changed since 2015. */
    private static Rates ratesFor(Means means) {
        boolean bringsAll = means.minimumIncomeGuarantee() != null
                && means.premiumsOfTheTable().isEmpty()
                && means.byKind().stream().noneMatch(income -> income.kind() == IncomeKind.SAVINGS_CREDIT);
        boolean needsNone = means.exemption() != null || means.assessment() == Assessment.REFUSED;
        return bringsAll || needsNone ? RateTable.onOrNearest(means.on()) : RateTable.on(means.on());
    }

    private Contribution assess() {
        var exemption = means.exemption();
        if (exemption != null) {
            line("No charge. " + exemption.words(), Money.ZERO, exemption.citation());
            return answer(Basis.NOT_CHARGEABLE, null, null, Money.ZERO);
        }
        if (means.assessment() == Assessment.REFUSED) {
            return wholeCost("The assessment was refused, so resources are treated as above the limit", "reg 10(1)");
        }
        if (means.lightTouch() != null && concludes(means.lightTouch()) == Conclusion.ABOVE_LIMIT) {
            return wholeCost("Resources above the limit, by a light-touch assessment", "reg 10(2)");
        }
        if (resources.capital().isMoreThan(rates.upperCapital())) {
            line("Capital", resources.capital(), SI + "reg 12(2)");
            return wholeCost("Above the limit of £" + rates.upperCapital(), "reg 12(2)");
        }
        return meansTest();
    }

    private Conclusion concludes(LightTouch lightTouch) {
        if (!lightTouch.consents()) {
            throw new LightTouchWithoutConsent().refused();
        }
        if (!lightTouch.isShown()) {
            throw new LightTouchWithoutEvidence().refused();
        }
        if (lightTouch.conclusion() == Conclusion.AT_OR_BELOW_LIMIT
                && resources.capital().isMoreThan(rates.upperCapital())) {
            throw new LightTouchContradicted(rates.upperCapital()).refused();
        }
        return lightTouch.conclusion();
    }

    private Contribution meansTest() {
        var tariff = tariffIncome();
        var guarantee = Guarantee.of(means, rates);
        var housing = Means.orZero(means.housingCosts());
        var disability = disabilityRelatedExpenditure();
        used.addAll(resources.used());
        used.addAll(guarantee.used());
        lines.addAll(resources.lines());
        line("Tariff income: £1 for each £250 or part over £" + rates.lowerCapital(), tariff, SI + "reg 25");
        line("Housing costs", housing.negated(), SI + "Sch 1 para 2");
        line(
                means.hasDisabilityBenefit()
                        ? "Disability-related expenditure"
                        : "Disability-related expenditure: none, as no disability benefit counts as income",
                disability.negated(),
                SI + "Sch 1 para 4");
        lines.addAll(guarantee.lines());
        var available = resources
                .income()
                .add(tariff.pounds())
                .subtract(housing.pounds())
                .subtract(disability.pounds())
                .subtract(guarantee.amount().pounds());
        var payable =
                available.max(BigDecimal.ZERO).min(means.weeklyCost().pounds()).setScale(2, RoundingMode.DOWN);
        var contribution = new Money(payable);
        line("The person pays, at most the cost, rounded down", contribution, SI + "reg 11; Care Act 2014 s.14(4)");
        return answer(Basis.MEANS_TESTED, tariff, guarantee.amount(), contribution);
    }

    private Money disabilityRelatedExpenditure() {
        return means.hasDisabilityBenefit() ? Means.orZero(means.disabilityRelatedExpenditure()) : Money.ZERO;
    }

    private Contribution wholeCost(String why, String citation) {
        line(why + ": the person pays", means.weeklyCost(), SI + citation);
        return answer(Basis.ABOVE_CAPITAL_LIMIT, null, null, means.weeklyCost());
    }

    private Contribution answer(Basis basis, @Nullable Money tariff, @Nullable Money guarantee, Money contribution) {
        return new Contribution(
                basis,
                tariff,
                guarantee,
                contribution,
                means.weeklyCost().minus(contribution),
                rates.version(),
                List.copyOf(lines),
                basis == Basis.NOT_CHARGEABLE || !means.namesCapital() ? null : resources.capital(),
                basis == Basis.NOT_CHARGEABLE ? List.of() : resources.disregarded(),
                used.stream().filter(rate -> !rate.verified()).distinct().toList());
    }

    /** A truncating division would forget the part of a step. */
    private Money tariffIncome() {
        var excess = resources.capital().minus(rates.lowerCapital()).pounds();
        return excess.signum() <= 0
                ? Money.ZERO
                : new Money(excess.divide(TARIFF_STEP, 0, RoundingMode.CEILING).setScale(2));
    }

    private void line(String label, Money amount, String citation) {
        lines.add(new Line(label, amount.toString(), citation));
    }
}
