package org.opendps.finance.ceiling;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.finance.schedule.FinancialYear;

/** What a ceiling leaves for the years that have no money yet. */
record YearsOfCeiling(
        Money ceiling, FinancialYear first, FinancialYear last, SortedMap<FinancialYear, Money> allocated) {

    YearsOfCeiling(Money ceiling, FinancialYear first, FinancialYear last, Map<FinancialYear, Money> allocated) {
        this(ceiling, first, last, (SortedMap<FinancialYear, Money>) new TreeMap<>(allocated));
    }

    Money unallocated() {
        return ceiling.minus(Money.sum(allocated.values()));
    }

    int yearsWithoutAllocation() {
        return (int) IntStream.rangeClosed(first.firstCalendarYear(), last.firstCalendarYear())
                .mapToObj(FinancialYear::new)
                .filter(year -> !allocated.getOrDefault(year, Money.ZERO).isPositive())
                .count();
    }

    /** Of what is unallocated, rounded to the penny; null when every year has its money. */
    @Nullable
    Money averageOfYearsWithout() {
        int years = yearsWithoutAllocation();
        return years == 0
                ? null
                : Money.rounded(unallocated().pounds().divide(BigDecimal.valueOf(years), 6, RoundingMode.HALF_UP));
    }
}
