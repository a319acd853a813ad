package org.opendps.finance.invoice.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.opendps.blocks.money.Money;
import org.opendps.finance.spend.VatCode;

class VatCheckTest {

    /** Three times 0.13 at 20 per cent: 0.026 a line is 0.03 each, and 0.078 together is 0.08. */
    @Test
    void vatIsRoundedForEachLineOrOnce() {
        var check = new VatCheck();
        for (int i = 0; i < 3; i++) {
            check.with(VatCode.STD_20, Money.of("0.13"));
        }
        assertThat(check.accepts(Money.of("0.09"))).isTrue();
        assertThat(check.accepts(Money.of("0.08"))).isTrue();
        assertThat(check.accepts(Money.of("0.07"))).isFalse();
        assertThat(check.accepts(Money.of("0.10"))).isFalse();
    }

    @Test
    void whatIsExemptOrOutsideHasNone() {
        var check = new VatCheck()
                .with(VatCode.EXEMPT, Money.of("100.00"))
                .with(VatCode.OUTSIDE, Money.of("100.00"))
                .with(VatCode.STD_20, Money.of("100.00"));
        assertThat(check.accepts(Money.of("20.00"))).isTrue();
        assertThat(check.accepts(Money.of("0.00"))).isFalse();
    }
}
