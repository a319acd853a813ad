package org.opendps.finance.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.blocks.money.Money;
import org.opendps.finance.commitment.Shortfall.Limit;
import org.opendps.finance.ledger.Balance;
import org.opendps.finance.schedule.FinancialYear;
import org.opendps.finance.schedule.YearPart;

class FundsTest {

    @ParameterizedTest
    @CsvSource({
        "110.00, 0.00, 110.00, ", // exactly what there is
        "110.00, 0.00, 110.01, 0.01",
        "110.00, 55.00, 55.00, ",
        "110.00, 55.01, 55.00, 0.01",
        "0.00, 0.00, 55.00, 55.00"
    })
    void thePersonsBudgetIsALimitToThePenny(String weekly, String committed, String cost, String shortBy) {
        var shortfall = Funds.shortfallOfPerson(Money.of(weekly), Money.of(committed), Money.of(cost));
        assertThat(shortfall.map(s -> s.shortBy().toString())).isEqualTo(Optional.ofNullable(shortBy));
        shortfall.ifPresent(s -> assertThat(s.limit()).isEqualTo(Limit.PERSONAL_BUDGET));
    }

    @Test
    void theServiceBudgetIsALimitInEachYear() {
        var first = FinancialYear.of("2026-27");
        var second = FinancialYear.of("2027-28");
        var parts = List.of(new YearPart(first, 2, Money.of("110.00")), new YearPart(second, 3, Money.of("165.00")));
        assertThat(Funds.shortfallOfService(available(first, "110.00", second, "165.00"), parts))
                .isEmpty();
        assertThat(Funds.shortfallOfService(available(first, "1000.00", second, "164.99"), parts))
                .hasValueSatisfying(s -> {
                    assertThat(s.limit()).isEqualTo(Limit.SERVICE_BUDGET);
                    assertThat(s.financialYear()).isEqualTo(second);
                    assertThat(s.shortBy()).isEqualTo(Money.of("0.01"));
                    assertThat(s.reason()).contains("£165.00").contains("£164.99");
                });
        assertThat(Funds.shortfallOfService(Map.of(), parts))
                .hasValueSatisfying(s -> assertThat(s.shortBy()).isEqualTo(Money.of("110.00")));
    }

    @ParameterizedTest
    @CsvSource({
        "1, '1 session in 2026-27 costs £1,320.00, and £1,319.00 is available'",
        "2, '2 sessions in 2026-27 cost £1,320.00, and £1,319.00 is available'"
    })
    void saysNumbersAndAmountsAsPeopleReadThem(int sessions, String said) {
        var year = FinancialYear.of("2026-27");
        var parts = List.of(new YearPart(year, sessions, Money.of("1320.00")));
        assertThat(Funds.shortfallOfService(Map.of(year, balance(year, Money.of("1319.00"))), parts))
                .hasValueSatisfying(s -> assertThat(s.reason()).startsWith(said).endsWith(": £1.00 too little."));
    }

    private static Map<FinancialYear, Balance> available(FinancialYear a, String x, FinancialYear b, String y) {
        return Map.of(a, balance(a, Money.of(x)), b, balance(b, Money.of(y)));
    }

    private static Balance balance(FinancialYear year, Money available) {
        return Balance.of(
                year,
                available,
                new Balance.Parts(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, available),
                Money.ZERO,
                new Balance.Contributions(Money.ZERO, Money.ZERO));
    }
}
