package org.opendps.eligibility.charging;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.eligibility.charging.Contribution.Basis;
import org.opendps.eligibility.charging.Contribution.Line;

/**
 * The financial assessment: Care Act 2014 ss.14 and 17, SI 2014/2672.
 *
 * <p>available = income + tariff income − housing costs − disability-related expenditure − minimum income guarantee; the
 * person pays what is available, at least nothing and at most the cost, rounded down to the penny.
 */
final class Charging {

    private static final String SI = "SI 2014/2672 ";
    private static final BigDecimal TARIFF_STEP = new BigDecimal("250");

    private final Means means;
    private final Rates rates;
    private final List<Line> lines = new ArrayList<>();

    private Charging(Means means, Rates rates) {
        this.means = means;
        this.rates = rates;
    }

    /** @throws org.opendps.blocks.problem.Refused 422 {@code rate-not-available} */
    static Contribution assess(Means means) {
        return new Charging(means, ratesFor(means)).assess();
    }

    /** Whoever brings their own guarantee needs only the capital limits, which have not changed since 2015. */
    private static Rates ratesFor(Means means) {
        if (means.minimumIncomeGuarantee() == null) {
            return RateTable.on(means.on());
        }
        return RateTable.onOrNearest(means.on());
    }

    private Contribution assess() {
        if (means.capital().isMoreThan(rates.upperCapital())) {
            return aboveTheLimit();
        }
        var tariff = tariffIncome();
        var guarantee = guarantee();
        var housing = Means.orZero(means.housingCosts());
        var disability = Means.orZero(means.disabilityRelatedExpenditure());
        line("Income that counts", means.income().toPlainString(), SI + "regs 13 to 17");
        line("Tariff income: £1 for each £250 or part over £" + rates.lowerCapital(), tariff, SI + "reg 25");
        line("Housing costs", housing.negated(), SI + "Sch 1 para 2");
        line("Disability-related expenditure", disability.negated(), SI + "Sch 1 para 4");
        line("Minimum income guarantee", guarantee.negated(), SI + "reg 7; Care Act 2014 s.14(7)");
        var available = means.income()
                .add(tariff.pounds())
                .subtract(housing.pounds())
                .subtract(disability.pounds())
                .subtract(guarantee.pounds());
        var payable =
                available.max(BigDecimal.ZERO).min(means.weeklyCost().pounds()).setScale(2, RoundingMode.DOWN);
        var contribution = new Money(payable);
        line("The person pays, at most the cost, rounded down", contribution, SI + "reg 11; Care Act 2014 s.14(4)");
        return answer(Basis.MEANS_TESTED, tariff, guarantee, contribution);
    }

    private Contribution aboveTheLimit() {
        line("Capital", means.capital(), SI + "reg 12(2)");
        line("Above the limit of £" + rates.upperCapital() + ": the person pays", means.weeklyCost(), SI + "reg 12(2)");
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
                List.copyOf(lines));
    }

    /** A truncating division would forget the part of a step. */
    private Money tariffIncome() {
        var excess = means.capital().minus(rates.lowerCapital()).pounds();
        return excess.signum() <= 0
                ? Money.ZERO
                : new Money(excess.divide(TARIFF_STEP, 0, RoundingMode.CEILING).setScale(2));
    }

    private Money guarantee() {
        return base().plus(Means.orZero(means.premiums()))
                .minus(Means.orZero(means.nonCareSupport()))
                .max(Money.ZERO);
    }

    private Money base() {
        var given = means.minimumIncomeGuarantee();
        if (given != null) {
            return given;
        }
        if (!means.isSingle()) {
            throw new RateNotAvailable("Guarantees are loaded for single people without children.").refused();
        }
        return Objects.requireNonNull(rates.guarantee().get(means.ageBand()));
    }

    private void line(String label, Money amount, String citation) {
        line(label, amount.toString(), citation);
    }

    private void line(String label, String amount, String citation) {
        lines.add(new Line(label, amount, citation));
    }
}
