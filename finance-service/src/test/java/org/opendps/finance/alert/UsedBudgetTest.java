package org.opendps.finance.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.blocks.money.Money;
import org.opendps.finance.schedule.FinancialYear;

class UsedBudgetTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "1000.00 |  799.99 | -",
                "1000.00 |  800.00 | 80",
                "1000.00 |  950.00 | 80 95",
                "1000.00 | 1000.00 | 80 95 100",
                "1000.00 | 1000.01 | 80 95 100 over",
                "   0.00 |    0.01 | 80 95 100 over"
            })
    void tellsOfEachThresholdFromItsPennyOn(String allocated, String used, String told) {
        var budget = new UsedBudget(
                UUID.randomUUID(), "Day centres", new FinancialYear(2026), Money.of(allocated), Money.of(used));
        var found = budget.findings(List.of(80, 95, 100)).stream()
                .map(finding -> finding.threshold() == null
                        ? "over"
                        : finding.threshold().toString())
                .toList();
        assertThat(String.join(" ", found)).isEqualTo(told == null ? "" : told);
    }
}
