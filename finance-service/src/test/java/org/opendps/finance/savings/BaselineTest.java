package org.opendps.finance.savings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.Refused;
import org.opendps.finance.savings.mix.Line;
import org.opendps.finance.savings.mix.Quantity;
import org.opendps.finance.schedule.FinancialYear;

class BaselineTest {

    private static final Line LINE = new Line("DAY-CENTRE", null);

    private static Baseline baseline(Adjustment... adjustments) {
        return new Baseline(
                List.of(new BaselineLine("DAY-CENTRE", null, 365L, Money.of("36500.00"))), List.of(adjustments));
    }

    private static Adjustment adjustment(long units, String amount, boolean closed) {
        return new Adjustment(
                "DAY-CENTRE", null, units, Money.of(amount), closed, "wages", "F-1", "finance", Instant.EPOCH);
    }

    private static BigDecimal units(Map<Line, Quantity> lines) {
        return Objects.requireNonNull(lines.get(LINE)).units();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-31, 0",
        "2026-04-01, 1",
        "2026-11-26, 240",
        "2027-03-30, 364",
        "2027-03-31, 365",
        "2028-01-01, 365"
    })
    void toDateIsAsManyDaysAsHavePassed(LocalDate asAt, String units) {
        var part = baseline().adjusted(Baseline.Part.TO_DATE, FinancialYear.of("2026-27"), asAt);
        assertThat(units(part)).isEqualByComparingTo(units);
        assertThat(units(baseline().adjusted(Baseline.Part.WHOLE_YEAR, FinancialYear.of("2026-27"), asAt)))
                .isEqualByComparingTo("365");
    }

    @Test
    void isWhatItWasWithWhatWasAdjusted() {
        var adjusted = baseline(adjustment(0, "1000.00", false), adjustment(-65, "-6500.00", false));
        assertThat(adjusted.adjustedAmount()).isEqualTo(Money.of("31000.00"));
        assertThat(units(adjusted.adjusted())).isEqualByComparingTo("300");
        assertThat(adjusted.amount()).isEqualTo(Money.of("36500.00"));
    }

    @Test
    void neitherSessionsNorAmountsBecomeLessThanNothing() {
        baseline().mustTake(adjustment(-365, "-36500.00", false));
        baseline().mustTake(adjustment(-364, "-36500.00", false));
        for (var wrong : List.of(
                adjustment(-365, "-36499.99", false),
                adjustment(-366, "-36500.00", false),
                adjustment(0, "-36500.01", false))) {
            assertThatThrownBy(() -> baseline().mustTake(wrong)).isInstanceOf(Refused.class);
        }
    }

    @Test
    void onlyWhatIsThereIsClosed() {
        baseline().mustTake(adjustment(0, "0.00", true));
        var elsewhere =
                new Adjustment("SOCIAL_CLUB", null, 0, Money.ZERO, true, "closed", "F-2", "finance", Instant.EPOCH);
        assertThatThrownBy(() -> baseline().mustTake(elsewhere)).isInstanceOf(Refused.class);
    }
}
