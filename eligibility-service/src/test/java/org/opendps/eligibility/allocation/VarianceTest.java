package org.opendps.eligibility.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendps.test.StateTable.check;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.blocks.money.Money;

class VarianceTest {

    @ParameterizedTest
    @CsvSource({
        // a year of 52 weeks: £110.00 is £5,720.00
        "5200.00, 110.00, 10, 520.00, 10.0, false",
        "5200.00, 110.01, 10, 520.52, 10.0, true",
        "5200.00, 90.00, 10, -520.00, -10.0, false",
        "5200.00, 89.99, 10, -520.52, -10.0, true",
        "5719.00, 110.00, 0, 1.00, 0.0, true",
        "0.00, 0.00, 10, 0.00, , false",
        "0.00, 0.01, 10, 0.52, , true"
    })
    void isWithinTheToleranceUpToItsLastPenny(
            String indicative,
            String weekly,
            String tolerance,
            String difference,
            @Nullable String percent,
            boolean above) {
        var variance = Variance.between(Money.of(indicative), Money.of(weekly), new BigDecimal(tolerance));
        assertThat(variance.difference()).isEqualTo(Money.of(difference));
        assertThat(variance.percent()).isEqualTo(percent);
        assertThat(variance.aboveTolerance()).isEqualTo(above);
    }

    @Test
    void everyStepFromEveryState() {
        check(
                "Indicative budget",
                BudgetStatus.values(),
                BudgetStatus::next,
                Map.of("CALCULATED", "AT_PANEL AGREED", "AT_PANEL", "CALCULATED AGREED", "AGREED", ""));
    }
}
