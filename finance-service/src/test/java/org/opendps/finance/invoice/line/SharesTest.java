package org.opendps.finance.invoice.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.blocks.money.Money;

class SharesTest {

    @ParameterizedTest
    @CsvSource({
        "100.00, 55.00 45.00, 55.00 45.00",
        "10.00, 1.00 1.00 1.00, 3.33 3.34 3.33",
        "0.01, 55.00 55.00, 0.01 0.00",
        "55.00, 55.00 55.00, 27.50 27.50",
        "5.00, 0.00 0.00, 2.50 2.50",
        "5.00, 0.00 9.00, 0.00 5.00",
        "0.00, 55.00 55.00, 0.00 0.00"
    })
    void addUpToWhatIsDivided(String total, String weights, String shares) {
        var divided = Shares.of(Money.of(total), amounts(weights));
        assertThat(divided).isEqualTo(amounts(shares));
        assertThat(Money.sum(divided)).isEqualTo(Money.of(total));
    }

    private static List<Money> amounts(String written) {
        return Stream.of(written.split(" ", -1)).map(Money::of).toList();
    }
}
