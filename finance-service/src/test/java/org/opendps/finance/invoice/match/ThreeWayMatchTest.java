package org.opendps.finance.invoice.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.blocks.money.Money;
import org.opendps.finance.invoice.match.ThreeWayMatch.Priced;

class ThreeWayMatchTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            8 | 55.00 | 7 | 8 | 55.00 | 0.00 | OVER_QUANTITY               | 385.00 | 55.00
            8 | 55.00 | 8 | 8 | 55.00 | 0.00 | -                           | 440.00 | 0.00
            8 | 55.00 | 9 | 8 | 55.00 | 0.00 | -                           | 440.00 | 0.00
            8 | 55.00 | 8 | 7 | 55.00 | 0.00 | -                           | 385.00 | 0.00
            7 | 55.00 | 8 | 8 | 55.00 | 0.00 | OVER_QUANTITY               | 385.00 | 55.00
            - | -     | 8 | 8 | 55.00 | 0.00 | NO_ORDER                    | 0.00   | 440.00
            - | -     | 0 | 8 | 55.00 | 0.00 | NO_ORDER NOT_RECEIVED OVER_QUANTITY | 0.00 | 440.00
            8 | 55.00 | 0 | 8 | 55.00 | 0.00 | NOT_RECEIVED OVER_QUANTITY  | 0.00   | 440.00
            8 | 55.00 | 8 | 8 | 55.01 | 0.00 | PRICE                       | 440.00 | 0.08
            8 | 55.00 | 8 | 8 | 55.01 | 0.01 | -                           | 440.08 | 0.00
            8 | 55.00 | 8 | 8 | 54.99 | 0.00 | PRICE                       | 439.92 | 0.00
            8 | 55.00 | 8 | 8 | 54.99 | 0.01 | -                           | 439.92 | 0.00
            8 | 55.00 | 7 | 8 | 60.00 | 1.00 | OVER_QUANTITY PRICE         | 385.00 | 95.00
            """)
    void tellsWhatMayBePaidAndWhyNotMore(
            Integer ordered,
            String orderedAt,
            int received,
            int invoiced,
            String invoicedAt,
            String tolerance,
            String reasons,
            String payable,
            String disputed) {
        var order = ordered == null ? null : new Priced(ordered, Money.of(orderedAt));
        var invoice = new Priced(invoiced, Money.of(invoicedAt));

        var match = new ThreeWayMatch(order, received, invoice, Money.of(tolerance));

        assertThat(match.reasons().stream().map(Enum::name))
                .containsExactly(reasons == null ? new String[0] : reasons.split(" "));
        assertThat(match.result()).isEqualTo(reasons == null ? MatchResult.MATCHED : MatchResult.HOLD);
        assertThat(match.payable()).isEqualTo(Money.of(payable));
        assertThat(match.disputed()).isEqualTo(Money.of(disputed));
        assertThat(match.payable().plus(match.disputed())).isEqualTo(invoice.total());
    }
}
