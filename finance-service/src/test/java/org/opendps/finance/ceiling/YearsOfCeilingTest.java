package org.opendps.finance.ceiling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.opendps.blocks.money.Money;
import org.opendps.finance.schedule.FinancialYear;

class YearsOfCeilingTest {

    private static final Money CEILING = Money.of("16800000.00");

    /** Wiltshire, March 2022: eight times £2.1m, £1.9m in the first year. */
    @Test
    void leavesForEachOtherYearTheAverageOfTheRest() {
        var years = of(Map.of(new FinancialYear(2022), Money.of("1900000.00")));
        assertThat(years.unallocated()).isEqualTo(Money.of("14900000.00"));
        assertThat(years.yearsWithoutAllocation()).isEqualTo(7);
        assertThat(years.averageOfYearsWithout()).isEqualTo(Money.of("2128571.43"));
    }

    @Test
    void hasNoAverageWhenEveryYearHasItsMoney() {
        var every = IntStream.rangeClosed(2022, 2029)
                .boxed()
                .collect(Collectors.toMap(FinancialYear::new, year -> Money.of("2100000.00")));
        assertThat(of(every).averageOfYearsWithout()).isNull();
        assertThat(of(every).unallocated()).isEqualTo(Money.ZERO);
    }

    @Test
    void countsAYearWhoseMoneyWasMovedAway() {
        assertThat(of(Map.of(new FinancialYear(2022), Money.ZERO)).yearsWithoutAllocation())
                .isEqualTo(8);
    }

    private static YearsOfCeiling of(Map<FinancialYear, Money> allocated) {
        return new YearsOfCeiling(CEILING, new FinancialYear(2022), new FinancialYear(2029), allocated);
    }
}
