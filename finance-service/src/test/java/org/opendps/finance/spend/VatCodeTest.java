package org.opendps.finance.spend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.blocks.money.Money;

/** VAT Act 1994 s.2(1): 20 per cent since 4 January 2011; Sch 9 Group 7: exempt. */
class VatCodeTest {

    @ParameterizedTest
    @CsvSource({
        "STD_20, 55.00, 11.00",
        "STD_20, 110.00, 22.00",
        "STD_20, 0.02, 0.00", // 0.004
        "STD_20, 0.03, 0.01", // 0.006
        "STD_20, 52.01, 10.40", // 10.402
        "STD_20, 52.04, 10.41", // 10.408
        "STD_20, -55.00, -11.00",
        "EXEMPT, 55.00, 0.00",
        "OUTSIDE, 55.00, 0.00"
    })
    void isOnTheNetAmountToTheNearestPenny(VatCode code, String net, String vat) {
        assertThat(code.vatOn(Money.of(net))).isEqualTo(Money.of(vat));
    }
}
