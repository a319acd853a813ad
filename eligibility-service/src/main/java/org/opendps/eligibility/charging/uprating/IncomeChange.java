package org.opendps.eligibility.charging.uprating;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opendps.eligibility.charging.AgeBand;
import org.opendps.eligibility.charging.IncomeKind;
import org.opendps.eligibility.charging.Means;

/**
 * By how much incomes of a kind rise with the new year.
 *
 * @param kind null for what was given as one sum of weekly income
 * @param percent such as 3.8; a minus for a fall
 */
record IncomeChange(
        @Nullable IncomeKind kind,

        @NotNull @DecimalMin("-100") @DecimalMax("100") @Digits(integer = 3, fraction = 4)
        BigDecimal percent) {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    /** The same means on the first day of a year, with incomes as they are then, rounded down to the penny (reg 11). */
    static Means then(Means means, AgeBand band, Turn turn) {
        var income = means.weeklyIncome();
        var incomes = means.incomes();
        return means.as(
                turn.on(),
                band,
                income == null ? null : changed(income, null, turn.incomeChanges()),
                incomes == null
                        ? null
                        : incomes.stream()
                                .map(each -> new Means.Income(
                                        each.kind(), changed(each.weekly(), each.kind(), turn.incomeChanges())))
                                .toList());
    }

    private static String changed(String weekly, @Nullable IncomeKind kind, List<IncomeChange> changes) {
        return find(changes, kind)
                .map(change -> new BigDecimal(weekly)
                        .multiply(HUNDRED.add(change.percent()))
                        .divide(HUNDRED, 2, RoundingMode.DOWN)
                        .toPlainString())
                .orElse(weekly);
    }

    private static Optional<IncomeChange> find(List<IncomeChange> changes, @Nullable IncomeKind kind) {
        return changes.stream().filter(change -> change.kind() == kind).findFirst();
    }
}
