package org.opendps.finance.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendps.blocks.money.Money;

class WrittenTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9547321.00 | 9547321.00",
                "9,547,321 | 9547321.00",
                "£9,547,321.5 | 9547321.50",
                "0 | 0.00",
                "999999999999.99 | 999999999999.99"
            })
    void readsWhatSpreadsheetsWrite(String written, String amount) {
        assertThat(Written.amount(written)).contains(Money.of(amount));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1.00", "1.005", "95,47,321", "1e3", "about 5", "1000000000000", "1 000", ",1"})
    void guessesNothing(String written) {
        assertThat(Written.amount(written)).isEmpty();
    }

    /** Kent 22/00073. */
    @Test
    void theDifferenceIsWhatThePartsAreMore() {
        var totals = Reconciliation.of(Money.of("9547321.00"), List.of(Money.of("6349221.00"), Money.of("3298100.00")));
        assertThat(totals.parts()).isEqualTo(Money.of("9647321.00"));
        assertThat(totals.difference()).isEqualTo(Money.of("100000.00"));
        assertThat(totals.holds()).isFalse();
        assertThat(new Reconciliation(Money.of("0.01"), Money.of("0.02")).holds())
                .isFalse();
        assertThat(new Reconciliation(Money.of("0.02"), Money.of("0.02")).holds())
                .isTrue();
    }
}
