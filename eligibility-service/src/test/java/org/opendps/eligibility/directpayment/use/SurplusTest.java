package org.opendps.eligibility.directpayment.use;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.blocks.money.Money;

class SurplusTest {

    /** Eight weeks at £22.50: customary. */
    @ParameterizedTest
    @CsvSource({"0.00, 0.00", "179.99, 0.00", "180.00, 0.00", "180.01, 0.01", "400.00, 220.00", "-5.00, 0.00"})
    void onlyWhatIsAboveEightWeeksIsGivenBack(String balance, String toGiveBack) {
        var surplus = Surplus.of(
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.of(balance),
                Money.of("22.50").times(8));
        assertThat(surplus.toGiveBack()).isEqualTo(Money.of(toGiveBack));
    }

    @Test
    void balanceFollowsFromWhatWasBeforeReceivedAndSpent() {
        var surplus = Surplus.of(
                Money.of("10.00"), Money.of("90.00"), Money.of("67.51"), Money.of("30.00"), Money.of("180.00"));
        assertThat(surplus.expectedBalance()).isEqualTo(Money.of("32.49"));
    }
}
